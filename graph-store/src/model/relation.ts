/**
 * Relations
 *
 * The drawn edges: all claims with the same subject, type and object, counted. They follow from the document and are never
 * edited by hand.
 */
import { toDateSpan } from './edtf.ts';
import { compareText } from './fold.ts';
import type { Claim, GraphDocument } from './graph-document.ts';
import { contentHash } from './ids.ts';
import { toOrigins } from './origin.ts';
import { CLAIM_STATUSES, PLOVER_TYPES, SYMMETRIC_TYPES } from './vocabulary.ts';
import type { ClaimStatus, PloverType, RelationType } from './vocabulary.ts';

/** One edge of the picture. */
export interface Relation {
  readonly id: string;
  readonly type: RelationType;
  readonly subjectId: string;
  readonly objectId: string;
  readonly claimCount: number;
  readonly articleCount: number;
  /** Independent origins: articles of one publisher, or reprints of one text, count once. */
  readonly originCount: number;
  /** How many claims have each status, strongest status first, without zeros. */
  readonly statuses: readonly { readonly status: ClaimStatus; readonly count: number }[];
  /** Modes of the claims, sorted, without repeats. */
  readonly modes: readonly string[];
  /** Publishers of the articles, sorted, without repeats. */
  readonly publishers: readonly string[];
  /** ISO dates of the first and last day on which a dated claim may have happened; null without one. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** True when one of its claims is on a side of a disagreement. */
  readonly contested: boolean;
}

/** The ends of a relation and what links them. */
export interface RelationKey {
  readonly id: string;
  readonly type: RelationType;
  readonly subjectId: string;
  readonly objectId: string;
}

/** The relations that one claim stands behind; null where it gives none. */
export interface ClaimRelations {
  /** Subject to object: none without an object. */
  readonly direct: RelationKey | null;
  /** Event to subject. */
  readonly actor: RelationKey | null;
  /** Event to object. */
  readonly recipient: RelationKey | null;
}

const INTERACTIONS: ReadonlySet<string> = new Set(PLOVER_TYPES);

/** Names a relation; of a symmetric type the end with the smaller id comes first. */
export function toRelationKey(
  subjectId: string,
  type: RelationType,
  objectId: string,
): RelationKey {
  const swap = SYMMETRIC_TYPES.has(type) && compareText(subjectId, objectId) > 0;
  const [first, second] = swap ? [objectId, subjectId] : [subjectId, objectId];
  return {
    id: contentHash('relation', first, type, second),
    type,
    subjectId: first,
    objectId: second,
  };
}

/**
 * Tells whether a claim says who took part in its event: an act of the event's own type does, and a meeting agreed on for later.
 * Whoever calls a visit off, condemns an air strike or asks for a truce is no actor of it.
 */
function tellsParticipants(claim: Claim, eventType: PloverType | null): boolean {
  if (!INTERACTIONS.has(claim.type)) return false;
  const isAhead = claim.type === 'AGREE' && claim.status === 'planned';
  return claim.type === eventType || (isAhead && eventType === 'CONSULT');
}

/**
 * Gives the relations behind which a claim stands. Links of an event are derived from what tells its participants only; an event
 * that is itself the subject has no actor, and one that is the object no recipient. `eventType` is that of the claim's event.
 */
export function toClaimRelations(claim: Claim, eventType: PloverType | null): ClaimRelations {
  const { subjectId, objectId, eventId } = claim;
  const event = tellsParticipants(claim, eventType) ? eventId : null;
  return {
    direct: objectId === null ? null : toRelationKey(subjectId, claim.type, objectId),
    actor: event === null || event === subjectId ? null : toRelationKey(event, 'ACTOR', subjectId),
    recipient:
      event === null || objectId === null || event === objectId
        ? null
        : toRelationKey(event, 'RECIPIENT', objectId),
  };
}

/** Sorts by code point and leaves repeats out. */
function toSortedSet(words: Iterable<string | null | undefined>): readonly string[] {
  const kept = new Set<string>();
  for (const word of words) if (word !== null && word !== undefined) kept.add(word);
  return [...kept].sort(compareText);
}

/** ISO days of a claim; an interval with one open end counts with the end that is known. */
export function toClaimDays(
  claim: Claim,
): { readonly first: string; readonly last: string } | null {
  const span = claim.date === null ? null : toDateSpan(claim.date);
  const first = span?.earliest ?? span?.latest ?? null;
  const last = span?.latest ?? span?.earliest ?? null;
  return first === null || last === null ? null : { first, last };
}

/** Gives the type of each event of a graph by its id; an event without a type is left out. */
export function toEventTypes(document: GraphDocument): ReadonlyMap<string, PloverType> {
  return new Map(
    document.entities.flatMap(({ id, eventType }) => (eventType === null ? [] : [[id, eventType]])),
  );
}

/**
 * Gathers claims into relations.
 * @returns one relation for each subject, type and object, the derived links of events included; sorted by id.
 */
export function toRelations(document: GraphDocument): readonly Relation[] {
  const eventTypes = toEventTypes(document);
  const groups = new Map<string, { readonly key: RelationKey; readonly claims: Claim[] }>();
  for (const claim of document.claims) {
    const eventType = eventTypes.get(claim.eventId ?? '') ?? null;
    const { direct, actor, recipient } = toClaimRelations(claim, eventType);
    for (const key of [direct, actor, recipient]) {
      if (key === null) continue;
      const group = groups.get(key.id);
      if (group === undefined) groups.set(key.id, { key, claims: [claim] });
      else group.claims.push(claim);
    }
  }
  const origins = toOrigins(document.articles);
  const publishers = new Map(document.articles.map(({ id, publisher }) => [id, publisher]));
  const contested = new Set(
    document.disagreements.flatMap(({ sides }) => sides.flatMap(({ claimIds }) => claimIds)),
  );
  const relations = [...groups.values()].map(({ key, claims }): Relation => {
    const articleIds = new Set(claims.map(({ articleId }) => articleId));
    const days = claims.map(toClaimDays).filter((day) => day !== null);
    return {
      ...key,
      claimCount: claims.length,
      articleCount: articleIds.size,
      originCount: new Set([...articleIds].map((id) => origins.get(id))).size,
      statuses: CLAIM_STATUSES.map((status) => ({
        status,
        count: claims.filter((claim) => claim.status === status).length,
      })).filter(({ count }) => count > 0),
      modes: toSortedSet(claims.map(({ mode }) => mode)),
      publishers: toSortedSet([...articleIds].map((id) => publishers.get(id))),
      firstDate: toSortedSet(days.map(({ first }) => first))[0] ?? null,
      lastDate: toSortedSet(days.map(({ last }) => last)).at(-1) ?? null,
      contested: claims.some(({ id }) => contested.has(id)),
    };
  });
  return relations.sort((left, right) => compareText(left.id, right.id));
}
