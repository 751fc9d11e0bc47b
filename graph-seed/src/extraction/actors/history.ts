import type { EntityDraft } from '../drafts.ts';
import type { Reading, Reference } from '../reading.ts';
import { countBefore, isBefore, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Someone named before a word. */
export interface Named {
  readonly draft: EntityDraft;
  /** Where last before the word. */
  readonly word: Word;
  /** How often before the word. */
  readonly times: number;
}

/** Whom the article has named before a word, within this many sentences, and who passes the test; the nearest first. */
export function namedBefore(
  reading: Reading,
  word: Word,
  sentences: number,
  test: (draft: EntityDraft) => boolean = () => true,
): readonly Named[] {
  const found: Named[] = [];
  // Of a long article the mentions are many more than those mentioned.
  for (const [draft, words] of reading.wordsOf) {
    if (!test(draft)) continue;
    const times = countBefore(words, word);
    const last = words[times - 1];
    if (last && word.sentence.index - last.sentence.index <= sentences)
      found.push({ draft, word: last, times });
  }
  return found.toSorted((one, other) => byNearness(one.word, other.word));
}

/** Every mention before a word, within this many sentences, of whoever passes the test; the nearest first. */
export function referencesBefore(
  reading: Reading,
  word: Word,
  sentences: number,
  test: (draft: EntityDraft) => boolean,
): readonly Reference[] {
  return reading.references
    .filter(
      (one) =>
        word.sentence.index - one.word.sentence.index <= sentences &&
        isBefore(one.word, word) &&
        test(one.draft),
    )
    .toSorted((one, other) => byNearness(one.word, other.word));
}

/** The nearest earlier entity that passes the test; null when there is none. */
export function findEarlier(
  reading: Reading,
  word: Word,
  test: (draft: EntityDraft) => boolean,
  sentences = Number.POSITIVE_INFINITY,
): EntityDraft | null {
  return namedBefore(reading, word, sentences, test)[0]?.draft ?? null;
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
  const [second, first] = namedBefore(reading, word, sentences, test);
  return first && second ? [first.draft, second.draft] : [];
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
