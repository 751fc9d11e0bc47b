import type { ReadArticle } from './to-article.ts';

/** How the bytes of a source are to be read. */
export type SourceFormat = 'html' | 'markdown' | 'plain' | 'feed';

/** Bytes to read, and what is known of them from outside. */
export interface Source {
  /** The path or address, for sentences. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** By the ending of the path or the type that a server gives; null where only the bytes can tell. */
  readonly format: SourceFormat | null;
  /** The encoding that a server gives. */
  readonly encoding: string | null;
  /** Where the bytes came from; null for files and standard input. */
  readonly url: string | null;
}

/** A path, or an item of a feed, that gave no article. */
export interface SkippedPath {
  readonly path: string;
  /** In words, to follow the path: `it is empty`. */
  readonly reason: string;
}

/** An article with the path that gave it. */
export interface PlacedArticle extends ReadArticle {
  readonly path: string;
}

/** An item of a feed that only begins what its page holds in full. */
export interface TeaserItem {
  readonly path: string;
  /** The page. */
  readonly url: string;
  /** What the item itself gives. */
  readonly instead: PlacedArticle | SkippedPath;
}

/** One thing that a source gave. */
export type SourceItem = PlacedArticle | SkippedPath | TeaserItem;

/** What a source gave. */
export interface SourceContent {
  /** In the order of the source. */
  readonly items: readonly SourceItem[];
  /** What the reader of a summary should know of the source as a whole, in words to follow its path. */
  readonly notes: readonly string[];
}
