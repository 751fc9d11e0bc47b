import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { fitLine } from './line-fit.ts';
import { toCount, toMarkdownTable, toMegabytes } from './markdown-table.ts';
import { mergeMeasureSchema } from './merge-measure.ts';
import type { MergeMeasure } from './merge-measure.ts';

const MAIN = fileURLToPath(new URL('merge-process/main.ts', import.meta.url));

/** Merges the first so many articles of a file for each of the sizes; gives a table. */
export async function measureMerge(path: string, sizes: readonly number[]): Promise<string> {
  const measures: MergeMeasure[] = [];
  for (const size of sizes) measures.push(await mergeInProcess(path, size));
  const perThousand = (value: (measure: MergeMeasure) => number): string => {
    const fit = fitLine(measures.map((one) => ({ x: one.articles, y: value(one) })));
    return `${(fit.slope * 1_000).toFixed(2)} (R² ${fit.rSquared.toFixed(4)})`;
  };
  return [
    toMarkdownTable(
      [
        'articles merged',
        'entities',
        'claims',
        'disagreements',
        'CPU seconds',
        'articles’ heap, MB',
        'graph’s heap, MB',
        'peak RSS, MB',
      ],
      measures.map((measure) => [
        toCount(measure.articles),
        toCount(measure.entities),
        toCount(measure.claims),
        toCount(measure.disagreements),
        measure.seconds.toFixed(2),
        toMegabytes(measure.inputBytes),
        toMegabytes(measure.outputBytes),
        toMegabytes(measure.peakBytes),
      ]),
    ),
    '',
    `Per 1,000 articles: ${perThousand(({ seconds }) => seconds)} CPU s, heap of both ${perThousand(({ inputBytes, outputBytes }) => (inputBytes + outputBytes) / 1e6)} MB, peak RSS ${perThousand(({ peakBytes }) => peakBytes / 1e6)} MB.`,
  ].join('\n');
}

async function mergeInProcess(path: string, size: number): Promise<MergeMeasure> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    '--conditions=source',
    '--import',
    'tsx',
    MAIN,
    path,
    String(size),
  ]);
  return mergeMeasureSchema.parse(JSON.parse(stdout));
}
