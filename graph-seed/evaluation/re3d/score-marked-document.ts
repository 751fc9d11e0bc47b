import type { Claim, Entity, EntityKind, GraphDocument } from '@entente/graph-store';
import { toComparable } from '../extraction/comparable-text.ts';
import type { Share } from '../extraction/score-graph.ts';
import { isSymmetric } from './re3d-annotation.ts';
import type {
  MarkedDocument,
  MarkedKind,
  MarkedMention,
  MarkedRelation,
} from './re3d-annotation.ts';

/** Counts of one document, or of several added up. */
export interface MarkedScore {
  readonly names: Readonly<Record<MarkedKind, Share>>;
  readonly pairs: Share;
  readonly pairsByType: ReadonlyMap<string, Share>;
  readonly direction: Share;
  readonly claimsMarked: Share;
  /** Relations that no claim links. */
  readonly missed: readonly MarkedRelation[];
}

/** A state is a place and an actor at once. */
const KINDS: Readonly<Record<MarkedKind, readonly EntityKind[]>> = {
  Person: ['Person'],
  Organisation: ['Organization', 'State'],
  Location: ['Place', 'State'],
};

/** "We", "the country" and "all political parties" name nothing; what is left has a capital beyond its first word's. */
const OPENING = /^(?:the|a|an|this|these|its|their|his|her|our|my|all|both|other|many|i)\b\s*/iu;

/**
 * Compares the graph of one document with what people marked in it.
 *
 * A name is found when an entity of a fitting kind has a mention over it that ends where it ends or shares half of it, or has its
 * spelling for a name; each spelling of a document counts once. A relation is found when a claim links the entities of its two mentions,
 * directly or as participant and place of one event. Direction is asked where a relation has one. People marked only some of what the
 * sentences say, so the share of claims that they marked is a lower bound of precision.
 */
export function scoreMarkedDocument(marked: MarkedDocument, graph: GraphDocument): MarkedScore {
  const entitiesOf = new Map(
    marked.mentions.map((mention) => [mention, findEntities(mention, graph.entities)] as const),
  );
  const idsOf = (mention: MarkedMention): ReadonlySet<string> =>
    new Set((entitiesOf.get(mention) ?? []).map(({ id }) => id));
  const links = graph.claims.map((claim) => toLink(claim, graph));
  const found = marked.relations.map((relation) => {
    const [sources, targets] = [idsOf(relation.source), idsOf(relation.target)];
    return { relation, sources, hits: links.filter((link) => joins(link, sources, targets)) };
  });
  const directed = found.filter(
    ({ relation, hits }) => hits.length > 0 && !isSymmetric(relation.type),
  );
  const scoredIds = new Set(marked.mentions.flatMap((mention) => [...idsOf(mention)]));
  const between = links.filter(
    ({ subject, others }) => scoredIds.has(subject) && others.some((id) => scoredIds.has(id)),
  );
  const hit = new Set(found.flatMap(({ hits }) => hits));
  return {
    names: {
      Person: scoreNames(marked, entitiesOf, 'Person'),
      Organisation: scoreNames(marked, entitiesOf, 'Organisation'),
      Location: scoreNames(marked, entitiesOf, 'Location'),
    },
    pairs: toShare(found, ({ hits }) => hits.length > 0),
    pairsByType: new Map(
      [...groupBy(found, ({ relation }) => relation.type)].map(
        ([type, rows]) => [type, toShare(rows, ({ hits }) => hits.length > 0)] as const,
      ),
    ),
    direction: toShare(directed, ({ sources, hits }) =>
      hits.some(({ subject }) => sources.has(subject)),
    ),
    claimsMarked: toShare(between, (link) => hit.has(link)),
    missed: found.filter(({ hits }) => hits.length === 0).map(({ relation }) => relation),
  };
}

interface Link {
  readonly subject: string;
  /** Object, event and the event's place. */
  readonly others: readonly string[];
}

function toLink({ subjectId, objectId, eventId }: Claim, graph: GraphDocument): Link {
  const places = graph.claims
    .filter(({ type, subjectId: event }) => type === 'LOCATION' && event === eventId)
    .map(({ objectId: place }) => place);
  const others = [objectId, eventId, ...places];
  return { subject: subjectId, others: others.filter((id) => id !== null) };
}

function joins(
  { subject, others }: Link,
  sources: ReadonlySet<string>,
  targets: ReadonlySet<string>,
): boolean {
  const ends = [subject, ...others];
  return ends.some(
    (one) => sources.has(one) && ends.some((two) => two !== one && targets.has(two)),
  );
}

function findEntities(mention: MarkedMention, entities: readonly Entity[]): readonly Entity[] {
  const spelling = toComparable(mention.text);
  return entities.filter(
    (entity) =>
      entity.kind !== 'Event' &&
      (entity.mentions.some((one) => isSameStretch(one, mention)) ||
        [entity.name, ...entity.aliases].some((name) => toComparable(name) === spelling)),
  );
}

function isSameStretch(
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const longer = Math.max(one.end - one.start, other.end - other.start);
  return shared > 0 && (one.end === other.end || shared * 2 >= longer);
}

function scoreNames(
  { mentions }: MarkedDocument,
  entitiesOf: ReadonlyMap<MarkedMention, readonly Entity[]>,
  kind: MarkedKind,
): Share {
  const named = mentions.filter(
    (mention) => mention.kind === kind && /\p{Lu}/u.test(mention.text.replace(OPENING, '')),
  );
  const spellings = groupBy(named, ({ text }) => toComparable(text)).values();
  return toShare([...spellings], (sameSpelling) =>
    sameSpelling.some((mention) =>
      (entitiesOf.get(mention) ?? []).some((entity) => KINDS[kind].includes(entity.kind)),
    ),
  );
}

function toShare<Row>(rows: readonly Row[], isRight: (row: Row) => boolean): Share {
  return { right: rows.filter(isRight).length, of: rows.length };
}

function groupBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
