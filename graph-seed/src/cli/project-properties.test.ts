import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { mergeArticleGraphs } from '../extraction/index.ts';
import type { ArticleGraph } from '../extraction/index.ts';
import { readRandomVersions } from '../testing/random-graphs.ts';
import { projectDocument } from './project-document.ts';

const ARTICLES = 10;
/** The same cases in every run. */
const CASES = { seed: 1843, numRuns: 60 };

let graphs: readonly ArticleGraph[];
beforeAll(async () => {
  graphs = (await readRandomVersions(ARTICLES)).map(([first]) => first);
});

const anyChoice = fc.shuffledSubarray(Array.from({ length: ARTICLES }, (_, index) => index));
const toBytes = (some: readonly ArticleGraph[]): string => JSON.stringify(mergeArticleGraphs(some));

describe('projectDocument over generated articles', () => {
  it('lets the rest come after a document as it would come after its articles', () => {
    fc.assert(
      fc.property(anyChoice, anyChoice, (loaded, read) => {
        const pick = (choice: readonly number[]): readonly ArticleGraph[] =>
          choice.flatMap((index) => graphs[index] ?? []);
        const document = mergeArticleGraphs(pick(loaded));
        expect(toBytes([...projectDocument(document), ...pick(read)])).toBe(
          toBytes([...pick(loaded), ...pick(read)]),
        );
      }),
      CASES,
    );
  });
});
