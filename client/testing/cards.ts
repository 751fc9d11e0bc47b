/** Builders of what the API gives, for tests of pure functions. */
import type {
  EntityCardFragment,
  EntityKind,
  RelationCardFragment,
  RelationType,
} from '../src/generated/operations.ts';

/** Builds an entity named after its id. */
export function entityCard(
  id: string,
  kind: EntityKind = 'PERSON',
  neighbourCount = 0,
): EntityCardFragment {
  return { id, kind, name: id, neighbourCount, relationCount: neighbourCount };
}

/** Builds a relation "subject type object" between two entities: asserted once by the Difference Times. */
export function relationCard(
  subject: EntityCardFragment,
  type: RelationType,
  object: EntityCardFragment,
  parts: Partial<RelationCardFragment> = {},
): RelationCardFragment {
  return {
    id: `${subject.id}-${type}-${object.id}`,
    type,
    modes: [],
    subject,
    object,
    claimCount: 1,
    originCount: 1,
    statuses: [{ status: 'ASSERTED', count: 1 }],
    publishers: ['Difference Times'],
    firstDate: null,
    lastDate: null,
    contested: false,
    ...parts,
  };
}
