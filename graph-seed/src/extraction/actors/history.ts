import type { EntityDraft } from '../drafts.ts';
import type { Reading, Reference } from '../reading.ts';
import { prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** True when the first word stands before the second in the article. */
export function isBefore(one: Word, other: Word): boolean {
  return (
    one.sentence.index < other.sentence.index ||
    (one.sentence === other.sentence && one.index < other.index)
  );
}

/**
 * What was named before a word, the nearest first, within this many sentences. Of a long article that is much: a test that leaves
 * most of it out spares the sorting.
 */
export function referencesBefore(
  reading: Reading,
  word: Word,
  sentences: number,
  test: (draft: EntityDraft) => boolean = () => true,
): readonly Reference[] {
  return reading.references
    .filter((one) => isWithin(one.word, word, sentences) && test(one.draft))
    .toSorted((one, other) => byNearness(one.word, other.word));
}

/** The nearest earlier entity that passes the test; null when there is none. */
export function findEarlier(
  reading: Reading,
  word: Word,
  test: (draft: EntityDraft) => boolean,
  sentences = Number.POSITIVE_INFINITY,
): EntityDraft | null {
  let nearest: Reference | null = null;
  for (const one of reading.references) {
    const isNearer = nearest === null || byNearness(one.word, nearest.word) < 0;
    if (isNearer && isWithin(one.word, word, sentences) && test(one.draft)) nearest = one;
  }
  return nearest?.draft ?? null;
}

/** True when a word stands before another and no more than so many sentences away. */
function isWithin(one: Word, other: Word, sentences: number): boolean {
  return isBefore(one, other) && other.sentence.index - one.sentence.index <= sentences;
}

function byNearness(one: Word, other: Word): number {
  return other.sentence.index - one.sentence.index || other.index - one.index;
}

/** The nearest two distinct earlier entities that pass the test, in the order of the text; empty when there are fewer. */
export function findEarlierPair(
  reading: Reading,
  word: Word,
  test: (draft: EntityDraft) => boolean,
  sentences: number,
): readonly EntityDraft[] {
  const found = [
    ...new Set(referencesBefore(reading, word, sentences, test).map((one) => one.draft)),
  ];
  const [second, first] = found;
  return first && second ? [first, second] : [];
}

/** Prepositions of what is talked about, rather than of those who act. */
const TOPIC: ReadonlySet<string> = new Set(['in', 'on', 'over', 'about', 'regarding', 'for']);

/** The two that the nearest sentence names side by side, when it names exactly two; topics such as "the situation in X" do not count. */
export function findNamedTogether(
  reading: Reading,
  word: Word,
  test: (draft: EntityDraft) => boolean,
): readonly EntityDraft[] {
  for (const sentence of [word.sentence, reading.trees[word.sentence.index - 1]]) {
    const named = reading.references.filter(
      (one) =>
        one.word.sentence === sentence &&
        isBefore(one.word, word) &&
        test(one.draft) &&
        !TOPIC.has(prepositionOf(one.word) ?? ''),
    );
    const distinct = [...new Set(named.map((one) => one.draft))];
    if (distinct.length > 0) return distinct.length === 2 ? distinct : [];
  }
  return [];
}
