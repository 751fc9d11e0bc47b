/**
 * Subgraph
 *
 * Walks out from the seeds step by step. Each step is one statement that starts at an index; nearer entities come before farther
 * ones, and among equals the most connected stay when the limit leaves some out.
 */
import { STORE_BOUNDS } from '../graph-store.ts';
import type { EntityRecord, RelationFilter, Subgraph, SubgraphQuery } from '../graph-store.ts';
import { compareText } from '../model/fold.ts';
import type { CypherEngine } from './cypher-engine.ts';
import { findEntitiesById, groupPlaces } from './find-by-id.ts';
import { clamp, toDescendingKey } from './page.ts';
import { toRelation } from './records.ts';
import { toFilterParts } from './relation-filter.ts';
import { getText } from './row.ts';

/** Neighbours that one step may bring in before the most connected of them are kept. */
const MAX_NEIGHBOURS_A_STEP = 20_000;

/** Entities of the answer, and whether the limit left any out. */
interface Selection {
  readonly ids: readonly string[];
  readonly truncated: boolean;
}

async function findMostConnected(
  engine: CypherEngine,
  filter: RelationFilter | undefined,
  known: ReadonlySet<string>,
  limit: number,
): Promise<Selection> {
  const { types, condition, parameters, keepsAll } = toFilterParts(filter);
  const match = keepsAll
    ? 'MATCH (a:Entity) WITH'
    : `MATCH (a:Entity)-[r:${types}]-(b:Entity) WHERE ${condition} WITH DISTINCT`;
  const rows = await engine.read(
    `${match} a.orderByRelations AS key, a.id AS id ORDER BY key LIMIT $limit
     RETURN key, id ORDER BY key`,
    { ...parameters, limit: limit + known.size + 1 },
  );
  const ids = rows.map((row) => getText(row, 'id')).filter((id) => !known.has(id));
  return { ids: ids.slice(0, limit), truncated: ids.length > limit };
}

async function findNeighbours(
  engine: CypherEngine,
  ids: readonly string[],
  filter: RelationFilter | undefined,
): Promise<readonly string[]> {
  const { types, condition, parameters } = toFilterParts(filter);
  const rows = await engine.read(
    `UNWIND $ids AS id MATCH (a:Entity {id: id})-[r:${types}]-(b:Entity) WHERE ${condition}
     WITH DISTINCT b.orderByRelations AS key, b.id AS id ORDER BY key LIMIT $limit
     RETURN key, id ORDER BY key`,
    { ...parameters, ids, limit: MAX_NEIGHBOURS_A_STEP },
  );
  return rows.map((row) => getText(row, 'id'));
}

async function walk(
  engine: CypherEngine,
  query: SubgraphQuery,
  known: ReadonlySet<string>,
  limit: number,
): Promise<Selection> {
  const seeds = (await findEntitiesById(engine, [...new Set(query.ids)]))
    .filter((entity) => entity !== null)
    .map(({ id }) => id);
  const unknownSeeds = seeds.filter((id) => !known.has(id));
  const kept = unknownSeeds.slice(0, limit);
  let truncated = unknownSeeds.length > limit;
  const seen = new Set([...seeds, ...kept]);
  let frontier = seeds.filter((id) => known.has(id) || kept.includes(id));
  const depth = clamp(query.depth, STORE_BOUNDS.subgraphDepth, 0);
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    const next: string[] = [];
    for (const id of await findNeighbours(engine, frontier, query.filter)) {
      if (seen.has(id)) continue;
      seen.add(id);
      if (known.has(id)) {
        next.push(id);
      } else if (kept.length < limit) {
        kept.push(id);
        next.push(id);
      } else {
        truncated = true;
      }
    }
    frontier = next;
  }
  return { ids: kept, truncated };
}

/** A relation to draw: where it starts, and the key of its order. */
interface RelationStart {
  readonly key: string;
  readonly id: string;
  readonly subjectId: string;
}

/** Reads every relation on one side of the entities and keeps those that end in `all`: quicker than to let the database compare. */
async function findRelationStarts(
  engine: CypherEngine,
  side: 'out' | 'in',
  from: ReadonlySet<string>,
  all: ReadonlySet<string>,
  filter: RelationFilter | undefined,
): Promise<readonly RelationStart[]> {
  const { types, condition, parameters } = toFilterParts(filter);
  const pattern = side === 'out' ? `-[r:${types}]->` : `<-[r:${types}]-`;
  const rows = await engine.read(
    `UNWIND $ids AS id MATCH (a:Entity {id: id})${pattern}(b:Entity) WHERE ${condition}
     RETURN r.orderKey AS key, r.id AS relationId, id AS oneId, b.id AS otherId`,
    { ...parameters, ids: [...from] },
  );
  return rows.flatMap((row) => {
    const otherId = getText(row, 'otherId');
    if (!all.has(otherId)) return [];
    const subjectId = side === 'out' ? getText(row, 'oneId') : otherId;
    return [{ key: getText(row, 'key'), id: getText(row, 'relationId'), subjectId }];
  });
}

/** Finds the relations between these entities, and between them and those known, in order. */
async function findRelationsAmong(
  engine: CypherEngine,
  from: ReadonlySet<string>,
  known: ReadonlySet<string>,
  filter: RelationFilter | undefined,
): Promise<readonly RelationStart[]> {
  const others = new Set([...known].filter((id) => !from.has(id)));
  const [out, into] = await Promise.all([
    findRelationStarts(engine, 'out', from, new Set([...from, ...others]), filter),
    others.size === 0 ? [] : findRelationStarts(engine, 'in', from, others, filter),
  ]);
  return [...out, ...into].toSorted((left, right) => compareText(left.key, right.key));
}

function compareByRelations(left: EntityRecord, right: EntityRecord): number {
  return compareText(
    `${toDescendingKey(left.relationCount)}|${left.id}`,
    `${toDescendingKey(right.relationCount)}|${right.id}`,
  );
}

/** Finds a neighbourhood; see `GraphStore.findSubgraph`. */
export async function findSubgraph(engine: CypherEngine, query: SubgraphQuery): Promise<Subgraph> {
  const limit = clamp(query.limit, STORE_BOUNDS.subgraphElements, 0);
  const known = new Set(query.known ?? []);
  const selection =
    query.ids.length === 0
      ? await findMostConnected(engine, query.filter, known, limit)
      : await walk(engine, query, known, limit);
  const entities = (await findEntitiesById(engine, selection.ids))
    .filter((entity) => entity !== null)
    .toSorted(compareByRelations);

  // Relations of the seeds to what is known come too, even where the seeds themselves are known.
  const from = new Set([...selection.ids, ...query.ids]);
  const found = await findRelationsAmong(engine, from, known, query.filter);
  const room = STORE_BOUNDS.subgraphElements - entities.length;
  const places = found.slice(0, room).map(({ id, subjectId }) => ({ id, endId: subjectId }));
  const rows = await engine.read(
    `UNWIND $places AS place
     MATCH (a:Entity {id: place.endId})-[r:${toFilterParts(query.filter).types}]->(b:Entity)
     WHERE r.id IN place.ids
     RETURN r.orderKey AS key, type(r) AS type, a.id AS subjectId, b.id AS objectId,
       properties(r) AS relation
     ORDER BY key`,
    { places: groupPlaces(places) },
  );
  return {
    entities,
    relations: rows.map(toRelation),
    truncated: selection.truncated || found.length > room,
  };
}
