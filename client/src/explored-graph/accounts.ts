/**
 * Accounts
 *
 * Which drawn relations carry the sides of a disagreement. A side holds claims; the relation drawn for it is the one that
 * most of its claims stand behind.
 */
import type { RelationCardFragment, RelationType } from '../generated/operations.ts';
import type { OpenStrand } from '../graph/canvas-types.ts';

/** As much of a claim as tells which relation it stands behind. */
export interface ClaimEnds {
  readonly type: RelationType;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string } | null;
}

/** A side of a disagreement with its claims. */
export interface Side {
  readonly label: string;
  readonly claims: readonly ClaimEnds[];
}

/** Gives the letter of a side: A for the first, which was published first. */
export function toSideLetter(index: number): string {
  return String.fromCodePoint('A'.charCodeAt(0) + index);
}

/** Finds the relation that a claim stands behind; undefined when it is not among these, or the claim names no object. */
export function findRelationOf(
  claim: ClaimEnds,
  relations: Iterable<RelationCardFragment>,
): RelationCardFragment | undefined {
  for (const relation of relations) {
    if (relation.type !== claim.type || claim.object === null) continue;
    const ends = [relation.subject.id, relation.object.id];
    // A symmetric relation is stored one way round, whichever way its claims read.
    const isSameWay = ends[0] === claim.subject.id && ends[1] === claim.object.id;
    const isOtherWay = ends[1] === claim.subject.id && ends[0] === claim.object.id;
    if (isSameWay || (isOtherWay && relation.type === 'DISAGREES_WITH')) return relation;
  }
  return undefined;
}

function findStrongest(
  side: Side,
  relations: readonly RelationCardFragment[],
): RelationCardFragment | undefined {
  const claimsBehind = new Map<RelationCardFragment, number>();
  for (const claim of side.claims) {
    const relation = findRelationOf(claim, relations);
    if (relation !== undefined) claimsBehind.set(relation, (claimsBehind.get(relation) ?? 0) + 1);
  }
  return [...claimsBehind].toSorted(([, left], [, right]) => right - left)[0]?.[0];
}

/** Gives the strands to draw open, one a side, in the order of the sides; a side that no relation carries has none. */
export function toOpenStrands(
  sides: readonly Side[],
  relations: readonly RelationCardFragment[],
): readonly OpenStrand[] {
  return sides.flatMap((side, index) => {
    const relation = findStrongest(side, relations);
    return relation === undefined
      ? []
      : [{ relationId: relation.id, label: `${toSideLetter(index)}  ${side.label}` }];
  });
}

/** Gives the ids of all entities at the ends of the sides' claims, without repeats. */
export function findEndsOf(sides: readonly Side[]): readonly string[] {
  return [
    ...new Set(
      sides.flatMap((side) =>
        side.claims.flatMap((claim) =>
          claim.object === null ? [] : [claim.subject.id, claim.object.id],
        ),
      ),
    ),
  ];
}
