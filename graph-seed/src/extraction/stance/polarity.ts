/**
 * Polarity
 *
 * What makes a happening untrue without a "not" at its verb: nobody who does it, nothing it is done to ("neither A nor B met C", "shelled no
 * village"), an adverb ("hardly ever"), "without" and "instead of", a report that "was false".
 */
import { dependentsBy, hasNot, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

const NOBODY = /^(nobody|none|nothing|no-one|neither|nowhere)$/;
/** "had no doubt that", "has no choice but to": their "no" denies nothing of what they govern. */
const EMPTY_NOUNS = /^(doubt|choice|option|alternative|question|secret|surprise|wonder|mistake)$/;

/** True when the words around the predicate say that it did not happen. */
export function isUndone(predicate: Word): boolean {
  return (
    participantsOf(predicate).some(isNobody) ||
    predicate.dependents.some((one) => isDenying(predicate, one)) ||
    isCalledFalse(predicate)
  );
}

/** "almost invaded", "nearly broke off": it came close. "almost every day" counts days: only right before the verb does it say so. */
export function isFallenShort(predicate: Word): boolean {
  return dependentsBy(predicate, 'advmod').some(
    (one) =>
      /^(almost|nearly)$/.test(one.lower) &&
      predicate.upos === 'VERB' &&
      one.index === predicate.index - 1,
  );
}

/** True for a noun with "no", "neither" or "not a single", and for the pronouns that mean nobody and nothing. */
export function isNobody(word: Word): boolean {
  if (EMPTY_NOUNS.test(word.lemma)) return false;
  if (word.upos === 'PRON' && NOBODY.test(word.lower)) return true;
  if (word.lower === 'few' && dependentsBy(word, 'det', 'advmod').length === 0) return true;
  return word.dependents.some(
    (one) =>
      (/^(no|neither)$/.test(one.lower) && /^(det|cc|advmod)$/.test(one.relation)) ||
      (one.lower === 'not' && one.index < word.index && isSingle(word)),
  );
}

function isSingle(word: Word): boolean {
  return word.dependents.some((one) => /^(single|one)$/.test(one.lower));
}

function participantsOf(predicate: Word): readonly Word[] {
  return [
    ...dependentsBy(predicate, 'nsubj', 'obj', 'iobj', 'obl:agent'),
    ...dependentsBy(predicate, 'obl').filter(
      (one) =>
        /^(against|to|on|at)$/.test(prepositionOf(one) ?? '') ||
        // "with no warning" says how; "with neither" and "with nobody" say with whom.
        (prepositionOf(one) === 'with' && (one.upos === 'PRON' || hasNeither(one))),
    ),
  ];
}

function hasNeither(word: Word): boolean {
  return word.dependents.some((one) => one.lower === 'neither');
}

function isDenying(predicate: Word, one: Word): boolean {
  switch (one.relation) {
    case 'advmod':
      return /^(hardly|scarcely|barely|neither|nor)$/.test(one.lower);
    case 'cc':
      return /^(neither|nor)$/.test(one.lower) && predicate.upos === 'VERB';
    case 'mark':
      return /^(without|instead)$/.test(one.lower) || isRatherThan(one);
    case 'case':
      return one.lower === 'instead' && predicate.upos === 'VERB';
    default:
      return false;
  }
}

function isRatherThan(marker: Word): boolean {
  return marker.lower === 'rather' && marker.dependents.some((one) => one.lower === 'than');
}

const FALSE_WORDS =
  /^(false|untrue|baseless|groundless|unfounded|fabricated|fictitious|incorrect|wrong|fake|nonsense|fiction)$/;

/** "the report that he met X was false", "it is untrue that": whatever holds the clause is called false. */
function isCalledFalse(predicate: Word): boolean {
  const holder = predicate.relation === 'acl' ? predicate.governor : predicate;
  const judge = holder?.governor;
  return (
    holder !== null &&
    judge !== undefined &&
    judge !== null &&
    /^(nsubj|csubj|ccomp)$/.test(holder.relation) &&
    (holder !== predicate || holder.relation !== 'nsubj') &&
    FALSE_WORDS.test(judge.lower) &&
    !hasNot(judge)
  );
}
