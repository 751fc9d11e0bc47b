import type { ClaimType } from '@entente/graph-store';
import type { ClaimDraft } from './claim-drafts.ts';
import type { EntityDraft } from '../drafts.ts';

/** What two sides do with each other; nobody does it with the body that he or she speaks for. */
const MUTUAL: ReadonlySet<ClaimType> = new Set<ClaimType>(['AGREE', 'CONSULT', 'COOPERATE']);
const OFFICES: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'LEADER_OF',
  'POSITION_HELD',
]);

/**
 * Leaves out acts that two sides do together where one is a person and the other the state or body that this person holds an
 * office of: "their talks" was then read with the wrong pair.
 */
export function dropOwnSideActs<Act extends Pick<ClaimDraft, 'subject' | 'type' | 'object'>>(
  drafts: readonly Act[],
): readonly Act[] {
  const offices = new Map<EntityDraft, Set<EntityDraft>>();
  for (const { subject, type, object } of drafts) {
    if (object === null || !OFFICES.has(type)) continue;
    offices.set(subject, (offices.get(subject) ?? new Set()).add(object));
  }
  const speaksFor = (person: EntityDraft, body: EntityDraft): boolean =>
    [body, body.owner].some((side) => side !== null && offices.get(person)?.has(side) === true);
  return drafts.filter(
    ({ subject, type, object }) =>
      !MUTUAL.has(type) ||
      object === null ||
      !(speaksFor(subject, object) || speaksFor(object, subject)),
  );
}
