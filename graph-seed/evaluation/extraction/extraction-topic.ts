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
import { toDisagreementFigures } from './visit-disagreement.ts';

/** The annotation of the two originals. */
const ORIGINALS = 'seeds_gold.json';

/** How well the two original articles are read, against their annotation. */
export const extractionTopic: Topic = {
  name: 'extraction',
  measure: (folder) => measureOriginals(folder, ententeReader),
  measureBaseline: async (folder) =>
    toBaseline(await measureOriginals(folder, createCompromiseReader(await readVerbTypes(folder)))),
};

async function measureOriginals(folder: string, reader: GraphReader): Promise<readonly Figure[]> {
  const evaluation = await evaluateExtraction(join(folder, 'gold', ORIGINALS), reader);
  return [...toExtractionFigures(evaluation, ''), ...toDisagreementFigures(evaluation)];
}

/** The same for every other annotation, `gold/*_gold.json`, in the folder; none need be there. */
export const furtherGoldTopic: Topic = {
  name: 'further-gold',
  measure: async (folder) => {
    const figures: Figure[] = [];
    for (const path of await findFurtherGold(folder))
      figures.push(...(await measureGold(path, ententeReader)));
    return figures;
  },
  measureBaseline: async (folder) => {
    const reader = createCompromiseReader(await readVerbTypes(folder));
    const figures: Figure[] = [];
    for (const path of await findFurtherGold(folder)) {
      figures.push(...(await measureGold(path, reader)));
    }
    return toBaseline(figures);
  },
};

async function findFurtherGold(folder: string): Promise<readonly string[]> {
  const files = await readdir(join(folder, 'gold'));
  return files
    .filter((file) => file.endsWith('_gold.json') && file !== ORIGINALS)
    .toSorted()
    .map((file) => join(folder, 'gold', file));
}

/** The figures of one more annotation and its articles. */
export function toGoldTopic(goldPath: string): Topic {
  return {
    name: goldPath,
    measure: () => measureGold(goldPath, ententeReader),
    measureBaseline: async (folder) =>
      toBaseline(await measureGold(goldPath, createCompromiseReader(await readVerbTypes(folder)))),
  };
}

/** The file's name tells its figures from those of others. */
async function measureGold(goldPath: string, reader: GraphReader): Promise<readonly Figure[]> {
  const label = basename(goldPath, '.json').replace(/_gold$/u, '');
  return toExtractionFigures(await evaluateExtraction(goldPath, reader), `, ${label}`);
}
