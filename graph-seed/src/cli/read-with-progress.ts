import type { Article } from '@entente/graph-store';
import { countWords, extractArticles } from '../pool/index.ts';
import type { ExtractedArticles } from '../pool/index.ts';
import type { ExtractorChoice } from './extractor-choice.ts';
import { toElapsed, toLengthLine, toPace } from './reading-pace.ts';
import type { SeedContext } from './seed-context.ts';

/** How often a reading that says nothing else says how long it has gone on. */
const SIGN_MS = 10_000;

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
  for (const [{ title }, count] of words) {
    const line = toLengthLine(title, count);
    if (line !== null) terminal.print(line);
  }
  const extractor = await choice.open(articles);
  const progress = terminal.showProgress('Reading articles', articles.length);
  const startMs = performance.now();
  let done = 0;
  let doneWords = 0;
  let toldMs = startMs;
  const tell = (note: string): void => {
    toldMs = performance.now();
    progress.update(done, articles.length, note);
  };
  // One long article gives no other sign of life.
  const sign = setInterval(() => {
    const now = performance.now();
    if (now - toldMs >= SIGN_MS) progress.update(done, articles.length, toElapsed(now - startMs));
  }, SIGN_MS);
  try {
    const read = await extractArticles(articles, extractor, {
      signal,
      onRead(article) {
        done += 1;
        doneWords += words.get(article) ?? 0;
        tell(toPace(doneWords, totalWords, performance.now() - startMs));
      },
      onNote: tell,
    });
    return { ...read, notes: extractor.summarize() };
  } finally {
    clearInterval(sign);
    progress.end();
    await extractor.close();
  }
}
