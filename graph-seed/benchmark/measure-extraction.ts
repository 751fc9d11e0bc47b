import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Article } from '@entente/graph-store';
import { countWords } from '../src/pool/index.ts';
import { openSingleExtractor } from '../src/pool/single-extractor.ts';
import { readCpuSeconds } from './cpu-clock.ts';
import { fitLine } from './line-fit.ts';
import { toCount, toMarkdownTable, toMegabytes, toRow } from './markdown-table.ts';

/** How far the reading of many articles had come at one time. */
interface Point {
  readonly articles: number;
  readonly words: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly rssBytes: number;
}

/**
 * Reads articles in this process and writes what each gave to a file, a line each, keeping nothing: the memory is that of the
 * reading alone. Prints a table with a row for each of the sizes, as soon as it is reached, since the whole takes minutes.
 */
export async function measureExtraction(
  toArticle: (index: number) => Article,
  sizes: readonly number[],
  path: string,
  print: (line: string) => void,
): Promise<void> {
  const extractor = await openSingleExtractor();
  const file = createWriteStream(path);
  const points: Point[] = [];
  let words = 0;
  print(
    toMarkdownTable(
      ['articles read', 'words', 'seconds', 'CPU seconds', 'words per CPU second', 'RSS, MB'],
      [],
    ),
  );
  const start = performance.now();
  const cpuStart = readCpuSeconds();
  for (let index = 0; index < (sizes.at(-1) ?? 0); index += 1) {
    const article = toArticle(index);
    const graph = await extractor.extract(article);
    if (!file.write(`${JSON.stringify(graph)}\n`)) await once(file, 'drain');
    words += countWords(article.text);
    if (!sizes.includes(index + 1)) continue;
    const seconds = (performance.now() - start) / 1_000;
    const cpuSeconds = readCpuSeconds() - cpuStart;
    const rssBytes = process.memoryUsage.rss();
    const point = { articles: index + 1, words, seconds, cpuSeconds, rssBytes };
    points.push(point);
    print(toPointRow(point));
  }
  file.end();
  await once(file, 'finish');
  await extractor.close();
  const time = fitLine(points.map(({ articles, cpuSeconds }) => ({ x: articles, y: cpuSeconds })));
  const memory = fitLine(points.map(({ articles, rssBytes }) => ({ x: articles, y: rssBytes })));
  print(
    `\nTime: ${(time.slope * 1_000).toFixed(1)} CPU s per 1,000 articles (R² ${time.rSquared.toFixed(4)}). Memory: ${((memory.slope * 1_000) / 1e6).toFixed(1)} MB per 1,000 articles.`,
  );
}

function toPointRow({ articles, words, seconds, cpuSeconds, rssBytes }: Point): string {
  return toRow([
    toCount(articles),
    toCount(words),
    seconds.toFixed(1),
    cpuSeconds.toFixed(1),
    toCount(words / cpuSeconds),
    toMegabytes(rssBytes),
  ]);
}
