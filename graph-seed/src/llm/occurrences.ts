import type { TextSpan } from '../extraction/drafts.ts';

/** Letters, digits and their marks; an occurrence inside a longer word is none. */
const WORD_BEFORE = /[\p{L}\p{N}\p{M}]$/u;
const WORD_AFTER = /^[\p{L}\p{N}\p{M}]/u;

/** Finds where a stretch of a text holds exactly these words, in order, never within a longer word. */
export function findOccurrences(
  text: string,
  within: TextSpan,
  words: string,
): readonly TextSpan[] {
  const found: TextSpan[] = [];
  if (words === '') return found;
  for (
    let start = text.indexOf(words, within.start);
    start >= 0 && start + words.length <= within.end;
    start = text.indexOf(words, start + words.length)
  ) {
    const end = start + words.length;
    // Two code units on each side hold any letter whole.
    const isInside =
      WORD_BEFORE.test(text.slice(Math.max(0, start - 2), start)) ||
      WORD_AFTER.test(text.slice(end, end + 2));
    if (!isInside) found.push({ start, end });
  }
  return found;
}
