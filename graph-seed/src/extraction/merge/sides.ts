/**
 * Sides
 *
 * Who acts for whom: a president and the State, a delegation and who sent it. A State acts for itself alone, whatever body it is a member
 * of; over many articles offices and memberships would otherwise join everyone with everyone, and no accounts would differ.
 */
import { compareText } from '@entente/graph-store';
import type { Claim } from '@entente/graph-store';
import type { MergedNames } from './merged-names.ts';

/** Relations by which one speaks and acts for another. */
const SAME_SIDE: ReadonlySet<string> = new Set([
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'POSITION_HELD',
  'LEADER_OF',
  'SPOKESPERSON_FOR',
  'PART_OF',
  'MEMBER_OF',
  'MEMBER_OF_POLITICAL_PARTY',
]);

/**
 * Joins those who act for one another, and gives for an entity the one that stands for its side. No side holds two States. The order
 * of the claims does not matter.
 */
export function joinSides(claims: readonly Claim[], names: MergedNames): (id: string) => string {
  const roots = new Map<string, string>();
  const isState = (id: string): boolean => names.find(id)?.kind === 'State';
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = roots.get(root); next !== undefined && next !== root; next = roots.get(root))
      root = next;
    // The way is cut short for the next who asks: of a popular actor it would become as long as the list of its offices.
    for (let one = id; one !== root;) {
      const next: string = roots.get(one) ?? root;
      roots.set(one, root);
      one = next;
    }
    return root;
  };
  const pairs = claims.flatMap(({ type, status, subjectId, objectId }) =>
    SAME_SIDE.has(type) && objectId !== null && status !== 'negated' && !isState(subjectId)
      ? [{ of: objectId, who: subjectId, first: isState(objectId) }]
      : [],
  );
  // Offices of States come first: whom they hold is of that side, whatever else it is a member of.
  const sorted = pairs.toSorted(
    (one, other) =>
      Number(other.first) - Number(one.first) ||
      compareText(one.of, other.of) ||
      compareText(one.who, other.who),
  );
  for (const { of, who } of sorted) {
    const [one, other] = [rootOf(who), rootOf(of)];
    // A State is the root of its side.
    if (one === other || (isState(one) && isState(other))) continue;
    const [root = '', joined = ''] = isState(one)
      ? [one, other]
      : isState(other)
        ? [other, one]
        : [one, other].toSorted(compareText);
    roots.set(joined, root);
  }
  return rootOf;
}
