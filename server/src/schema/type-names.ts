/**
 * Type names
 *
 * Records of the store carry no GraphQL type; it is read from what only that record has.
 */
import type {
  ArticleRecord,
  ClaimRecord,
  Disagreement,
  EntityRecord,
  Relation,
} from '@entente/graph-store';

/** Any record that has an id of its own. */
export type AnyRecord = EntityRecord | Relation | ClaimRecord | ArticleRecord | Disagreement;

/** A record that a search finds. */
export type HitRecord = EntityRecord | ClaimRecord | ArticleRecord;

/** Names the type of an entity: its kind. */
export function toEntityType(entity: EntityRecord): EntityRecord['kind'] {
  return entity.kind;
}

/** Names the type of a find. */
export function toHitType(hit: HitRecord): EntityRecord['kind'] | 'Claim' | 'Article' {
  if ('quote' in hit) return 'Claim';
  if ('originId' in hit) return 'Article';
  return hit.kind;
}

/** Names the type of anything with an id. */
export function toNodeType(
  record: AnyRecord,
): EntityRecord['kind'] | 'Relation' | 'Claim' | 'Article' | 'Disagreement' {
  if ('sides' in record) return 'Disagreement';
  if ('originCount' in record) return 'Relation';
  return toHitType(record);
}
