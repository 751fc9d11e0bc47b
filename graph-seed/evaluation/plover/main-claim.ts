/**
 * Main claim
 *
 * What a sentence mainly says: the interaction whose predicate stands highest in its tree. Coordination, what a verb of saying says,
 * and what a light verb carries do not count as lower; of equals the first in the text is taken, of several sentences the first that
 * has a claim.
 */
import { PLOVER_TYPES } from '@entente/graph-store';
import type { ClaimDraft } from '../../src/extraction/claim-drafts.ts';
import { LIGHT_VERBS, REPORTING_VERBS } from '../../src/extraction/lexicon/clause-verbs.ts';
import { phrasalLemma } from '../../src/extraction/words.ts';
import type { Word } from '../../src/extraction/words.ts';

const INTERACTIONS: ReadonlySet<string> = new Set(PLOVER_TYPES);

/** Picks the main claim of the sentences; null when none is an interaction. */
export function findMainClaim(claims: readonly ClaimDraft[]): ClaimDraft | null {
  const [main] = claims
    .filter((claim) => INTERACTIONS.has(claim.type))
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
