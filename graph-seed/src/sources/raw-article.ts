import type { RetoldSource } from '@entente/graph-store';

/** What a file says of itself and its text in blocks, before boilerplate is cut; null where the file is silent. */
export interface RawArticle {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO date, `2016-10-13`. */
  readonly publishedAt: string | null;
  /** The canonical address. */
  readonly url: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  /** Present on retellings only. */
  readonly retoldFrom?: RetoldSource | undefined;
  /** Paragraphs, headings and list items in order; a line feed inside one is a line break of the source. */
  readonly blocks: readonly string[];
  /** What the reader of a summary should know of how it was read, in words that follow a colon; absent for nothing. */
  readonly notes?: readonly string[];
}

/** Says why a file gives no article; the message is the reason alone, for a sentence that names the path. */
export class UnreadableArticleError extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'UnreadableArticleError';
  }
}
