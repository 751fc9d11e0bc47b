import { KnowledgeGraphError } from '@entente/graph-store';
import type { Article } from '@entente/graph-store';
import type { ArticleGraph } from '../extraction/index.ts';
import type { ArticleExtractor } from './article-extractor.ts';

/** What a list of articles gave. */
export interface ExtractedArticles {
  /** In the order of the articles, whoever read them and in whatever order. */
  readonly graphs: readonly ArticleGraph[];
  /** Articles that could not be read, in their order. */
  readonly failed: readonly FailedArticle[];
}

/** An article that could not be read; its reason follows its name: `it could not be read (...)`. */
export interface FailedArticle {
  readonly article: Article;
  readonly reason: string;
}

/** How the reading is followed and ended. */
export interface ExtractionWatch {
  readonly signal: AbortSignal;
  /** Called after each article, in the order in which they are done. */
  readonly onRead: (article: Article) => void;
  /** Called with how far an article is, while it is being read. */
  readonly onNote?: (note: string) => void;
}

/**
 * Reads articles, as many at once as the extractor can. One that fails is named and keeps nothing else from being read.
 * @throws the signal's reason once it is aborted; {KnowledgeGraphError} when no article can be read at all. The extractor is then
 * still to be closed, which breaks off what is in hand.
 */
export async function extractArticles(
  articles: readonly Article[],
  extractor: ArticleExtractor,
  { signal, onRead, onNote }: ExtractionWatch,
): Promise<ExtractedArticles> {
  const outcomes = new Map<Article, ArticleGraph | FailedArticle>();
  // The longest first, so that no worker is left alone with one at the end.
  const waiting = articles.toSorted((one, other) => other.text.length - one.text.length).values();
  let isOver = false;
  const readOn = async (): Promise<void> => {
    for (const article of waiting) {
      const outcome = await readOne(article, extractor, onNote);
      if (isOver) return;
      outcomes.set(article, outcome);
      onRead(article);
    }
  };
  const { stopped, forget } = listenFor(signal);
  try {
    await Promise.race([Promise.all(Array.from({ length: extractor.width }, readOn)), stopped]);
  } finally {
    isOver = true;
    forget();
  }
  const ordered = articles.flatMap((article) => outcomes.get(article) ?? []);
  return {
    graphs: ordered.filter((outcome) => 'entities' in outcome),
    failed: ordered.filter((outcome) => 'reason' in outcome),
  };
}

async function readOne(
  article: Article,
  extractor: ArticleExtractor,
  onNote?: (note: string) => void,
): Promise<ArticleGraph | FailedArticle> {
  try {
    return await extractor.extract(article, onNote);
  } catch (error) {
    // The others would fail for the same reason.
    if (error instanceof KnowledgeGraphError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    return { article, reason: `it could not be read (${message})` };
  }
}

function listenFor(signal: AbortSignal): {
  readonly stopped: Promise<never>;
  readonly forget: () => void;
} {
  signal.throwIfAborted();
  let stop = (): void => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  return { stopped, forget: () => signal.removeEventListener('abort', stop) };
}
