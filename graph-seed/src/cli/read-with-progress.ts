import type { Article } from '@entente/graph-store';
import { countWords, extractArticles } from '../pool/index.ts';
import type { ExtractedArticles } from '../pool/index.ts';
import type { ExtractorChoice } from './extractor-choice.ts';
import { toPace } from './reading-pace.ts';
import type { SeedContext } from './seed-context.ts';

/** What was read, and what there is to say of the reading. */
export interface ReadWithNotes extends ExtractedArticles {
  /** Lines for the summary; empty where there is nothing to say. */
  readonly notes: readonly string[];
}

/**
 * Reads articles with the chosen extractor and shows how far it has come.
 * @throws the signal's reason once the user has stopped; {KnowledgeGraphError} when no article can be read at all.
 */
export async function readWithProgress(
  articles: readonly Article[],
  choice: ExtractorChoice,
  { terminal, signal }: SeedContext,
): Promise<ReadWithNotes> {
  if (articles.length === 0) return { graphs: [], failed: [], notes: [] };
  const words = new Map(articles.map((article) => [article, countWords(article.text)]));
  const totalWords = [...words.values()].reduce((sum, count) => sum + count, 0);
  const extractor = await choice.open(articles);
  const progress = terminal.showProgress('Reading articles', articles.length);
  const startMs = performance.now();
  let done = 0;
  let doneWords = 0;
  try {
    const read = await extractArticles(articles, extractor, {
      signal,
      onRead(article) {
        done += 1;
        doneWords += words.get(article) ?? 0;
        const pace = toPace(doneWords, totalWords, performance.now() - startMs);
        progress.update(done, articles.length, pace);
      },
      onNote: (note) => progress.update(done, articles.length, note),
    });
    return { ...read, notes: extractor.summarize() };
  } finally {
    progress.end();
    await extractor.close();
  }
}
