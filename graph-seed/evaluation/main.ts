/**
 * Prints how well Entente reads, every figure in one table, with the gold and the corpora in the folder that ENTENTE_GOLD names:
 * `ENTENTE_GOLD=FOLDER npm run evaluate` for all topics, `ENTENTE_GOLD=FOLDER npm run evaluate -- TOPIC...` for some. The path of another
 * annotation, `npm run evaluate -- PATH.json`, is scored too; its articles lie beside it in a folder `articles`.
 */
import { measureGold } from './extraction/extraction-topic.ts';
import { reachesFloor } from './figure.ts';
import type { Figure, Topic } from './figure.ts';
import { toFigureTable } from './figure-table.ts';
import { topics } from './topics.ts';

const folder = process.env['ENTENTE_GOLD'] ?? '';
const wanted = process.argv.slice(2);
const chosen = wanted.length === 0 ? topics : wanted.flatMap((name) => findTopic(name) ?? []);
if (chosen.length < wanted.length) {
  const unknown = wanted.find((name) => findTopic(name) === null) ?? '';
  const known = topics.map(({ name }) => name).join(', ');
  console.error(
    `"${unknown}" is no topic; choose from ${known}, or name an annotation, PATH.json.`,
  );
  process.exitCode = 2;
} else if (folder === '') {
  console.log('SKIPPED: nothing is measured, since ENTENTE_GOLD names no folder.');
} else {
  await evaluate(folder);
}

function findTopic(name: string): Topic | null {
  if (name.endsWith('.json')) return { name, measure: () => measureGold(name) };
  return topics.find((topic) => topic.name === name) ?? null;
}

async function evaluate(gold: string): Promise<void> {
  const figures: Figure[] = [];
  const baseline = new Map<string, number>();
  for (const topic of chosen) {
    try {
      const measured = await topic.measure(gold);
      const compared = (await topic.measureBaseline?.(gold)) ?? new Map<string, number>();
      figures.push(...measured);
      for (const [name, value] of compared) baseline.set(name, value);
    } catch (error) {
      // The other topics are still worth their table; the exit code tells.
      console.error(`"${topic.name}" could not be measured:`, error);
      process.exitCode = 1;
    }
  }
  console.log(toFigureTable(figures, baseline));
  if (!figures.every(reachesFloor)) process.exitCode = 1;
}
