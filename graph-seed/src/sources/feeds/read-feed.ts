import { readAuthors } from '../author-names.ts';
import { readHtmlFragment } from '../html/read-html.ts';
import type { ForeignLanguageFinder } from '../language-of-text.ts';
import { findDate } from '../publication-date.ts';
import { UnreadableArticleError } from '../raw-article.ts';
import type { PlacedArticle, SkippedPath, SourceContent, SourceItem } from '../source.ts';
import { toArticle } from '../to-article.ts';
import { readFeedItems } from './feed-items.ts';
import type { Feed, FeedItem } from './feed-items.ts';
import { readBeginning } from './teaser.ts';

/** Where a feed came from. */
export interface FeedPlace {
  readonly path: string;
  /** Null for files and standard input. */
  readonly url: string | null;
}

/** Programs put it behind the name of the outlet. */
const FEED_SUFFIX =
  /\s*[-–—|:»]?\s*(?:rss|atom)?(?: ?\d\.0)?\s*(?:news ?)?feeds?$|\s+(?:rss|atom)$/iu;
const NO_TEXT = 'it has no text';
const BROKEN = 'its text breaks off in the first sentence';
/** Longer titles are cut where an item is named. */
const MAX_TITLE_CHARACTERS = 60;

function toName(item: FeedItem, number: number, path: string): string {
  const title = item.title ?? item.url ?? '';
  const shown =
    title.length > MAX_TITLE_CHARACTERS ? `${title.slice(0, MAX_TITLE_CHARACTERS)}…` : title;
  return `${path}, item ${number}${shown === '' ? '' : ` "${shown}"`}`;
}

interface ItemText {
  readonly blocks: readonly string[];
  readonly isTeaser: boolean;
}

function toText({ content, summary }: FeedItem): ItemText {
  const html = content ?? summary ?? '';
  return readBeginning(readHtmlFragment(html), content !== null);
}

function readItem(
  item: FeedItem,
  text: ItemText,
  feed: Feed,
  path: string,
  findForeignLanguage: ForeignLanguageFinder,
): PlacedArticle | SkippedPath {
  const hadText = (item.content ?? item.summary ?? '').trim() !== '';
  if (text.blocks.length === 0) {
    const recording = item.hasRecording ? ', only a recording' : '';
    return { path, reason: hadText ? BROKEN : `${NO_TEXT}${recording}` };
  }
  const publisher = item.publisher ?? feed.title?.replace(FEED_SUFFIX, '') ?? null;
  try {
    const read = toArticle(
      {
        title: item.title,
        publisher: publisher === '' ? feed.title : publisher,
        author: readAuthors(item.author),
        publishedAt: findDate(item.date ?? '')?.date ?? null,
        url: item.url,
        language: feed.language,
        blocks: text.blocks,
      },
      findForeignLanguage,
    );
    return { path, ...read };
  } catch (cause) {
    if (cause instanceof UnreadableArticleError) return { path, reason: cause.message };
    throw cause;
  }
}

/**
 * Reads the articles of a feed, item by item; an item that gives none comes with its reason.
 * @throws {UnreadableArticleError} when the feed is not well-formed or has no items.
 */
export function readFeed(
  xml: string,
  { path, url }: FeedPlace,
  findForeignLanguage: ForeignLanguageFinder,
): SourceContent {
  const feed = readFeedItems(xml, url);
  if (feed.items.length === 0) throw new UnreadableArticleError('it is a feed without items');
  const items = feed.items.map((item, index): SourceItem => {
    const name = toName(item, index + 1, path);
    const text = toText(item);
    const instead = readItem(item, text, feed, name, findForeignLanguage);
    const isFollowable = item.url !== null && !item.hasRecording;
    const isWanting = text.isTeaser || text.blocks.length === 0;
    return isFollowable && isWanting ? { path: name, url: item.url, instead } : instead;
  });
  return { items, notes: [] };
}
