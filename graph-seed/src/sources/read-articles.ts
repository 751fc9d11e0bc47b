import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Article } from '@entente/graph-store';
import { cleanText, toLineFeeds } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import { findFiles, toFileReason } from './find-files.ts';
import { UnreadableArticleError } from './raw-article.ts';
import type { RawArticle } from './raw-article.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';
import { toArticle } from './to-article.ts';

/** Larger files are no single article: the longest novels have 3 MB. */
const MAX_ARTICLE_BYTES = 5_000_000;
const TOO_LARGE = 'it is larger than 5 MB; split it into its articles';

/** A path that gave no article. */
export interface SkippedPath {
  readonly path: string;
  /** In words, to follow the path: `it is empty`. */
  readonly reason: string;
}

/** What a set of paths gave. */
export interface ReadArticles {
  /** In order of their paths. */
  readonly articles: readonly Article[];
  readonly skipped: readonly SkippedPath[];
  /** Files in folders whose endings name no article. */
  readonly passedOver: readonly string[];
}

function toRawArticle(bytes: Uint8Array, path: string): RawArticle {
  switch (extname(path).toLowerCase()) {
    case '.html':
    case '.htm':
      return readHtml(decodeText(bytes, 'html'));
    case '.md':
    case '.markdown':
      return readMarkdown(toLineFeeds(decodeText(bytes, 'plain')));
    default:
      return readPlainText(cleanText(decodeText(bytes, 'plain')));
  }
}

/**
 * Reads one article from the bytes of a file; the ending of the path says its format.
 * @throws {UnreadableArticleError} with the reason when they give none.
 */
export function readArticle(bytes: Uint8Array, path: string): Article {
  if (bytes.length === 0) throw new UnreadableArticleError('it is empty');
  if (bytes.length > MAX_ARTICLE_BYTES) {
    throw new UnreadableArticleError(TOO_LARGE);
  }
  try {
    return toArticle(toRawArticle(bytes, path));
  } catch (cause) {
    if (cause instanceof UnreadableArticleError) throw cause;
    // The parsers of others fail in their own ways on hostile input; none of these may end the run.
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableArticleError(`it cannot be taken apart (${message})`, { cause });
  }
}

async function readFileOnce(path: string): Promise<Article> {
  // Asked first, so that a file of many gigabytes is never read.
  const { size } = await stat(path);
  if (size > MAX_ARTICLE_BYTES) throw new UnreadableArticleError(TOO_LARGE);
  return readArticle(await readFile(path), path);
}

/**
 * Reads every article behind the paths, files and folders alike. What cannot be read is skipped with its reason and keeps
 * nothing else from being read; of two files with one article's identity the first is taken.
 */
export async function readArticles(paths: readonly string[]): Promise<ReadArticles> {
  const found = await findFiles(paths);
  const articles = new Map<string, { readonly article: Article; readonly path: string }>();
  const skipped: SkippedPath[] = [...found.missing];
  for (const path of found.files) {
    try {
      const article = await readFileOnce(path);
      const twin = articles.get(article.id);
      if (twin === undefined) articles.set(article.id, { article, path });
      else skipped.push({ path, reason: `it is the same article as ${twin.path}` });
    } catch (cause) {
      const reason = cause instanceof UnreadableArticleError ? cause.message : toFileReason(cause);
      skipped.push({ path, reason });
    }
  }
  return {
    articles: [...articles.values()].map(({ article }) => article),
    skipped,
    passedOver: found.passedOver,
  };
}
