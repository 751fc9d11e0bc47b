import { marked } from 'marked';
import { toCleanLine } from './clean-text.ts';
import { readFrontMatter, splitFrontMatter } from './front-matter.ts';
import { toHtmlBlocks } from './html/html-blocks.ts';
import { parsePage } from './html/html-page.ts';
import { isLinkList, LINK_LIST } from './link-list.ts';
import { UnreadableArticleError } from './raw-article.ts';
import type { RawArticle } from './raw-article.ts';

/**
 * Reads a .md file: front matter, then the text as a page would show it. Without a title in the front matter a first-level
 * heading at the top is the headline.
 * @throws {UnreadableArticleError} when the front matter is wrong, or the text a list of links.
 */
export function readMarkdown(text: string): RawArticle {
  const { frontMatter, body } = splitFrontMatter(text);
  if (isLinkList(body)) throw new UnreadableArticleError(LINK_LIST);
  const matter = readFrontMatter(frontMatter ?? '');
  // Rendering first leaves entities, tables and raw HTML to the one reader of pages; nothing of it is ever shown.
  const page = parsePage(marked.parse(body, { async: false }));
  const root = page.querySelector('body');
  const blocks = root === null ? [] : toHtmlBlocks(root);
  const heading = toCleanLine(page.querySelector('h1')?.textContent);
  const headingLeads = heading !== null && toCleanLine(blocks[0]) === heading;
  return { ...matter, title: matter.title ?? (headingLeads ? heading : null), blocks };
}
