import { isLinkList, LINK_LIST } from './link-list.ts';
import { UnreadableArticleError } from './raw-article.ts';
import type { RawArticle } from './raw-article.ts';

const IMAGE = /!\[[^[\]\n]*\]\([^()\s]*\)/gu;
const LINK = /\[([^[\]\n]*)\]\([^()\s]*\)/gu;
const BLANK_LINES = /\n{2,}/u;

/**
 * Reads a .txt file: blocks between blank lines, Markdown links unwrapped. Headline, byline and date stand in the blocks.
 * @throws {UnreadableArticleError} when it is a list of links.
 */
export function readPlainText(text: string): RawArticle {
  if (isLinkList(text)) throw new UnreadableArticleError(LINK_LIST);
  const unlinked = text.replace(IMAGE, '').replace(LINK, '$1');
  return {
    title: null,
    publisher: null,
    author: null,
    publishedAt: null,
    url: null,
    language: null,
    blocks: unlinked
      .split(BLANK_LINES)
      .map((block) => block.trim())
      .filter((block) => block !== ''),
  };
}
