/** Which word a date tells the time of. */
import { EVENT_NOUNS } from '../lexicon/event-nouns.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { dependentsBy } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';
import { directionOf } from './date-direction.ts';

/** The verb of an aside that stands between a date and the verb that the parser hung it on: "will leave on Sunday, they said on Monday". */
export function aside(head: Word): Word | null {
  const owner = head.governor;
  if (!owner) return null;
  return (
    dependentsBy(owner, 'parataxis').find(
      (one) => one.upos === 'VERB' && owner.index < one.index && one.index < head.index,
    ) ?? null
  );
}

/**
 * The word whose time a date tells, where the parser may have hung the date on a neighbour; null for a date that hangs on nothing.
 * @param head the word of the date that hangs on another.
 * @param liesAhead whether the date comes after publication.
 */
export function ownerOf(head: Word, liesAhead: boolean): Word | null {
  if (!head.governor) return null;
  const saying = aside(head);
  if (saying) return saying;
  let owner = head.governor;
  // "met the minister of France on Monday": neither people nor countries happen.
  while (
    head.relation === 'nmod' &&
    head.deprel !== 'nmod:poss' &&
    isThing(owner) &&
    owner.governor &&
    /^(nmod|obj|obl|conj|appos|flat|nsubj)$/.test(owner.relation)
  )
    owner = owner.governor;
  if (!liesAhead || owner.upos !== 'VERB' || directionOf(owner) !== 'past') return owner;
  // "called off a visit to Paris next week": what lies ahead is not the time of what is told as done.
  const beside = dependentsBy(owner, 'obj', 'obl', 'xcomp', 'ccomp').filter(
    (one) => one !== head && one.index < head.index && /^(NOUN|VERB)$/.test(one.upos),
  );
  return beside.findLast((one) => one.relation !== 'obl') ?? beside.at(-1) ?? owner;
}

function isThing(word: Word): boolean {
  return (
    (word.upos === 'PROPN' || ROLE_NOUNS.has(word.lemma)) &&
    !EVENT_NOUNS.has(word.lemma) &&
    !EVENT_NOUNS.has(word.lower)
  );
}
