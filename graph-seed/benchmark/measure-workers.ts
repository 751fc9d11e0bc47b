import type { Article } from '@entente/graph-store';
import { countWords, extractArticles } from '../src/pool/index.ts';
import { openExtractionPool } from '../src/pool/extraction-pool.ts';
import { toCount, toMarkdownTable } from './markdown-table.ts';

/** The best of so many counts: on a busy machine the others tell of the neighbours. */
const ROUNDS = 3;

/** Times the reading of the same articles by one worker, two and so on up to the number of cores; gives a table. */
export async function measureWorkers(articles: readonly Article[], cores: number): Promise<string> {
  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0);
  const best = new Map<number, number>();
  const widths = Array.from({ length: cores }, (_, index) => index + 1);
  const pools = widths.map((width) => openExtractionPool(width));
  const watch = { signal: new AbortController().signal, onRead: () => {} };
  // Every worker has read something before the clock starts; rounds take turns, so that a slow minute slows all.
  for (const pool of pools) await extractArticles(articles.slice(0, pool.width * 8), pool, watch);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const pool of pools) {
      const start = performance.now();
      await extractArticles(articles, pool, watch);
      const taken = performance.now() - start;
      best.set(pool.width, Math.min(best.get(pool.width) ?? Infinity, taken));
    }
  }
  await Promise.all(pools.map((pool) => pool.close()));
  const alone = best.get(1) ?? 0;
  return toMarkdownTable(
    ['workers', 'words/s', 'times as fast as one'],
    [...best].map(([width, ms]) => [
      String(width),
      toCount((words / ms) * 1_000),
      (alone / ms).toFixed(2),
    ]),
  );
}
