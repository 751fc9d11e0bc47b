/**
 * Prints how well Entente reads, every figure in one table, with the gold and the corpora in the folder that ENTENTE_GOLD names:
 * `ENTENTE_GOLD=FOLDER npm run evaluate` for all topics, `ENTENTE_GOLD=FOLDER npm run evaluate -- TOPIC...` for some.
 */
import { reachesFloor } from './figure.ts';
import type { Figure } from './figure.ts';
import { toFigureTable } from './figure-table.ts';
import { topics } from './topics.ts';

const folder = process.env['ENTENTE_GOLD'] ?? '';
const names = process.argv.slice(2);
const unknown = names.find((name) => !topics.some((topic) => topic.name === name));
if (unknown !== undefined) {
  const known = topics.map(({ name }) => name).join(', ');
  console.error(`"${unknown}" is no topic; choose from ${known}.`);
  process.exitCode = 2;
} else if (folder === '') {
  console.log('SKIPPED: nothing is measured, since ENTENTE_GOLD names no folder.');
} else {
  await evaluate(folder);
}

async function evaluate(gold: string): Promise<void> {
  const figures: Figure[] = [];
  const baseline = new Map<string, number>();
  for (const topic of topics) {
    if (names.length > 0 && !names.includes(topic.name)) continue;
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
