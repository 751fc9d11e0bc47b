/**
 * HTML metadata
 *
 * What a page says of its article in machine-readable form: schema.org in JSON-LD (https://schema.org/NewsArticle), Open Graph
 * (https://ogp.me), the older meta names, then what is marked in the text. JSON-LD comes first: it is about the article, the
 * others about the page.
 */
import { toCanonicalUrl } from '../article-id.ts';
import { readAuthors } from '../author-names.ts';
import { toCleanLine } from '../clean-text.ts';
import { findDate } from '../publication-date.ts';
import type { RawArticle } from '../raw-article.ts';
import { isComments, leadsElsewhere } from './html-chrome.ts';
import type { HtmlElement, HtmlPage } from './html-page.ts';
import type { LinkedArticle } from './linked-article.ts';

const BYLINES: readonly string[] = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '[class~="author-name"], [class~="byline__name"], [class~="byline-name"]',
  '[class~="byline"], [class~="Byline"], [class~="article-byline"]',
  '[class~="author"]',
];
/** A longer text is no byline. */
const MAX_DATE_CHARACTERS = 200;
const DATE_NAMES: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'article_date_original',
  'parsely-pub-date',
  'DC.date.issued',
  'DC.date',
  'dc.date',
  'dcterms.created',
  'sailthru.date',
  'cXenseParse:recs:publishtime',
];

function findMetas(page: HtmlPage, name: string): readonly string[] {
  const selector = ['property', 'name', 'itemprop'].map((key) => `meta[${key}="${name}"]`).join();
  return [...page.querySelectorAll(selector)].flatMap(
    (meta) => toCleanLine(meta.getAttribute('content')) ?? [],
  );
}

function findMeta(page: HtmlPage, names: readonly string[]): string | null {
  for (const name of names) {
    const [content] = findMetas(page, name);
    if (content !== undefined) return content;
  }
  return null;
}

function findAttribute(page: HtmlPage, selector: string, attribute: string): string | null {
  return toCleanLine(page.querySelector(selector)?.getAttribute(attribute));
}

function isAside(element: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parentElement) {
    if (isComments(at) || leadsElsewhere(at) || at.nodeName.toUpperCase() === 'ASIDE') return true;
  }
  return false;
}

/** All authors that the page marks, in its order; a box about a writer of another article is none. */
function findBylines(page: HtmlPage): string | null {
  for (const selector of BYLINES) {
    const found = [...page.querySelectorAll(selector)].filter((element) => !isAside(element));
    const names = found.flatMap((element) => readAuthors(element.textContent)?.split(', ') ?? []);
    if (names.length > 0) return [...new Set(names)].join(', ');
  }
  return null;
}

function findAuthors(page: HtmlPage, linked: LinkedArticle | null): string | null {
  const lists = [
    linked?.authors ?? [],
    ...[
      'author',
      'article:author',
      'DC.creator',
      'dc.creator',
      'parsely-author',
      'sailthru.author',
      'byl',
    ].map((name) => findMetas(page, name)),
  ];
  for (const list of lists) {
    const names = list
      .filter((name) => !/^https?:/iu.test(name))
      .flatMap((name) => readAuthors(name)?.split(', ') ?? []);
    if (names.length > 0) return [...new Set(names)].join(', ');
  }
  return findBylines(page);
}

/** Takes the outlet's name off a title: `Ada Visits London | Lovelace Post`. */
function withoutOutlet(title: string | null, publisher: string | null): string | null {
  if (title === null || publisher === null) return title;
  for (const mark of ['|', '-', '–', '—', '::', '·', '•', ':']) {
    const [tail, head] = [
      ` ${mark} ${publisher}`,
      `${publisher}${mark === ':' ? '' : ' '}${mark} `,
    ];
    if (title.toLowerCase().endsWith(tail.toLowerCase()))
      return title.slice(0, -tail.length).trim();
    if (title.toLowerCase().startsWith(head.toLowerCase())) return title.slice(head.length).trim();
  }
  return title;
}

/** The day in an address such as `/2016/10/13/ada`. */
function findDateInAddress(url: string | null): string | null {
  const path = url === null ? '' : new URL(url).pathname;
  return findDate(/\/\d{4}\/\d{1,2}\/\d{1,2}(?=\/)/u.exec(path)?.[0].slice(1) ?? '')?.date ?? null;
}

/** Places where a page shows the day to its readers. */
const SHOWN_DATES =
  '[class*="byline"], [class*="Byline"], [class*="publish"], [class*="posted"], [class*="date"], [class*="Date"], [class*="timestamp"], time';

/** The first day that is shown above or below the headline. */
function findShownDate(page: HtmlPage): string | null {
  for (const element of page.querySelectorAll(SHOWN_DATES)) {
    const date = findDate((element.textContent ?? '').slice(0, MAX_DATE_CHARACTERS));
    if (date !== null && !isAside(element)) return date.date;
  }
  return null;
}

function findPublishedAt(page: HtmlPage, linked: LinkedArticle | null): string | null {
  const dates = [
    linked?.datePublished,
    findMeta(page, DATE_NAMES),
    findAttribute(page, '[itemprop~="datePublished"][datetime]', 'datetime'),
    findAttribute(page, '[itemprop~="datePublished"][content]', 'content'),
    findAttribute(page, 'time[pubdate][datetime]', 'datetime'),
    findAttribute(page, 'article time[datetime], header time[datetime]', 'datetime'),
  ];
  return dates.map((date) => findDate(date ?? '')?.date).find((date) => date !== undefined) ?? null;
}

function toAbsolute(address: string | null | undefined, base: string | null): string | null {
  if (address === null || address === undefined) return null;
  if (base === null) return toCanonicalUrl(address);
  return URL.canParse(address, base) ? toCanonicalUrl(new URL(address, base).href) : null;
}

/** A site under its several names: with and without `www.`, for small screens, for AMP. */
function toSite(url: string): string {
  return new URL(url).hostname.replace(/^(?:www|m|mobile|amp)\./u, '');
}

/**
 * Finds the address by which a page wants to be known. Of a page that was fetched only one of its own site counts: another's
 * would put this text in the place of that site's article.
 */
function findUrl(
  page: HtmlPage,
  linked: LinkedArticle | null,
  fetchedFrom: string | null,
): string | null {
  const own = toCanonicalUrl(fetchedFrom);
  const addresses = [
    findAttribute(page, 'link[rel~="canonical"]', 'href'),
    findMeta(page, ['og:url']),
    linked?.url,
  ].map((address) => toAbsolute(address, own));
  const isAllowed = (url: string): boolean => own === null || toSite(url) === toSite(own);
  return addresses.find((url) => url !== null && isAllowed(url)) ?? own;
}

/**
 * Reads the metadata of a page; `blocks` is empty, null stands where the page is silent. An outlet that gives no name is known by
 * its host.
 */
export function readHtmlMetadata(
  page: HtmlPage,
  linked: LinkedArticle | null,
  fetchedFrom: string | null,
): RawArticle {
  const url = findUrl(page, linked, fetchedFrom);
  const publisher =
    toCleanLine(linked?.publisher) ??
    findMeta(page, [
      'og:site_name',
      'publisher',
      'DC.publisher',
      'dc.publisher',
      'application-name',
    ]) ??
    toCleanLine(page.querySelector('[itemprop~="publisher"] [itemprop~="name"]')?.textContent);
  const shown = findMeta(page, ['og:title', 'twitter:title', 'headline', 'DC.title']);
  return {
    title: toCleanLine(linked?.headline) ?? withoutOutlet(shown, publisher),
    publisher: publisher ?? (url === null ? null : toSite(url)),
    author: findAuthors(page, linked),
    publishedAt: findPublishedAt(page, linked) ?? findShownDate(page) ?? findDateInAddress(url),
    url,
    language:
      toCleanLine(linked?.language) ??
      toCleanLine(page.documentElement?.getAttribute('lang')) ??
      findMeta(page, ['og:locale', 'language'])?.replace('_', '-') ??
      null,
    blocks: [],
  };
}
