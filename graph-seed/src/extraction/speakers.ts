/**
 * Speakers
 *
 * Who says what a predicate says: verbs of saying above it, asides ("..., Reuters reports"), "according to", quotation marks.
 */
import { actorsOf } from './actors.ts';
import type { EntityDraft } from './drafts.ts';
import { REPORTING_VERBS } from './lexicon/clause-verbs.ts';
import { quotationOf } from './quotations.ts';
import type { Reading } from './reading.ts';
import { dependentsBy, governorsOf, phrasalLemma, prepositionOf } from './words.ts';
import type { Word } from './words.ts';

/** What was found about who speaks. */
export interface Voices {
  /** Innermost voice first; empty when nobody is named. */
  readonly speakers: readonly EntityDraft[];
  /** True when someone says it, named or not. */
  readonly isReported: boolean;
}

/** Finds the voices behind the predicate. */
export function voicesOf(reading: Reading, predicate: Word): Voices {
  const speakers = new Set<EntityDraft>();
  const chain = [predicate, ...governorsOf(predicate)];
  let isReported = false;
  const add = (word: Word | undefined): void => {
    isReported = true;
    for (const draft of word ? actorsOf(reading, word) : []) {
      if (draft.kind !== 'Event' && draft.kind !== 'Place') speakers.add(draft);
    }
  };
  chain.forEach((word, index) => {
    const governor = chain[index + 1];
    if (governor && saysSo(word, governor)) add(subjectOfSaying(governor));
  });
  for (const word of chain) {
    for (const aside of dependentsBy(word, 'parataxis')) {
      if (!chain.includes(aside) && isAside(aside)) add(dependentsBy(aside, 'nsubj')[0]);
    }
    for (const one of dependentsBy(word, 'obl')) {
      if (/^according( to)?$/.test(prepositionOf(one) ?? '')) add(one);
    }
  }
  const speaker = quotationOf(predicate, reading.quotations)?.speaker;
  if (speaker) add(speaker);
  return { speakers: [...speakers], isReported };
}

/** True when the word is what a verb of saying says. */
export function saysSo(word: Word, governor: Word): boolean {
  if (isMadeClear(governor)) return word.relation === 'ccomp';
  if (!REPORTING_VERBS.has(governor.lemma) && !REPORTING_VERBS.has(phrasalLemma(governor)))
    return false;
  if (word.relation === 'ccomp') return true;
  // "reported that support for X, means ...": the parser took the subject of the clause below for one of the verb of saying.
  const [speaker] = dependentsBy(governor, 'nsubj');
  if (word.relation === 'nsubj' && word !== speaker && word.index > governor.index) return true;
  if (word.relation !== 'parataxis') return false;
  // "..., X reported" ends with the verb of saying and its subject; elsewhere the statement follows the verb.
  return (
    governor.index < word.index ||
    dependentsBy(governor, 'nsubj').some((one) => one.index > word.index)
  );
}

/** "made clear that", "made it known that": the complement hangs on the adjective. */
export function isMadeClear(word: Word): boolean {
  return /^(clear|known|plain|know)$/.test(word.lemma) && word.governor?.lemma === 'make';
}

function subjectOfSaying(verb: Word): Word | undefined {
  const holder = isMadeClear(verb) && verb.governor ? verb.governor : verb;
  const own = dependentsBy(holder, 'nsubj')[0];
  if (own || holder.relation !== 'conj' || !holder.governor) return own;
  return subjectOfSaying(holder.governor);
}

function isAside(word: Word): boolean {
  return (
    REPORTING_VERBS.has(word.lemma) &&
    dependentsBy(word, 'nsubj').length > 0 &&
    dependentsBy(word, 'ccomp').length === 0
  );
}
