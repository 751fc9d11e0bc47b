import type { GraphStore } from '@entente/graph-store';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleGraph } from '../extraction/index.ts';
import { EXTRACTOR_VERSION, mergeArticleGraphs } from '../extraction/index.ts';
import { readRandomVersions } from '../testing/random-graphs.ts';
import type { Versions } from '../testing/random-graphs.ts';
import { mergeByArticle } from './seed-store.ts';
import { fromExtraction, toExtraction } from './stored-article-graph.ts';
import { createSeedWorld } from './testing/seed-world.ts';

const ARTICLES = 8;
/** The same cases in every run. */
const CASES = { seed: 1843, numRuns: 20 };

let versions: readonly Versions[];
beforeAll(async () => {
  versions = await readRandomVersions(ARTICLES);
});

const indexes = Array.from({ length: ARTICLES }, (_, index) => index);
/** Articles that are added, each in its first or second version, or taken out. */
const anyStep = fc.record({
  kind: fc.constantFrom('first', 'second', 'out'),
  articles: fc.shuffledSubarray(indexes, { minLength: 1 }),
});

type Step = typeof anyStep extends fc.Arbitrary<infer Value> ? Value : never;

/** Does with a store what the seed command does with what it holds. */
async function takeStep(store: GraphStore, { kind, articles }: Step): Promise<void> {
  const before = (await store.readExtractions()).map((one) => fromExtraction(one, null));
  const named = articles.flatMap((index) => versions[index]?.[kind === 'second' ? 1 : 0] ?? []);
  const ids = new Set(named.map(({ article }) => article.id));
  const { document, graphs } = mergeByArticle(
    kind === 'out' ? before.filter(({ article }) => !ids.has(article.id)) : [...before, ...named],
  );
  await store.replaceGraph(
    document,
    graphs.map((graph) => toExtraction(graph, EXTRACTOR_VERSION)),
  );
}

/** What is left in the end, whatever came before. */
function remainder(steps: readonly Step[]): readonly ArticleGraph[] {
  const left = new Map<number, ArticleGraph>();
  for (const { kind, articles } of steps) {
    for (const index of articles) {
      const graph = versions[index]?.[kind === 'second' ? 1 : 0];
      if (kind === 'out' || graph === undefined) left.delete(index);
      else left.set(index, graph);
    }
  }
  return [...left.values()];
}

describe('a store that is seeded in steps', () => {
  it('holds the graph of what is left, byte for byte, whatever was added, replaced and taken out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 5 }), async (steps) => {
        const world = await createSeedWorld();
        const store = await world.openStore();
        try {
          for (const step of steps) await takeStep(store, step);
          expect(JSON.stringify(await store.readGraph())).toBe(
            JSON.stringify(mergeArticleGraphs(remainder(steps))),
          );
        } finally {
          await store.close();
          await world.remove();
        }
      }),
      CASES,
    );
  });
});
