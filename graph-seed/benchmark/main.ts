/**
 * `npm run bench -w graph-seed`: how fast articles become a graph and what memory that takes, on generated articles. Printed as
 * Markdown, never asserted: machines differ. `-- --articles 10000` gives the whole curve, in up to half an hour.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openArticleSource } from '../src/testing/random-articles.ts';
import { toCount } from './markdown-table.ts';
import { measureExtraction } from './measure-extraction.ts';
import { measureMerge } from './measure-merge.ts';
import { measureOneCore } from './measure-one-core.ts';
import { measureWorkers } from './measure-workers.ts';

/** Articles of the curve unless told otherwise. */
const DEFAULT_ARTICLES = 1_000;
/** Points of the curve, each twice as far as the last. */
const POINTS = 5;
/** Articles of the two other measures: some fifteen seconds of one core. */
const SAMPLE = 200;
const MAX_WORKERS = 4;

const { values } = parseArgs({
  options: { articles: { type: 'string', default: String(DEFAULT_ARTICLES) } },
});
const count = Number(values.articles);
const least = 2 ** (POINTS - 1);
if (Number.isInteger(count) && count >= least) await run(count);
else {
  console.error(`--articles "${values.articles}" is no whole number from ${least} up.`);
  process.exitCode = 1;
}

async function run(articles: number): Promise<void> {
  const toArticle = openArticleSource({ seed: 1, people: 2_000, sentences: [8, 32] });
  const sizes = Array.from({ length: POINTS }, (_, point) =>
    Math.round(articles / 2 ** (POINTS - 1 - point)),
  );
  const sample = Array.from({ length: Math.min(SAMPLE, articles) }, (_, index) => toArticle(index));
  const cores = Math.min(availableParallelism(), MAX_WORKERS);
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const path = join(folder, 'graphs.jsonl');
  try {
    console.log(`Node ${process.version}, ${cores} of ${cpus().length} × ${cpus()[0]?.model}\n`);
    console.log(`### One core\n\n${await measureOneCore(sample)}\n`);
    console.log(`### Workers\n\n${await measureWorkers(sample, cores)}\n`);
    console.log(`### ${toCount(articles)} articles, extracted\n`);
    await measureExtraction(toArticle, sizes, path, (line) => console.log(line));
    console.log(
      `\n### ${toCount(articles)} articles, merged\n\n${await measureMerge(path, sizes)}`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
