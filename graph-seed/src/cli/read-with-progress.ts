import type { Article } from '@entente/graph-store';
import { countWords, extractArticles, openExtractor } from '../pool/index.ts';
import type { ExtractedArticles } from '../pool/index.ts';
import { toPace } from './reading-pace.ts';
import type { SeedContext } from './seed-context.ts';

/**
 * Reads articles on all cores and shows how far it has come.
 * @throws the signal's reason once the user has stopped; {KnowledgeGraphError} when no article can be read at all.
 */
export async function readWithProgress(
  articles: readonly Article[],
  { terminal, signal }: SeedContext,
): Promise<ExtractedArticles> {
  if (articles.length === 0) return { graphs: [], failed: [] };
  const words = new Map(articles.map((article) => [article, countWords(article.text)]));
  const totalWords = [...words.values()].reduce((sum, count) => sum + count, 0);
  const extractor = await openExtractor(articles);
  const progress = terminal.showProgress('Reading articles', articles.length);
  const startMs = performance.now();
  let done = 0;
  let doneWords = 0;
  try {
    return await extractArticles(articles, extractor, {
      signal,
      onRead(article) {
        done += 1;
        doneWords += words.get(article) ?? 0;
        const pace = toPace(doneWords, totalWords, performance.now() - startMs);
        progress.update(done, articles.length, pace);
      },
    });
  } finally {
    progress.end();
    await extractor.close();
  }
}
