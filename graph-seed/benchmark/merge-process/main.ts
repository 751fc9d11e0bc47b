/**
 * Merges the first so many articles of a file in a process of its own, so that its memory is that of the merge alone, and prints
 * what it took as JSON. Started by the benchmark, with `--expose-gc`.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { mergeArticleGraphs } from '../../src/extraction/index.ts';
import type { ArticleGraph } from '../../src/extraction/index.ts';
import { readCpuSeconds } from '../cpu-clock.ts';
import type { MergeMeasure } from '../merge-measure.ts';

const [path = '', count = '0'] = process.argv.slice(2);
const graphs: ArticleGraph[] = [];
for await (const line of createInterface({ input: createReadStream(path) })) {
  if (graphs.length === Number(count)) break;
  // The benchmark itself has written it.
  const graph: ArticleGraph = JSON.parse(line);
  graphs.push(graph);
}
globalThis.gc?.();
const inputBytes = process.memoryUsage().heapUsed;
const start = readCpuSeconds();
const document = mergeArticleGraphs(graphs);
const seconds = readCpuSeconds() - start;
globalThis.gc?.();
const measure: MergeMeasure = {
  articles: graphs.length,
  entities: document.entities.length,
  claims: document.claims.length,
  disagreements: document.disagreements.length,
  seconds,
  inputBytes,
  outputBytes: process.memoryUsage().heapUsed - inputBytes,
  peakBytes: process.resourceUsage().maxRSS * 1_024,
};
console.log(JSON.stringify(measure));
