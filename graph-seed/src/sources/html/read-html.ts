import { Readability } from '@mozilla/readability';
import { readAuthors } from '../author-names.ts';
import { toCleanLine } from '../clean-text.ts';
import type { RawArticle } from '../raw-article.ts';
import { toHtmlBlocks } from './html-blocks.ts';
import { removeChrome } from './html-chrome.ts';
import { findPageCorrections, withCorrections } from './html-corrections.ts';
import { readHtmlMetadata } from './html-metadata.ts';
import { parsePage } from './html-page.ts';
import type { HtmlElement, HtmlNode, HtmlPage } from './html-page.ts';
import { findLinkedArticle } from './linked-article.ts';
import type { LinkedArticle } from './linked-article.ts';

/** Readability's time grows with the cube of the depth; pages of news stay below 60. */
const MAX_DEPTH = 80;
/** More elements than any article has. */
const MAX_ELEMENTS = 50_000;
/** A page that shows less has its text only for programs, such as one that a script would draw. */
const MIN_SHOWN_CHARACTERS = 140;

/** Menus and footers together have less than the rest. */
const MIN_CELL_SHARE = 0.5;

const PAID_NOTE = 'the page keeps a part for subscribers; only what it shows was read';

function isOrdinary(page: HtmlPage): boolean {
  let count = 0;
  for (const element of page.querySelectorAll('*')) {
    count += 1;
    let depth = 0;
    for (
      let node: HtmlNode | null = element;
      node !== null && depth <= MAX_DEPTH;
      node = node.parentNode
    )
      depth += 1;
    if (count > MAX_ELEMENTS || depth > MAX_DEPTH) return false;
  }
  return true;
}

interface FoundText {
  readonly title: string | null;
  readonly author: string | null;
  readonly blocks: readonly string[];
}

const NOTHING_FOUND: FoundText = { title: null, author: null, blocks: [] };

/**
 * The cell that holds the article in a page laid out by tables without a paragraph: the innermost one with most of the text. Null
 * for any other page.
 */
function findArticleCell(page: HtmlPage): HtmlElement | null {
  const body = page.querySelector('body');
  if (body === null || page.querySelector('p') !== null) return null;
  const minLength = (body.textContent ?? '').length * MIN_CELL_SHARE;
  const cells = [...body.querySelectorAll('td')];
  return cells.findLast((cell) => (cell.textContent ?? '').length >= minLength) ?? null;
}

/** Needs a page of its own: Readability takes it apart. */
function findText(page: HtmlPage): FoundText {
  const cell = findArticleCell(page);
  if (cell !== null) return { ...NOTHING_FOUND, blocks: toHtmlBlocks(cell) };
  removeChrome(page);
  const found = new Readability<HtmlNode>(page, {
    serializer: (node: HtmlNode) => node,
  }).parse();
  return {
    title: toCleanLine(found?.title),
    author: readAuthors(found?.byline),
    blocks: found?.content ? toHtmlBlocks(found.content) : [],
  };
}

/** All that a page shows, for one in which no article was found. */
function toShownBlocks(page: HtmlPage): readonly string[] {
  const body = page.querySelector('body');
  return body === null ? [] : toHtmlBlocks(body);
}

function toBlocks(
  found: readonly string[],
  page: HtmlPage,
  linked: LinkedArticle | null,
): readonly string[] {
  const shown = found.length > 0 ? found : toShownBlocks(page);
  const isDrawnByScript =
    linked !== null && !linked.isPaid && shown.join('').length < MIN_SHOWN_CHARACTERS;
  const body = linked?.body ?? '';
  return isDrawnByScript && body.length > shown.join('').length ? body.split(/\n+/u) : shown;
}

/**
 * Reads an .html file: metadata as the page gives it, text as Mozilla's Readability finds it once menus and banners are cut; all
 * that the page shows where that finds nothing or the page is built like no page of news. Corrections are kept wherever they
 * stand. `fetchedFrom` is the address that gave the page; null for a file.
 */
export function readHtml(html: string, fetchedFrom: string | null): RawArticle {
  const page = parsePage(html);
  const linked = findLinkedArticle(page);
  const metadata = readHtmlMetadata(page, linked, fetchedFrom);
  const isNews = isOrdinary(page);
  const found = isNews ? findText(parsePage(html)) : NOTHING_FOUND;
  const blocks = toBlocks(found.blocks, page, linked);
  return {
    ...metadata,
    title: metadata.title ?? found.title ?? toCleanLine(page.querySelector('title')?.textContent),
    author: metadata.author ?? found.author,
    blocks: isNews ? withCorrections(blocks, findPageCorrections(page), page) : blocks,
    notes: linked?.isPaid === true ? [PAID_NOTE] : [],
  };
}

/** Reads the blocks of a piece of HTML that is nothing but an article, such as an entry of a feed. */
export function readHtmlFragment(html: string): readonly string[] {
  const page = parsePage(html);
  const corrections = findPageCorrections(page);
  removeChrome(page);
  const blocks = toShownBlocks(page);
  return withCorrections(blocks, corrections, parsePage(html));
}
