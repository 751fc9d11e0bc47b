/**
 * Date direction
 *
 * Which way a clause looks from the day of publication, by the tense of its verb: "on Monday" of "met" is behind, of "will meet" ahead.
 */
import { FUTURE_AUXILIARIES, PLANNED_ADJECTIVES, PLANNING_WORDS } from '../lexicon/clause-verbs.ts';
import { dependentsBy, isInfinitive } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';
import type { Direction } from './date-reader.ts';

/** Words whose own time lies ahead when they are told as a state: "is slated for", "due on". */
const SCHEDULED = /^(schedule|slate|set|due|plan|expect|expected|poise|book|fix|bill|tip)$/;
const MODALS = /^(may|might|could|would|can|should|must|'d|ought|need)$/;
/** Climbing stops here, whatever a damaged tree holds. */
const LONGEST_CLIMB = 12;

/** The direction of the clause that a word stands in; null when nothing tells. */
export function directionOf(word: Word): Direction {
  let current: Word | null = word;
  let isNominal = false;
  for (let step = 0; current && step < LONGEST_CLIMB; step += 1) {
    if (isPlanned(current)) return 'future';
    if (isPredicate(current)) {
      const direction = tenseOf(current);
      // What is told of a happening noun is not told of its day: "comes after the attack on Tuesday".
      if (direction !== 'here') return isNominal && isPresent(current) ? null : direction;
    } else if (current !== word && (current.upos === 'NOUN' || current.upos === 'PROPN')) {
      isNominal = true;
    }
    if (current.deprel === 'nmod:poss' || current.relation === 'compound') return null;
    current = current.governor;
  }
  return null;
}

function isPlanned(word: Word): boolean {
  if (word.upos === 'VERB' || word.upos === 'ADJ') {
    const isState = word.xpos === 'VBN' || word.upos === 'ADJ';
    return isState && SCHEDULED.test(word.lemma);
  }
  return word.dependents.some(
    (one) =>
      (one.relation === 'amod' && PLANNED_ADJECTIVES.has(one.lower)) ||
      (one.deprel === 'acl' && SCHEDULED.test(one.lemma)),
  );
}

function isPredicate(word: Word): boolean {
  return (
    word.upos === 'VERB' ||
    word.upos === 'AUX' ||
    word.dependents.some((one) => one.relation === 'cop')
  );
}

/** The verb that carries the tense: the word itself, or its copula. */
function tensedOf(word: Word): Word {
  return dependentsBy(word, 'cop')[0] ?? word;
}

function isPresent(word: Word): boolean {
  return (
    /^VB[PZ]$/.test(tensedOf(word).xpos) && !word.dependents.some((one) => one.relation === 'aux')
  );
}

/** `here` where the verb has no tense of its own and the one above tells. */
function tenseOf(predicate: Word): Direction | 'here' {
  const auxiliaries = dependentsBy(predicate, 'aux');
  const has = (pattern: RegExp): boolean => auxiliaries.some((one) => pattern.test(one.lower));
  if (auxiliaries.some((one) => FUTURE_AUXILIARIES.has(one.lower))) return 'future';
  if (isInfinitive(predicate))
    return has(/^(is|are|was|were|be)$/) ? 'future' : infinitiveOf(predicate);
  if (has(/^(have|has|had|'ve)$/)) return 'past';
  if (has(MODALS)) return 'future';
  if (has(/^(did|was|were)$/)) return 'past';
  if (has(/^(is|are|am|'s|'re|'m)$/)) return predicate.xpos === 'VBG' ? 'future' : 'past';
  switch (tensedOf(predicate).xpos) {
    case 'VBD':
      return 'past';
    case 'VBZ':
    case 'VBP':
      return 'future';
    case 'VBN':
      return predicate.relation === 'conj' ? 'here' : 'past';
    default:
      return 'here';
  }
}

/** An infinitive looks ahead under a plan or a noun, else it shares the time of the verb above: "tried to", "began to". */
function infinitiveOf(predicate: Word): Direction | 'here' {
  const governor = predicate.governor;
  if (governor === null || predicate.relation === 'root') return 'future';
  const isAhead =
    (predicate.relation === 'acl' && governor.upos !== 'VERB') ||
    predicate.relation === 'ccomp' ||
    governor.lemma === 'be' ||
    governor.lemma === 'go' ||
    governor.upos === 'ADJ' ||
    PLANNING_WORDS.has(governor.lemma);
  return isAhead ? 'future' : 'here';
}
