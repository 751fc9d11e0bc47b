/** Builders of what the API gives, for tests of pure functions. */
import type {
  ClaimCardFragment,
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

/** Builds a claim "Ada meets Byron" at a place of an article. */
export function claimCard(
  id: string,
  parts: { readonly start?: number; readonly articleId?: string } = {},
): ClaimCardFragment {
  const { start = 0, articleId = 'Times' } = parts;
  return {
    id,
    type: 'CONSULT',
    mode: null,
    status: 'ASSERTED',
    date: null,
    subject: entityCard('Ada'),
    object: entityCard('Byron'),
    event: null,
    attributedTo: [],
    article: {
      id: articleId,
      title: articleId,
      publisher: 'Difference Times',
      author: null,
      publishedAt: null,
      url: null,
      language: 'en',
      retoldFrom: null,
    },
    evidence: { quote: 'Ada meets Byron.', start, end: start + 16 },
  };
}
