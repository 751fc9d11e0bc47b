import type { ClaimDraft } from './claim-drafts.ts';

/** Leaves out claims without an object where the same sentence says the same with one: "launched an attack on X" is told by verb and noun. */
export function dropPoorer(claims: readonly ClaimDraft[]): readonly ClaimDraft[] {
  return claims.filter(
    (claim) =>
      claim.object !== null ||
      !claims.some(
        (other) =>
          other.object !== null &&
          other.subject === claim.subject &&
          other.type === claim.type &&
          other.word.sentence === claim.word.sentence,
      ),
  );
}
