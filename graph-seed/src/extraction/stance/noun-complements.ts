/**
 * Noun complements
 *
 * How far an infinitive behind a noun has come true: "the right to strike", "its failure to pay", "a plan to invade", "did nothing to help".
 */
import * as clauseVerbs from '../lexicon/clause-verbs.ts';
import type { Sign } from './stance-signs.ts';
import { dependentsBy, isInfinitive } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Signs that a noun sets on the clause behind it; none for a clause with a tense of its own. */
export function signsOfNoun(clause: Word, noun: Word): readonly Sign[] {
  if (clauseVerbs.POTENTIAL_NOUNS.has(noun.lemma))
    return isInfinitive(clause) || isContent(clause) || clause.xpos === 'VBG'
      ? ['conditional']
      : [];
  if (THRESHOLDS.test(noun.lemma)) return ['planned'];
  if (!isInfinitive(clause)) return [];
  if (LITTLE.test(noun.lower)) return ['negated'];
  // "did something to help", "the first State to recognize X": it was done.
  if (noun.upos === 'PRON' || isRanked(noun)) return [];
  if (UNDONE_NOUNS.test(noun.lemma)) return ['negated'];
  if (clauseVerbs.PLANNING_WORDS.has(noun.lemma)) return ['planned'];
  if (dependentsBy(noun, 'det').some((one) => one.lower === 'any')) return ['conditional'];
  return ACTS.test(noun.lemma) ? [] : ['aimed'];
}

/** True for "reports that X attacked", unlike "the report that X wrote". */
export function isContent(clause: Word): boolean {
  const isMarked = dependentsBy(clause, 'mark').some((mark) => mark.lower === 'that');
  // "rumours that X attacked Y": parsers take "that" for an object beside the true one.
  const objects = dependentsBy(clause, 'obj');
  return isMarked || (objects.length > 1 && objects.some((one) => one.lower === 'that'));
}

/** "on the verge of attacking". */
const THRESHOLDS = /^(verge|brink|cusp|eve)$/;

const LITTLE = /^(nothing|little|nobody|none)$/;

/** Who decides to cancel a visit has cancelled it. */
const ACTS = /^(decision|move|vote|ruling)$/;

const UNDONE_NOUNS = /^(failure|refusal|inability|unwillingness|reluctance)$/;

/** "the first to", "the only one to", "the latest State to". */
function isRanked(noun: Word): boolean {
  return [noun, ...dependentsBy(noun, 'amod', 'nummod')].some((one) =>
    /^(first|second|third|last|latest|only|next|one)$/.test(one.lower),
  );
}
