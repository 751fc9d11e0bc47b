/**
 * Main claim
 *
 * What a sentence mainly says: the interaction whose predicate stands highest in its tree. Coordination, what a verb of saying says,
 * and what a light verb carries do not count as lower; of equals the first in the text is taken, of several sentences the first that
 * has a claim. Where nobody is named as the doer, the claim that a happening had these participants counts with the type of the happening.
 */
import { PLOVER_TYPES } from '@entente/graph-store';
import type { PloverType } from '@entente/graph-store';
import type { ClaimDraft } from '../../src/extraction/claims/claim-drafts.ts';
import { LIGHT_VERBS, REPORTING_VERBS } from '../../src/extraction/lexicon/clause-verbs.ts';
import { phrasalLemma } from '../../src/extraction/tree/words.ts';
import type { Word } from '../../src/extraction/tree/words.ts';

/** The interaction that a claim tells of: its own type, or that of the happening whose participant it names; null for standing relations. */
export function interactionOf({ type, subject }: ClaimDraft): PloverType | null {
  const told = type === 'PARTICIPANT' ? subject.event?.type : type;
  return PLOVER_TYPES.find((one) => one === told) ?? null;
}

/** Picks the main claim of the sentences; null when none is an interaction. */
export function findMainClaim(claims: readonly ClaimDraft[]): ClaimDraft | null {
  const [main] = claims
    .filter((claim) => interactionOf(claim) !== null)
    .toSorted(
      ({ word: one }, { word: other }) =>
        one.sentence.index - other.sentence.index ||
        depthOf(one) - depthOf(other) ||
        one.index - other.index,
    );
  return main ?? null;
}

/** Steps from the word up to the root that lead down in meaning. */
function depthOf(word: Word): number {
  let depth = 0;
  for (let one = word, seen = 0; one.governor && seen < 64; one = one.governor, seen += 1)
    if (!isSameLevel(one, one.governor)) depth += 1;
  return depth;
}

function isSameLevel(word: Word, governor: Word): boolean {
  switch (word.relation) {
    case 'conj':
    case 'parataxis':
      return true;
    case 'ccomp':
      return REPORTING_VERBS.has(governor.lemma);
    case 'obj':
      return LIGHT_VERBS.has(governor.lemma) || LIGHT_VERBS.has(phrasalLemma(governor));
    default:
      return false;
  }
}
