import { join } from 'node:path';
import { createCompromiseReader } from '../compromise/compromise-reader.ts';
import { readVerbTypes } from '../compromise/verb-types.ts';
import { toBaseline } from '../figure.ts';
import type { Figure, Topic } from '../figure.ts';
import { ententeReader } from '../graph-reader.ts';
import type { GraphReader } from '../graph-reader.ts';
import { evaluateExtraction } from './evaluate-extraction.ts';
import { toExtractionFigures } from './extraction-figures.ts';
import type { ExtractionFloors } from './extraction-figures.ts';
import { ORIGINALS } from './gold-topic.ts';
import { toDisagreementFigures } from './visit-disagreement.ts';

/** A little below what was last measured. */
const FLOORS: ExtractionFloors = {
  entities: 0.88,
  pairPrecision: 0.86,
  pairRecall: 0.79,
  coreRecall: 0.88,
  type: 0.9,
  direction: 0.94,
  status: 0.87,
  holder: 0.88,
  evidence: 0.93,
};

/** How well the two original articles are read, against their annotation. */
export const extractionTopic: Topic = {
  name: 'extraction',
  measure: (folder) => measureOriginals(folder, ententeReader),
  measureBaseline: async (folder) =>
    toBaseline(await measureOriginals(folder, createCompromiseReader(await readVerbTypes(folder)))),
};

async function measureOriginals(folder: string, reader: GraphReader): Promise<readonly Figure[]> {
  const evaluation = await evaluateExtraction(join(folder, 'gold', ORIGINALS), reader);
  return [...toExtractionFigures(evaluation, '', FLOORS), ...toDisagreementFigures(evaluation)];
}
