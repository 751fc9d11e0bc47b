import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '@entente/graph-store';
import { extractArticle, mergeArticleGraphs } from '../src/extraction/index.ts';
import type { ArticleGraph } from '../src/extraction/index.ts';
import { openLanguageEngine } from '../src/language/index.ts';
import { countWords } from '../src/pool/index.ts';
import { compileLate } from '../src/pool/late-compilation.ts';
import { readArticles } from '../src/sources/index.ts';
import { readCpuSeconds } from './cpu-clock.ts';
import { toCount, toMarkdownTable } from './markdown-table.ts';

/** Articles read before the clock starts: the compiler and the runtime warm up. */
const WARM_UP = 20;

/** Times the whole way from files to the merged graph in one thread, stage by stage, by the clock of the processor; gives a table. */
export async function measureOneCore(articles: readonly Article[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  try {
    for (const article of articles) {
      await writeFile(join(folder, `${article.id}.md`), toMarkdown(article));
    }
    return await measure(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function toMarkdown({ title, publisher, publishedAt, text }: Article): string {
  const body = text.slice(title.length).trim();
  return `---\ntitle: ${title}\npublisher: ${publisher}\ndate: ${publishedAt}\n---\n\n${body}\n`;
}

async function measure(folder: string): Promise<string> {
  const spent = { sources: 0, language: 0, extraction: 0, merge: 0 };
  compileLate();
  const engine = await openLanguageEngine();
  const clocked: typeof engine = {
    ...engine,
    async analyze(text) {
      const start = readCpuSeconds();
      const document = await engine.analyze(text);
      spent.language += readCpuSeconds() - start;
      return document;
    },
  };
  const { articles: warm } = await readArticles([folder]);
  for (const article of warm.slice(0, WARM_UP)) await extractArticle(article, clocked);
  spent.language = 0;

  let start = readCpuSeconds();
  const lap = (): number => {
    const taken = readCpuSeconds() - start;
    start += taken;
    return taken;
  };
  const { articles } = await readArticles([folder]);
  spent.sources = lap();
  const graphs: ArticleGraph[] = [];
  for (const article of articles) graphs.push(await extractArticle(article, clocked));
  spent.extraction = lap() - spent.language;
  const graph = mergeArticleGraphs(graphs);
  spent.merge = lap();
  await engine.close();

  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0);
  const total = Object.values(spent).reduce((sum, value) => sum + value, 0);
  const toRow = (stage: string, seconds: number): readonly string[] => [
    stage,
    seconds.toFixed(2),
    `${((seconds / total) * 100).toFixed(1)} %`,
    ((seconds / words) * 1e6).toFixed(1),
    toCount(words / seconds),
  ];
  return [
    `${toCount(articles.length)} articles, ${toCount(words)} words, ${toCount(graph.claims.length)} claims:`,
    '',
    toMarkdownTable(
      ['one thread', 'CPU seconds', 'share', 'µs/word', 'words/s'],
      [
        toRow('sources', spent.sources),
        toRow('language engine', spent.language),
        toRow('extraction', spent.extraction),
        toRow('merge', spent.merge),
        toRow('**whole pipeline**', total),
      ],
    ),
  ].join('\n');
}
