import { Readability } from '@mozilla/readability';
import { toCleanLine } from './clean-text.ts';
import { toHtmlBlocks } from './html-blocks.ts';
import { readHtmlMetadata } from './html-metadata.ts';
import { parsePage } from './html-page.ts';
import type { HtmlNode, HtmlPage } from './html-page.ts';
import type { RawArticle } from './raw-article.ts';

/** Readability's time grows with the cube of the depth; pages of news stay below 60. */
const MAX_DEPTH = 80;
/** More elements than any article has. */
const MAX_ELEMENTS = 50_000;

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
  readonly publisher: string | null;
  readonly blocks: readonly string[];
}

/** Needs a page of its own: Readability takes it apart. */
function findText(page: HtmlPage): FoundText {
  const found = new Readability<HtmlNode>(page, {
    serializer: (node: HtmlNode) => node,
  }).parse();
  return {
    title: toCleanLine(found?.title),
    author: toCleanLine(found?.byline)?.replace(/^by\s+/iu, '') ?? null,
    publisher: toCleanLine(found?.siteName),
    blocks: found?.content ? toHtmlBlocks(found.content) : [],
  };
}

const NOTHING_FOUND: FoundText = { title: null, author: null, publisher: null, blocks: [] };

/**
 * Reads an .html file: metadata as the page gives it, text as Mozilla's Readability finds it; all that the page shows where that
 * finds nothing or the page is built like no page of news.
 */
export function readHtml(html: string): RawArticle {
  const page = parsePage(html);
  const metadata = readHtmlMetadata(page);
  const found = isOrdinary(page) ? findText(parsePage(html)) : NOTHING_FOUND;
  const body = page.querySelector('body');
  return {
    ...metadata,
    title: metadata.title ?? found.title,
    author: metadata.author ?? found.author,
    publisher: metadata.publisher ?? found.publisher,
    blocks: found.blocks.length > 0 || body === null ? found.blocks : toHtmlBlocks(body),
  };
}
