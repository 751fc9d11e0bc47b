/**
 * Prints how well Entente reads, every figure in one table, with the gold and the corpora in the folder that ENTENTE_GOLD names:
 * `ENTENTE_GOLD=FOLDER npm run evaluate` for all topics, `ENTENTE_GOLD=FOLDER npm run evaluate -- TOPIC...` for some. The path of another
 * annotation, `npm run evaluate -- PATH.json`, is scored too; its articles lie beside it in a folder `articles`.
 */
import { chooseTopics, UnknownTopicError } from './choose-topics.ts';
import { reachesFloor } from './figure.ts';
import type { Figure, Topic } from './figure.ts';
import { toFigureTable } from './figure-table.ts';

const folder = process.env['ENTENTE_GOLD'] ?? '';
try {
  const chosen = chooseTopics(process.argv.slice(2));
  const skipped = chosen.filter(({ isSelfContained }) => folder === '' && !isSelfContained);
  for (const { name } of skipped) {
    console.error(`SKIPPED: ${name} is not measured, since ENTENTE_GOLD names no folder.`);
  }
  await evaluate(chosen.filter((topic) => !skipped.includes(topic)));
} catch (error) {
  if (!(error instanceof UnknownTopicError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function evaluate(chosen: readonly Topic[]): Promise<void> {
  const figures: Figure[] = [];
  const baseline = new Map<string, number>();
  for (const topic of chosen) {
    // All topics take minutes; the table itself goes to standard output alone.
    process.stderr.write(`Measuring ${topic.name} ...\n`);
    try {
      const measured = await topic.measure(folder);
      // The baseline looks verbs up in the field's dictionary, which lies in the folder.
      const compared = folder === '' ? undefined : await topic.measureBaseline?.(folder);
      figures.push(...measured);
      for (const [name, value] of compared ?? []) baseline.set(name, value);
    } catch (error) {
      // The other topics are still worth their table; the exit code tells.
      console.error(`"${topic.name}" could not be measured:`, error);
      process.exitCode = 1;
    }
  }
  console.log(toFigureTable(figures, baseline));
  if (!figures.every(reachesFloor)) process.exitCode = 1;
}
