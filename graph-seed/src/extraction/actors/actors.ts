import { findEntry } from '../../gazetteer/gazetteer.ts';
import type { EntityDraft } from '../drafts.ts';
import { findEarlier } from './history.ts';
import { PART_NOUNS } from '../lexicon/role-nouns.ts';
import type { Reading } from '../reading.ts';
import { isSummary, summedUpBy } from '../tree/summaries.ts';
import { dependentsBy, prepositionOf, withConjuncts } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Reads the actors of an article: role nouns and pronouns in the order of the text, then those of speakers. */
export function readActors(
  reading: Reading,
  readNominal: (reading: Reading, noun: Word) => void,
  readPronoun: (reading: Reading, pronoun: Word) => void,
): void {
  const words = reading.trees.flatMap((tree) => tree.words);
  const done = new Set<Word>();
  for (const word of words) {
    if (word.upos === 'ADJ') readRegion(reading, word);
    else if (!isNominal(word)) readPronoun(reading, word);
    else readFromInside(word, done, (noun) => readNominal(reading, noun));
  }
  // Whoever speaks may be named after the quotation, also by a pronoun.
  for (const word of words) readPronoun(reading, word);
}

function isNominal(word: Word): boolean {
  return word.upos === 'NOUN' || word.upos === 'PROPN';
}

/** "members of the tribe": whose they are is read before they are. */
function readFromInside(noun: Word, done: Set<Word>, read: (noun: Word) => void): void {
  if (done.has(noun)) return;
  done.add(noun);
  for (const inner of dependentsBy(noun, 'nmod'))
    if (isNominal(inner)) readFromInside(inner, done, read);
  read(noun);
}

/** "European-backed": a region before a participle means the group of that region that was named before, if any. */
function readRegion(reading: Reading, word: Word): void {
  const entry = findEntry(word.text);
  const acts = word.governor?.upos === 'VERB' && word.governor.deprel === 'amod';
  if (!acts || entry?.kind !== 'Place' || entry.use !== 'demonym' || reading.at.has(word)) return;
  const group = findEarlier(
    reading,
    word,
    (draft) =>
      draft.family !== null &&
      [draft.name, ...draft.aliases].some((name) => name.split(/\s/).includes(word.text)),
  );
  if (group) reading.at.set(word, [group]);
}

/** Whom a nominal stands for, all that are coordinated with it included; empty when it names nobody. */
export function actorsOf(reading: Reading, word: Word): readonly EntityDraft[] {
  return [...new Set(withConjuncts(word).flatMap((one) => actorsAt(reading, one)))];
}

/** The same without those that are coordinated with it. */
export function actorsAt(reading: Reading, word: Word): readonly EntityDraft[] {
  const direct = reading.at.get(word);
  if (direct) return direct;
  if (/^(who|which|that|whom|whose)$/.test(word.lower)) {
    const head = relativeHead(word);
    return head && head !== word ? (reading.at.get(head) ?? []) : [];
  }
  if (PART_NOUNS.has(word.lemma)) {
    return dependentsBy(word, 'nmod')
      .filter((one) => prepositionOf(one) === 'of')
      .flatMap((one) => actorsOf(reading, one));
  }
  // "X is the largest city held by": what is said of the predicate is said of its subject.
  if (dependentsBy(word, 'cop').length > 0)
    return dependentsBy(word, 'nsubj').flatMap((one) => reading.at.get(one) ?? []);
  // The name that follows a noun: "the rebel leader Amos Okello".
  // "two men, both citizens of X" are not X.
  const aside = dependentsBy(word, 'appos', 'flat').flatMap((one) =>
    (reading.at.get(one) ?? []).filter((draft) => one.upos === 'PROPN' || draft.kind !== 'State'),
  );
  // "two lawmakers, A and B".
  if (aside.length > 0 && /NNS/.test(word.xpos))
    return dependentsBy(word, 'appos', 'flat').flatMap((one) => actorsOf(reading, one));
  if (aside.length > 0) return aside.slice(0, 1);
  if (isSummary(word)) return summedUpBy(word).flatMap((one) => actorsOf(reading, one));
  if (word.relation !== 'appos' || !word.governor) return [];
  return nearestBefore(reading, word);
}

/** The noun that a relative clause describes. */
function relativeHead(word: Word): Word | null {
  for (let one: Word | null = word, steps = 0; one && steps < 4; one = one.governor, steps += 1) {
    if (one.deprel === 'acl:relcl') return one.governor;
  }
  return null;
}

/** "the bombing of X, the main city": an apposition explains the name that ends right before it, wherever the parser hung it. */
function nearestBefore(reading: Reading, word: Word): readonly EntityDraft[] {
  const [comma] = dependentsBy(word, 'punct');
  const before = comma ? word.sentence.words[comma.index - 1] : undefined;
  const named = before ? reading.inName.get(before) : undefined;
  if (named) return [named];
  return word.governor ? (reading.at.get(word.governor) ?? []) : [];
}
