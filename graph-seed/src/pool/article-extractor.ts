import type { Article } from '@entente/graph-store';
import type { ArticleGraph } from '../extraction/index.ts';

/** Reads articles, in this process or in others. */
export interface ArticleExtractor {
  /** How many articles it reads at once, >= 1; more than these wait. */
  readonly width: number;
  /**
   * Reads one article; the result does not depend on what else is read.
   * @throws {KnowledgeGraphError} UNSUPPORTED_PLATFORM or WEIGHTS_DAMAGED when no article can be read; anything else when this
   * one cannot be, or the extractor was closed.
   */
  extract(article: Article): Promise<ArticleGraph>;
  /** Frees the weights and ends the workers; what is being read is broken off. */
  close(): Promise<void>;
}
