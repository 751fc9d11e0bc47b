import { toLineFeeds } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import { readFeed } from './feeds/read-feed.ts';
import { readHtml } from './html/read-html.ts';
import type { ForeignLanguageFinder } from './language-of-text.ts';
import { UnreadableArticleError } from './raw-article.ts';
import type { RawArticle } from './raw-article.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';
import { findBinaryReason, isFeed, isOtherXml, sniffFormat } from './sniff-format.ts';
import type { Source, SourceContent, SourceFormat } from './source.ts';
import { toArticle } from './to-article.ts';

/** Larger sources are no single article: the longest novels have 3 MB. */
export const MAX_SOURCE_BYTES = 5_000_000;
/** Said of larger ones. */
export const TOO_LARGE = 'it is larger than 5 MB; split it into its articles';

function toRawArticle(
  text: string,
  format: Exclude<SourceFormat, 'feed'>,
  url: string | null,
): RawArticle {
  switch (format) {
    case 'html':
      return readHtml(text, url);
    case 'markdown':
      return withUrl(readMarkdown(toLineFeeds(text)), url);
    case 'plain':
      return withUrl(readPlainText(toLineFeeds(text)), url);
  }
}

function withUrl(raw: RawArticle, url: string | null): RawArticle {
  return url === null || raw.url !== null || raw.retoldFrom !== undefined ? raw : { ...raw, url };
}

function toFormat(text: string, given: SourceFormat | null): SourceFormat {
  // Servers give feeds out as pages and plain text, and people save them under such names.
  if (isFeed(text)) return 'feed';
  if (given === 'feed' && isOtherXml(text)) {
    throw new UnreadableArticleError('it is XML, but no feed (RSS, Atom or RDF) and no page');
  }
  return given === null || given === 'feed' ? sniffFormat(text) : given;
}

async function readText(
  source: Source,
  findForeignLanguage: ForeignLanguageFinder,
): Promise<SourceContent> {
  const { bytes, path, url, encoding } = source;
  if (bytes.length === 0) throw new UnreadableArticleError('it is empty');
  if (bytes.length > MAX_SOURCE_BYTES) throw new UnreadableArticleError(TOO_LARGE);
  const binary = await findBinaryReason(bytes);
  if (binary !== null) throw new UnreadableArticleError(binary);
  const declares = source.format === 'markdown' || source.format === 'plain' ? 'plain' : 'html';
  const decoded = decodeText(bytes, declares, encoding);
  const format = toFormat(decoded.text, source.format);
  if (format === 'feed') {
    const content = readFeed(decoded.text, { path, url }, findForeignLanguage);
    return { ...content, notes: [...decoded.notes, ...content.notes] };
  }
  const read = toArticle(toRawArticle(decoded.text, format, url), findForeignLanguage);
  return { items: [{ ...read, path, notes: [...decoded.notes, ...read.notes] }], notes: [] };
}

/**
 * Reads the articles of a source: one, or those of a feed. What gives none comes back with its reason; nothing that is in a source
 * makes this fail.
 */
export async function readSource(
  source: Source,
  findForeignLanguage: ForeignLanguageFinder,
): Promise<SourceContent> {
  try {
    return await readText(source, findForeignLanguage);
  } catch (cause) {
    return { items: [{ path: source.path, reason: toReason(cause) }], notes: [] };
  }
}

/** Says why a source gives no article. */
function toReason(cause: unknown): string {
  if (cause instanceof UnreadableArticleError) return cause.message;
  // The parsers of others fail in their own ways on hostile input; none of these may end the run.
  return `it cannot be taken apart (${cause instanceof Error ? cause.message : String(cause)})`;
}
