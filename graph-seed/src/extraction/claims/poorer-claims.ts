import type { ClaimDraft } from './claim-drafts.ts';

/**
 * Leaves out claims that say no more than another of their sentence: without an object where the same is said with one ("launched an
 * attack on X" is told by verb and noun), of one happening between the same two by a second word ("signed a pact with X"), and that
 * someone has to do with a happening where it is said what.
 */
export function dropPoorer(claims: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const bySentence = new Map<unknown, ClaimDraft[]>();
  for (const claim of claims) {
    const others = bySentence.get(claim.word.sentence);
    if (others) others.push(claim);
    else bySentence.set(claim.word.sentence, [claim]);
  }
  return claims.filter((claim, index) => {
    const others = bySentence.get(claim.word.sentence) ?? [];
    return !others.some(
      (other) => other !== claim && isRicher(other, claim, claims.indexOf(other) < index),
    );
  });
}

/** Interactions that hold both ways. */
const MUTUAL: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'DISAGREES_WITH']);

function isRicher(other: ClaimDraft, claim: ClaimDraft, isEarlier: boolean): boolean {
  const isSameAct = other.type === claim.type;
  if (claim.object === null)
    return (
      isSameAct &&
      other.object !== null &&
      (other.subject === claim.subject ||
        (MUTUAL.has(claim.type) && other.object === claim.subject))
    );
  const isPair = isSamePair(claim, other);
  const isPart = claim.type === 'PARTICIPANT';
  const [about, actor] = isPart ? [claim.subject, claim.object] : [claim.object, claim.subject];
  if (about.kind === 'Event')
    return (
      (other.event === about &&
        [other.subject, other.object].includes(actor) &&
        (isSameAct || isPart)) ||
      (isPair && other.type !== 'PARTICIPANT' && isPart) ||
      (isPair && isSameAct && claim.mode === null && other.mode !== null)
    );
  if (claim.event === null || other.event !== claim.event || !isPair) return false;
  // A summit that was planned and is called off is told twice.
  if (other.stance.status !== claim.stance.status) return false;
  return isSameAct && (claim.mode === null) !== (other.mode === null)
    ? claim.mode === null
    : isEarlier;
}

function isSamePair(one: ClaimDraft, other: ClaimDraft): boolean {
  return (
    (one.subject === other.subject && one.object === other.object) ||
    (one.subject === other.object && one.object === other.subject)
  );
}
