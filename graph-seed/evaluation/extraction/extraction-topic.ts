import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Figure, Topic } from '../figure.ts';
import { evaluateExtraction } from './evaluate-extraction.ts';
import { toExtractionFigures } from './extraction-figures.ts';
import { toDisagreementFigures } from './visit-disagreement.ts';

/** The annotation of the two originals. */
const ORIGINALS = 'seeds_gold.json';

/** How well the two original articles are read, against their annotation. */
export const extractionTopic: Topic = {
  name: 'extraction',
  measure: async (folder) => {
    const evaluation = await evaluateExtraction(join(folder, 'gold', ORIGINALS));
    return [...toExtractionFigures(evaluation, ''), ...toDisagreementFigures(evaluation)];
  },
};

/** The same for every other annotation, `gold/*_gold.json`, in the folder; none need be there. */
export const furtherGoldTopic: Topic = {
  name: 'further-gold',
  measure: async (folder) => {
    const files = (await readdir(join(folder, 'gold'))).filter(
      (file) => file.endsWith('_gold.json') && file !== ORIGINALS,
    );
    const figures: Figure[] = [];
    for (const file of files.toSorted())
      figures.push(...(await measureGold(join(folder, 'gold', file))));
    return figures;
  },
};

/** The figures of one annotation, its file's name in theirs. */
export async function measureGold(goldPath: string): Promise<readonly Figure[]> {
  const label = basename(goldPath, '.json').replace(/_gold$/u, '');
  return toExtractionFigures(await evaluateExtraction(goldPath), `, ${label}`);
}
