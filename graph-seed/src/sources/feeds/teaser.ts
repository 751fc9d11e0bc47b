/**
 * Teaser
 *
 * Whether an item of a feed holds its article or only begins it, and what of a beginning can be believed: a sentence that breaks
 * off may go on to deny what it began with, and is left out.
 */
import { splitSentences } from '../../language/segmentation/sentence-splitter.ts';

/** A summary with at least so many words in more than one paragraph is an article: teasers have up to 80. */
const MIN_ARTICLE_WORDS = 120;
const BREAKS_OFF = /\s*(?:\[?(?:…|\.{3,})\]?)\s*$/u;
const INVITES =
  /\s*(?:[([]?(?:read|continue|view|see|click)\b[^.!?]{0,60}(?:more|reading|story|article|post|page|here)\b[^.!?]{0,60}[)\]]?\s*(?:→|»|›|>|…|\.{3}|&raquo;)*|(?:→|»))\s*\.?$/iu;

/** A text in blocks, and whether it is only the beginning of another. */
export interface Beginning {
  readonly blocks: readonly string[];
  readonly isTeaser: boolean;
}

function dropBrokenSentence(block: string): string {
  if (!BREAKS_OFF.test(block)) return block;
  const text = block.replace(BREAKS_OFF, '');
  const last = splitSentences(text).at(-1)?.[0];
  // What ends with a full stop before the mark broke off between sentences.
  return /[.!?]["”’')]*$/u.test(text) ? text : text.slice(0, last?.start ?? 0).trim();
}

/** Tells whether blocks are a whole article, and takes a broken sentence and the invitation to read on off those that are not. */
export function readBeginning(blocks: readonly string[], isContent: boolean): Beginning {
  const last = blocks.at(-1) ?? '';
  const uninvited = last.replace(INVITES, '');
  const isBroken = uninvited !== last || BREAKS_OFF.test(uninvited);
  const wordCount = blocks.join(' ').split(/\s+/u).length;
  const isWhole = isContent || (wordCount >= MIN_ARTICLE_WORDS && blocks.length > 1);
  if (isWhole && !isBroken) return { blocks, isTeaser: false };
  const end = dropBrokenSentence(uninvited);
  return { blocks: [...blocks.slice(0, -1), ...(end === '' ? [] : [end])], isTeaser: true };
}
