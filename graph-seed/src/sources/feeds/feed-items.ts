/**
 * Feed items
 *
 * The items of RSS 0.9 to 2.0, RDF and Atom (read by feedsmith) in one shape: addresses made absolute by `xml:base`, else the
 * address of the feed or of its site.
 */
import { parseFeed } from 'feedsmith';
import type { AtomFeed, RdfFeed, RssFeed } from 'feedsmith';
import { toCanonicalUrl } from '../article-id.ts';
import { toPlainText } from '../html/html-page.ts';
import { UnreadableArticleError } from '../raw-article.ts';

/** One item of a feed; null where it is silent. */
export interface FeedItem {
  readonly title: string | null;
  /** Names joined by commas. */
  readonly author: string | null;
  /** As the feed writes it, in the publisher's own time zone. */
  readonly date: string | null;
  readonly url: string | null;
  /** The outlet, where an item comes from another than the feed's. */
  readonly publisher: string | null;
  /** HTML in full. */
  readonly content: string | null;
  /** HTML that may be no more than the first lines. */
  readonly summary: string | null;
  /** Whether audio or video comes with it. */
  readonly hasRecording: boolean;
}

/** A feed in one shape. */
export interface Feed {
  readonly title: string | null;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
}

type Rss = RssFeed.Feed<string>;
type Atom = AtomFeed.Feed<string>;
type Rdf = RdfFeed.Feed<string>;

const RECORDING = /^(?:audio|video)\//u;

function toLine(html: string | undefined): string | null {
  const line = toPlainText(html ?? '');
  return line === '' ? null : line;
}

/** Plain text as HTML that shows it. */
function toHtml(text: string): string {
  return text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .split(/\n\s*\n/u)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
}

function joinNames(names: readonly (string | undefined)[]): string | null {
  const known = names.flatMap((name) => toLine(name) ?? []).filter((name) => !name.includes('@'));
  return known.length === 0 ? null : known.join(', ');
}

function resolve(address: string | undefined, base: string | null): string | null {
  if (address === undefined || address.trim() === '') return null;
  if (base === null) return toCanonicalUrl(address);
  return URL.canParse(address.trim(), base)
    ? toCanonicalUrl(new URL(address.trim(), base).href)
    : null;
}

/** The base of addresses inside an element that may declare its own. */
function toBase(declared: string | undefined, outer: string | null): string | null {
  if (declared === undefined) return outer;
  const base = outer ?? undefined;
  return URL.canParse(declared, base) ? new URL(declared, base).href : outer;
}

function fromRss(feed: Rss, url: string | null): Feed {
  const base = toBase(feed.xml?.base, url ?? toCanonicalUrl(feed.link));
  const items = (feed.items ?? []).map((item): FeedItem => {
    const itemBase = toBase(item.xml?.base, base);
    const permalink = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
    const link =
      item.link ?? item.atom?.links?.find(({ rel }) => (rel ?? 'alternate') === 'alternate')?.href;
    return {
      title: toLine(item.title),
      author: joinNames(
        item.dc?.creators ??
          item.authors?.map((author) => (typeof author === 'string' ? author : author.name)) ??
          [],
      ),
      date:
        item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published ?? item.atom?.updated ?? null,
      url: resolve(link, itemBase) ?? toCanonicalUrl(permalink),
      publisher: toLine(item.dc?.publishers?.[0] ?? item.source?.title),
      content: item.content?.encoded ?? null,
      summary: item.description ?? null,
      hasRecording: (item.enclosures ?? []).some(({ type }) => RECORDING.test(type ?? '')),
    };
  });
  return {
    title: toLine(feed.title),
    language: feed.language ?? feed.dc?.languages?.[0] ?? null,
    items,
  };
}

function fromRdf(feed: Rdf, url: string | null): Feed {
  const base = url ?? toCanonicalUrl(feed.link);
  const items = (feed.items ?? []).map((item): FeedItem => ({
    title: toLine(item.title),
    author: joinNames(item.dc?.creators ?? []),
    date: item.dc?.dates?.[0] ?? null,
    url: resolve(item.link ?? item.rdf?.about, base),
    publisher: toLine(item.dc?.publishers?.[0]),
    content: item.content?.encoded ?? null,
    summary: item.description ?? null,
    hasRecording: false,
  }));
  return { title: toLine(feed.title), language: feed.dc?.languages?.[0] ?? null, items };
}

interface AtomText {
  readonly value?: string | undefined;
  readonly type?: string | undefined;
}

function fromAtomText(text: AtomText | undefined): string | null {
  if (text?.value === undefined) return null;
  return /html/u.test(text.type ?? 'text') ? text.value : toHtml(text.value);
}

function fromAtom(feed: Atom, url: string | null): Feed {
  const site = feed.links?.find(({ rel }) => (rel ?? 'alternate') === 'alternate')?.href;
  const base = toBase(feed.xml?.base, url ?? toCanonicalUrl(site));
  const items = (feed.entries ?? []).map((entry): FeedItem => {
    const links = entry.links ?? [];
    const page = links.find(({ rel }) => (rel ?? 'alternate') === 'alternate');
    const authors = entry.authors ?? entry.source?.authors ?? feed.authors ?? [];
    return {
      title: toLine(fromAtomText(entry.title) ?? undefined),
      author: joinNames(authors.map(({ name }) => name)),
      date: entry.published ?? entry.updated ?? null,
      url: resolve(page?.href, toBase(entry.xml?.base, base)),
      publisher: toLine(fromAtomText(entry.source?.title) ?? undefined),
      content: fromAtomText(entry.content),
      summary: fromAtomText(entry.summary),
      hasRecording: links.some(
        ({ rel, type }) => rel === 'enclosure' && RECORDING.test(type ?? ''),
      ),
    };
  });
  return {
    title: toLine(fromAtomText(feed.title) ?? undefined),
    language: feed.xml?.lang ?? null,
    items,
  };
}

/**
 * Reads the items of a feed in its order; `url` is where it was fetched.
 * @throws {UnreadableArticleError} when it is no well-formed feed.
 */
export function readFeedItems(xml: string, url: string | null): Feed {
  let parsed: ReturnType<typeof parseFeed<string>>;
  try {
    // Dates stay as written: what day it was is said in the publisher's own time zone.
    parsed = parseFeed(xml, { parseDateFn: (written) => written });
  } catch (cause) {
    throw new UnreadableArticleError(
      'it begins like a feed, but is cut off or no well-formed RSS, Atom or RDF; save it again',
      { cause },
    );
  }
  switch (parsed.format) {
    case 'rss':
      return fromRss(parsed.feed, url);
    case 'rdf':
      return fromRdf(parsed.feed, url);
    case 'atom':
      return fromAtom(parsed.feed, url);
    case 'json':
      throw new UnreadableArticleError('it is a JSON Feed; name the RSS or Atom feed of the site');
  }
}
