import { isCompanyForm, isInitial, isTitle } from './abbreviations.ts';
import { cutLongSentence } from './long-sentences.ts';
import { findParagraphs } from './paragraphs.ts';
import type { TextSpan } from './text-span.ts';
import { tokenize } from './tokenizer.ts';

/** Cuts a text into sentences of tokens, all in order; no sentence is empty, none crosses a paragraph. */
export function splitSentences(text: string): readonly (readonly TextSpan[])[] {
  return findParagraphs(text).flatMap((paragraph) => {
    const tokens = tokenize(text, paragraph);
    const words = tokens.map(({ start, end }) => text.slice(start, end));
    const sentences: (readonly TextSpan[])[] = [];
    let start = 0;
    for (const end of findEnds(tokens, words)) {
      sentences.push(...cutLongSentence(tokens.slice(start, end), words.slice(start, end)));
      start = end;
    }
    return sentences;
  });
}

/** Indexes of the tokens after the last of each sentence; the paragraph's end is the last. */
function findEnds(tokens: readonly TextSpan[], words: readonly string[]): readonly number[] {
  const dateline = endOfDateline(words);
  const ends: number[] = dateline > 0 ? [dateline] : [];
  let start = dateline;
  let index = dateline;
  while (index < tokens.length) {
    const mark = index;
    index += 1;
    if (!isSentenceEnd(words, mark, start)) continue;
    while (isCloser(words[index]) && tokens[index]?.start === tokens[index - 1]?.end) index += 1;
    index = skipReferences(words, index);
    if (continues(words[mark], words[index - 1], words[index])) continue;
    ends.push(index);
    start = index;
  }
  if (start < tokens.length) ends.push(tokens.length);
  return ends;
}

/** Tokens of "KAMPALA, Uganda (Telepress) —" before the first sentence of a report; 0 where a paragraph begins without one. */
function endOfDateline(words: readonly string[]): number {
  const dash = words.findIndex((word) => /^(?:[-–—]|--)$/u.test(word));
  const [first = ''] = words;
  if (dash < 1 || dash > LONGEST_DATELINE || !/^\p{Lu}[\p{Lu}.]+$/u.test(first)) return 0;
  const isPlace = words
    .slice(0, dash)
    .every((word) => /^[\p{Lu}\d(/,).]/u.test(word) || /^(?:de|la|el|al|and|of)$/u.test(word));
  return isPlace && /^["“‘]?\p{Lu}/u.test(words[dash + 1] ?? '') ? dash + 1 : 0;
}

const LONGEST_DATELINE = 12;

/** Words that begin sentences far more often than names do; after an abbreviation only they show that one begins. */
const starters = new Set(
  'the a an this that these those he she it they we i you his her its their our my there here in on at after before but and or if when while as for with from by not no what who how why where'.split(
    ' ',
  ),
);

/** Of these the few that are never a surname: after an initial only they begin a sentence, "vitamin C. It". */
const pronouns = new Set('the this that these those he she it they we but'.split(' '));

function isSentenceEnd(words: readonly string[], index: number, start: number): boolean {
  const word = words[index] ?? '';
  // "2." before the heading it counts.
  const isNumbering =
    index === start + 1 && /^(?:\d{1,3}(?:\.\d+)*|\p{L})$/u.test(words[start] ?? '');
  if (/^[.!?…]+$/u.test(word)) {
    return !(isNumbering && word === '.') && !isInName(words, index) && !isHesitation(words, index);
  }
  if (!word.endsWith('.') || /^\d/u.test(word)) return false;
  const stem = word.slice(0, -1);
  const next = words[index + 1] ?? '';
  if (isTitle(stem) || !/^\p{Lu}/u.test(next)) return false;
  return (isInitial(stem) ? pronouns : starters).has(next.toLowerCase());
}

/** The mark of a company that writes one: "Acme! Inc.". */
function isInName(words: readonly string[], index: number): boolean {
  return words[index] === '!' && isCompanyForm(words[index + 1] ?? '');
}

/** A speaker who begins again: "I ... I do not know". */
function isHesitation(words: readonly string[], index: number): boolean {
  const before = words[index - 1]?.toLowerCase() ?? '';
  return /^(?:\.{2,}|…+)$/u.test(words[index] ?? '') && before === words[index + 1]?.toLowerCase();
}

function isCloser(word = ''): boolean {
  return /^["”'’)\]»]$|^''$|^’’$/u.test(word);
}

/** Numbers in brackets after a sentence point to its sources. */
function skipReferences(words: readonly string[], index: number): number {
  let end = index;
  while (words[end] === '[' && /^\d{1,3}$/u.test(words[end + 1] ?? '') && words[end + 2] === ']') {
    end += 3;
  }
  return end;
}

/** What goes on in lower case after a quotation is the same sentence: "Who?" he asked. So is what begins with a mark. */
function continues(mark = '', last = '', next = ''): boolean {
  if (/^[,;:.!?…]/u.test(next)) return true;
  return /^\p{Ll}/u.test(next) && (last !== mark || mark.includes('..') || mark.includes('…'));
}
