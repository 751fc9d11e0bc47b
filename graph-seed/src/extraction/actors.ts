import type { EntityDraft } from './drafts.ts';
import { PART_NOUNS } from './lexicon/role-nouns.ts';
import type { Reading } from './reading.ts';
import { dependentsBy, prepositionOf, withConjuncts } from './words.ts';
import type { Word } from './words.ts';

/** Reads the actors of an article: role nouns and pronouns in the order of the text, then those of speakers. */
export function readActors(
  reading: Reading,
  readNominal: (reading: Reading, noun: Word) => void,
  readPronoun: (reading: Reading, pronoun: Word) => void,
): void {
  const words = reading.trees.flatMap((tree) => tree.words);
  for (const word of words) {
    if (word.upos === 'NOUN' || word.upos === 'PROPN') readNominal(reading, word);
    else readPronoun(reading, word);
  }
  // Whoever speaks may be named after the quotation, also by a pronoun.
  for (const word of words) readPronoun(reading, word);
}

/** Whom a nominal stands for, all that are coordinated with it included; empty when it names nobody. */
export function actorsOf(reading: Reading, word: Word): readonly EntityDraft[] {
  return [...new Set(withConjuncts(word).flatMap((one) => oneOf(reading, one)))];
}

function oneOf(reading: Reading, word: Word): readonly EntityDraft[] {
  const direct = reading.at.get(word);
  if (direct) return direct;
  if (/^(who|which|that|whom)$/.test(word.lower)) {
    const clause = [word.governor, word.governor?.governor].find(
      (one) => one?.deprel === 'acl:relcl',
    );
    const head = clause?.governor;
    return head && head !== word ? (reading.at.get(head) ?? []) : [];
  }
  if (PART_NOUNS.has(word.lemma)) {
    return dependentsBy(word, 'nmod')
      .filter((one) => prepositionOf(one) === 'of')
      .flatMap((one) => actorsOf(reading, one));
  }
  return dependentsBy(word, 'appos')
    .flatMap((one) => reading.at.get(one) ?? [])
    .slice(0, 1);
}
