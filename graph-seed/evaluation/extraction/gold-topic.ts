import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createCompromiseReader } from '../compromise/compromise-reader.ts';
import { readVerbTypes } from '../compromise/verb-types.ts';
import { toBaseline } from '../figure.ts';
import type { Figure, Topic } from '../figure.ts';
import { ententeReader } from '../graph-reader.ts';
import type { GraphReader } from '../graph-reader.ts';
import { evaluateExtraction } from './evaluate-extraction.ts';
import { toExtractionFigures } from './extraction-figures.ts';
import type { ExtractionFloors } from './extraction-figures.ts';

/** The annotation of the two originals, a topic of its own. */
export const ORIGINALS = 'seeds_gold.json';

/** The figures of every further annotation, `gold/*_gold.json`, in the folder; none need be there. */
export const furtherGoldTopic: Topic = {
  name: 'further-gold',
  measure: (folder) => measureFurther(folder, ententeReader),
  measureBaseline: async (folder) =>
    toBaseline(await measureFurther(folder, createCompromiseReader(await readVerbTypes(folder)))),
};

async function measureFurther(folder: string, reader: GraphReader): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const file of (await readdir(join(folder, 'gold'))).toSorted()) {
    if (!file.endsWith('_gold.json') || file === ORIGINALS) continue;
    figures.push(...(await measureGold(join(folder, 'gold', file), reader, null)));
  }
  return figures;
}

/** The figures of one more annotation and its articles. */
export function toGoldTopic(goldPath: string): Topic {
  return {
    name: goldPath,
    isSelfContained: true,
    measure: () => measureGold(goldPath, ententeReader, null),
    measureBaseline: async (folder) =>
      toBaseline(
        await measureGold(goldPath, createCompromiseReader(await readVerbTypes(folder)), null),
      ),
  };
}

/** Scores one annotation; its file's name tells its figures from those of others. */
export async function measureGold(
  goldPath: string,
  reader: GraphReader,
  floors: ExtractionFloors | null,
): Promise<readonly Figure[]> {
  const label = basename(goldPath, '.json').replace(/_gold$/u, '');
  return toExtractionFigures(await evaluateExtraction(goldPath, reader), `, ${label}`, floors);
}
