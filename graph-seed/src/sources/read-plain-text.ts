import type { RawArticle } from './raw-article.ts';

const IMAGE = /!\[[^[\]\n]*\]\([^()\s]*\)/gu;
const LINK = /\[([^[\]\n]*)\]\([^()\s]*\)/gu;
const BLANK_LINES = /\n{2,}/u;

/** Reads a .txt file: blocks between blank lines, Markdown links unwrapped. Headline, byline and date stand in the blocks. */
export function readPlainText(text: string): RawArticle {
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
