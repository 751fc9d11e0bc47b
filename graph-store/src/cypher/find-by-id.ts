/**
 * Reads by id. Each is one statement that starts at an index; what it finds is put into the order of the ids here.
 */
import type { ArticleRecord, ClaimRecord, EntityRecord, NodeRecord } from '../graph-store.ts';
import type { Disagreement } from '../model/graph-document.ts';
import type { Relation } from '../model/relation.ts';
import { RELATION_TYPES } from '../model/vocabulary.ts';
import type { CypherEngine, CypherRow } from './cypher-engine.ts';
import {
  RELATION_COLUMNS,
  toArticleRecord,
  toClaimRecord,
  toDisagreement,
  toEntityRecord,
  toRelation,
} from './records.ts';
import { getMap, getText } from './row.ts';
import type { NodeLabel } from './stored-node.ts';

function inOrder<Item extends { readonly id: string }>(
  ids: readonly string[],
  items: readonly Item[],
): readonly (Item | null)[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return ids.map((id) => byId.get(id) ?? null);
}

async function findNodesOf<Item extends { readonly id: string }>(
  engine: CypherEngine,
  label: NodeLabel,
  ids: readonly string[],
  toItem: (properties: CypherRow) => Item,
): Promise<readonly (Item | null)[]> {
  if (ids.length === 0) return [];
  const rows = await engine.read(
    `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN properties(n) AS node ORDER BY id`,
    { ids: [...new Set(ids)] },
  );
  return inOrder(
    ids,
    rows.map((row) => toItem(getMap(row, 'node'))),
  );
}

/** Finds entities, in the order of the ids. */
export function findEntitiesById(
  engine: CypherEngine,
  ids: readonly string[],
): Promise<readonly (EntityRecord | null)[]> {
  return findNodesOf(engine, 'Entity', ids, toEntityRecord);
}

/** Finds articles, in the order of the ids. */
export function findArticlesById(
  engine: CypherEngine,
  ids: readonly string[],
): Promise<readonly (ArticleRecord | null)[]> {
  return findNodesOf(engine, 'Article', ids, toArticleRecord);
}

/** Finds claims, in the order of the ids. */
export function findClaimsById(
  engine: CypherEngine,
  ids: readonly string[],
): Promise<readonly (ClaimRecord | null)[]> {
  return findNodesOf(engine, 'Claim', ids, toClaimRecord);
}

/** Finds disagreements, in the order of the ids. */
function findDisagreementsById(
  engine: CypherEngine,
  ids: readonly string[],
): Promise<readonly (Disagreement | null)[]> {
  return findNodesOf(engine, 'Disagreement', ids, toDisagreement);
}

/** Properties of a claim that name a relation which it stands behind, with the property that names one of its ends. */
const RELATION_PROPERTIES = [
  ['relationId', 'subjectId'],
  ['actorRelationId', 'eventId'],
  ['recipientRelationId', 'eventId'],
] as const;

/** A relation and one of its ends, from which it is found. */
export interface RelationPlace {
  readonly id: string;
  readonly endId: string;
}

/** Gathers places by end: the relations of a hub are walked once, not once for each that is wanted. */
export function groupPlaces(
  places: readonly RelationPlace[],
): readonly { readonly endId: string; readonly ids: readonly string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { id, endId } of places) {
    const ids = groups.get(endId);
    if (ids === undefined) groups.set(endId, [id]);
    else ids.push(id);
  }
  return [...groups].map(([endId, ids]) => ({ endId, ids }));
}

/** Finds relations at one of their ends, in no order. */
export async function findRelationsAt(
  engine: CypherEngine,
  places: readonly RelationPlace[],
): Promise<readonly Relation[]> {
  if (places.length === 0) return [];
  const rows = await engine.read(
    `UNWIND $places AS place
     MATCH (a:Entity {id: place.endId})-[r:${RELATION_TYPES.join('|')}]-(b:Entity)
     WHERE r.id IN place.ids
     RETURN DISTINCT r.id AS id, ${RELATION_COLUMNS} ORDER BY id`,
    { places: groupPlaces(places) },
  );
  return rows.map(toRelation);
}

/**
 * Finds relations, in the order of the ids. Relations have no index of their own; each is found from an end that one of its claims
 * names.
 */
export async function findRelationsById(
  engine: CypherEngine,
  ids: readonly string[],
): Promise<readonly (Relation | null)[]> {
  if (ids.length === 0) return [];
  const unique = [...new Set(ids)];
  const found = await Promise.all(
    RELATION_PROPERTIES.map(([property, end]) =>
      engine.read(
        `UNWIND $ids AS id MATCH (c:Claim {${property}: id})
         RETURN id, min(c.${end}) AS endId ORDER BY id`,
        { ids: unique },
      ),
    ),
  );
  const places = found
    .flat()
    .map((row) => ({ id: getText(row, 'id'), endId: getText(row, 'endId') }));
  return inOrder(ids, await findRelationsAt(engine, places));
}

/** Finds things of any kind, in the order of the ids. */
export async function findNodes(
  engine: CypherEngine,
  ids: readonly string[],
): Promise<readonly (NodeRecord | null)[]> {
  const [entities, claims, relations, articles, disagreements] = await Promise.all([
    findEntitiesById(engine, ids),
    findClaimsById(engine, ids),
    findRelationsById(engine, ids),
    findArticlesById(engine, ids),
    findDisagreementsById(engine, ids),
  ]);
  return ids.map((_, index): NodeRecord | null => {
    const entity = entities[index] ?? null;
    if (entity !== null) return { kind: 'entity', entity };
    const claim = claims[index] ?? null;
    if (claim !== null) return { kind: 'claim', claim };
    const relation = relations[index] ?? null;
    if (relation !== null) return { kind: 'relation', relation };
    const article = articles[index] ?? null;
    if (article !== null) return { kind: 'article', article };
    const disagreement = disagreements[index] ?? null;
    return disagreement === null ? null : { kind: 'disagreement', disagreement };
  });
}
