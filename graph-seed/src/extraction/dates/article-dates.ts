/**
 * Article dates
 *
 * The dates of an article, hung on the words that they tell the time of.
 */
import { toDateSpan } from '@entente/graph-store';
import { REPORTING_VERBS } from '../lexicon/clause-verbs.ts';
import { quotationOf } from '../stance/quotations.ts';
import type { Quotation } from '../stance/quotations.ts';
import { governorsOf } from '../tree/words.ts';
import type { SentenceTree, Word } from '../tree/words.ts';
import { directionOf } from './date-direction.ts';
import { aside, ownerOf } from './date-owner.ts';
import { findDates } from './find-dates.ts';
import type { DateExpression } from './find-dates.ts';

/** A date at the word whose time it tells. */
export interface AttachedDate extends DateExpression {
  /** The word of the expression that hangs on the other: its case marker and relation tell how. */
  readonly head: Word;
}

/** What an article says about time. */
export interface ArticleDates {
  /** In the order of the text, without overlap. */
  readonly expressions: readonly DateExpression[];
  /** By verb, noun or adjective. */
  readonly at: ReadonlyMap<Word, readonly AttachedDate[]>;
}

/** Finds the dates of an article; `today` and the like in direct speech count from the day on which it was spoken, where that is told. */
export function readArticleDates(
  trees: readonly SentenceTree[],
  text: string,
  publishedAt: string | null,
  quotations: readonly Quotation[],
): ArticleDates {
  const words = trees.flatMap((tree) => tree.words);
  const find = (spokenAt: (word: Word) => string | null): ArticleDates => {
    const expressions = findDates(text, publishedAt, (start, end) => {
      const head = headOf(words, start, end);
      return head
        ? { direction: directionOf(aside(head) ?? head), spokenAt: spokenAt(head) }
        : { direction: null };
    });
    return { expressions, at: attach(words, expressions, publishedAt) };
  };
  const first = find(() => null);
  const isSpoken = first.expressions.some(({ start }) =>
    quotations.some((quotation) => quotation.start <= start && start < quotation.end),
  );
  return isSpoken ? find((word) => daySpoken(word, first, quotations)) : first;
}

/** The day told beside the verb of saying above a quotation; null where there is none. */
function daySpoken(
  word: Word,
  { at }: ArticleDates,
  quotations: readonly Quotation[],
): string | null {
  const quotation = quotationOf(word, quotations);
  if (!quotation) return null;
  const saying = governorsOf(word).find(
    (one) =>
      REPORTING_VERBS.has(one.lemma) && (one.start < quotation.start || one.start >= quotation.end),
  );
  const dates = saying ? (at.get(saying) ?? []) : [];
  return dates.find(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date))?.date ?? null;
}

function attach(
  words: readonly Word[],
  expressions: readonly DateExpression[],
  publishedAt: string | null,
): ReadonlyMap<Word, readonly AttachedDate[]> {
  const at = new Map<Word, AttachedDate[]>();
  for (const expression of expressions) {
    const head = headOf(words, expression.start, expression.end);
    if (!head) continue;
    const owner = ownerOf(head, isAfter(expression.date, publishedAt));
    if (!owner) continue;
    const attached = { ...expression, head };
    const known = at.get(owner);
    if (known) known.push(attached);
    else at.set(owner, [attached]);
  }
  return at;
}

function isAfter(date: string, publishedAt: string | null): boolean {
  const earliest = toDateSpan(date)?.earliest ?? null;
  return publishedAt !== null && earliest !== null && earliest > publishedAt;
}

/** The word between two offsets that hangs on a word outside; the first nominal of several, as markers hang outside too when misread. */
function headOf(words: readonly Word[], start: number, end: number): Word | null {
  const inside: Word[] = [];
  for (let index = firstFrom(words, start); index < words.length; index += 1) {
    const word = words[index];
    if (!word || word.start >= end) break;
    inside.push(word);
  }
  const heads = inside.filter(({ governor }) => governor === null || !inside.includes(governor));
  return heads.find(({ upos }) => /^(NOUN|PROPN|NUM|ADV)$/.test(upos)) ?? heads[0] ?? null;
}

/** Index of the first word that ends behind an offset. */
function firstFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
