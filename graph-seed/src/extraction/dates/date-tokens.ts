/**
 * Date tokens
 *
 * Cuts a text into words, numbers and marks for the reading of dates. One pass with a pattern that cannot backtrack, so that time
 * grows with the length of the text whatever it holds.
 */
import { NUMBER_WORDS } from './date-words.ts';

/** A word, number or mark of a text. */
export interface DateToken {
  readonly text: string;
  /** Lower case, without the possessive ending. */
  readonly lower: string;
  /** Offset of the first UTF-16 code unit, and of the one after the last. */
  readonly start: number;
  readonly end: number;
  /** True where white space or the start of the text comes before it. */
  readonly spaced: boolean;
}

/** A number with thousands or decimals in one piece, digits with letters (1990s, 19th), words with apostrophes, breaks, other marks. */
const TOKEN = /\d+(?:[.,]\d+)*\p{L}*|\p{L}+(?:['’]\p{L}+)*|\n|[^\s\p{L}\d]/gu;
/** No word of a date is longer; longer ones are kept, unread. */
const LONGEST = 24;

/** Cuts a text into tokens, in order. A line break is one, as no date runs over it. */
export function toDateTokens(text: string): readonly DateToken[] {
  const tokens: DateToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    const start = match.index;
    tokens.push({
      text: word,
      lower: word.length > LONGEST ? '' : word.toLowerCase().replace(/['’]s$/, ''),
      start,
      end: start + word.length,
      spaced: start === 0 || /\s/.test(text[start - 1] ?? ''),
    });
  }
  return tokens;
}

/** What stands at some index: how much, and the index after it. */
export interface Count {
  readonly value: number;
  readonly end: number;
}

/** Reads a small number at an index, in digits or words (`twenty-five`, `a couple of`); null when there is none. */
export function countAt(tokens: readonly DateToken[], at: number): Count | null {
  const word = lowerAt(tokens, at);
  if (/^\d{1,3}$/.test(word)) return { value: Number(word), end: at + 1 };
  const value = NUMBER_WORDS.get(word);
  if (value === undefined) return null;
  if (value === 1 && lowerAt(tokens, at + 1) === 'couple')
    return { value: 2, end: lowerAt(tokens, at + 2) === 'of' ? at + 3 : at + 2 };
  if (value === 1 && lowerAt(tokens, at + 1) === 'hundred') return { value: 100, end: at + 2 };
  if (value >= 20 && value < 100) {
    const next = lowerAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
    const ones = NUMBER_WORDS.get(lowerAt(tokens, next)) ?? 0;
    if (ones > 0 && ones < 10 && !/^an?$/.test(lowerAt(tokens, next)))
      return { value: value + ones, end: next + 1 };
  }
  return { value, end: at + 1 };
}

/** The word at an index in lower case; empty outside of the text. */
export function lowerAt(tokens: readonly DateToken[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** The index after these words if they stand at an index, else null. */
export function wordsAt(
  tokens: readonly DateToken[],
  at: number,
  ...words: readonly string[]
): number | null {
  return words.every((word, index) => lowerAt(tokens, at + index) === word)
    ? at + words.length
    : null;
}

/** True for a word that starts with a capital letter. */
export function isCapitalized(token: DateToken | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '');
}
