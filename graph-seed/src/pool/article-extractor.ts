import type { Article } from '@entente/graph-store';
import type { ArticleGraph } from '../extraction/index.ts';

/** Reads articles: by rules, in this process or in others, or with a language model. */
export interface ArticleExtractor {
  /** How many articles it reads at once, >= 1; more than these wait. */
  readonly width: number;
  /**
   * Reads one article; the result does not depend on what else is read. One that takes long says meanwhile how far it is.
   * @throws {KnowledgeGraphError} UNSUPPORTED_PLATFORM, WEIGHTS_DAMAGED, MODEL_UNAVAILABLE or BAD_SETTING when no article can be read; anything else when this
   * one cannot be, or the extractor was closed.
   */
  extract(article: Article, onNote?: (note: string) => void): Promise<ArticleGraph>;
  /** Says what the reading took and what it left out, line by line; empty where there is nothing to say. */
  summarize(): readonly string[];
  /** Frees the weights and ends the workers; what is being read is broken off. */
  close(): Promise<void>;
}
