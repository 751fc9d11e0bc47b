import { checkGraphDocument } from '@entente/graph-store';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRandomVersions } from '../../testing/random-graphs.ts';
import type { Versions } from '../../testing/random-graphs.ts';
import type { ArticleGraph } from '../article-graph.ts';
import { mergeArticleGraphs } from './merge-article-graphs.ts';

const ARTICLES = 10;
/** The same cases in every run. */
const CASES = { seed: 1843, numRuns: 60 };

let versions: readonly Versions[];
beforeAll(async () => {
  versions = await readRandomVersions(ARTICLES);
});

const indexes = Array.from({ length: ARTICLES }, (_, index) => index);
const anyChoice = fc.tuple(fc.shuffledSubarray(indexes), fc.shuffledSubarray(indexes));

function graphsOf(choice: readonly number[], version: 0 | 1): readonly ArticleGraph[] {
  return choice.flatMap((index) => versions[index]?.[version] ?? []);
}

function byId(graphs: readonly ArticleGraph[]): readonly ArticleGraph[] {
  return graphs.toSorted((one, other) => (one.article.id < other.article.id ? -1 : 1));
}

describe('mergeArticleGraphs over generated articles', () => {
  it('gives the same bytes in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(indexes), (choice) => {
        const graphs = graphsOf(choice, 0);
        expect(JSON.stringify(mergeArticleGraphs(graphs))).toBe(
          JSON.stringify(mergeArticleGraphs(byId(graphs))),
        );
      }),
      CASES,
    );
  });

  it('forgets what an article gave before it was replaced', () => {
    fc.assert(
      fc.property(anyChoice, ([first, second]) => {
        const replaced = first.filter((index) => !second.includes(index));
        expect(
          JSON.stringify(mergeArticleGraphs([...graphsOf(first, 0), ...graphsOf(second, 1)])),
        ).toBe(
          JSON.stringify(mergeArticleGraphs([...graphsOf(second, 1), ...graphsOf(replaced, 0)])),
        );
      }),
      CASES,
    );
  });

  it('gives a document whose references all hold', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(indexes), (choice) => {
        const document = mergeArticleGraphs(graphsOf(choice, 0));
        expect(checkGraphDocument(JSON.parse(JSON.stringify(document)))).toEqual(document);
      }),
      CASES,
    );
  });

  it('tells of something that several articles share', () => {
    const { entities } = mergeArticleGraphs(graphsOf(indexes, 0));
    const articlesOf = entities.map(
      ({ mentions }) => new Set(mentions.map((one) => one.articleId)),
    );
    expect(Math.max(...articlesOf.map(({ size }) => size))).toBeGreaterThan(2);
  });
});
