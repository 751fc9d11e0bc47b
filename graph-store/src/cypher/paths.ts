/**
 * Paths
 *
 * Reads the surroundings of both ends, half the length from each, and searches among what was read (`model/best-paths.ts`): what is
 * found depends on the graph alone, not on how a database walks it.
 */
import { STORE_BOUNDS } from '../graph-store.ts';
import type { GraphPath, PathQuery } from '../graph-store.ts';
import { findBestPaths } from '../model/best-paths.ts';
import type { PathEdge, PathRoute } from '../model/best-paths.ts';
import type { CypherEngine } from './cypher-engine.ts';
import { findEntitiesById, findRelationsAt } from './find-by-id.ts';
import { clamp } from './page.ts';
import { toFilterParts } from './relation-filter.ts';
import { getNumber, getText } from './row.ts';

/** Relations that one step may read, those of most origins first. */
const MAX_EDGES_A_STEP = 30_000;

/** What has been read on the way out from one end. */
interface Surroundings {
  frontier: readonly string[];
  readonly reached: Set<string>;
}

async function readStep(
  engine: CypherEngine,
  query: PathQuery,
  around: Surroundings,
  edges: Map<string, PathEdge>,
): Promise<void> {
  const { types, condition, parameters } = toFilterParts(query.filter);
  if (around.frontier.length === 0) return;
  const rows = await engine.read(
    `UNWIND $ids AS id MATCH (a:Entity {id: id})-[r:${types}]-(b:Entity) WHERE ${condition}
     WITH r, id AS oneId, b.id AS otherId ORDER BY r.orderKey LIMIT $limit
     RETURN r.id AS relationId, oneId, otherId, r.originCount AS originCount`,
    { ...parameters, ids: around.frontier, limit: MAX_EDGES_A_STEP },
  );
  const next = new Set<string>();
  for (const row of rows) {
    const edge = {
      id: getText(row, 'relationId'),
      subjectId: getText(row, 'oneId'),
      objectId: getText(row, 'otherId'),
      weight: getNumber(row, 'originCount'),
    };
    edges.set(edge.id, edge);
    for (const id of [edge.subjectId, edge.objectId]) if (!around.reached.has(id)) next.add(id);
  }
  for (const id of next) around.reached.add(id);
  around.frontier = [...next];
}

async function toGraphPaths(
  engine: CypherEngine,
  routes: readonly PathRoute[],
  edges: ReadonlyMap<string, PathEdge>,
): Promise<readonly GraphPath[]> {
  const entityIds = [...new Set(routes.flatMap((route) => route.entityIds))];
  const places = [...new Set(routes.flatMap((route) => route.relationIds))].flatMap((id) => {
    const edge = edges.get(id);
    return edge === undefined ? [] : [{ id, endId: edge.subjectId }];
  });
  const [found, relations] = await Promise.all([
    findEntitiesById(engine, entityIds),
    findRelationsAt(engine, places),
  ]);
  const entityById = new Map(entityIds.map((id, index) => [id, found[index] ?? null]));
  const relationById = new Map(relations.map((relation) => [relation.id, relation]));
  return routes.flatMap((route) => {
    const path = {
      entities: route.entityIds.flatMap((id) => entityById.get(id) ?? []),
      relations: route.relationIds.flatMap((id) => relationById.get(id) ?? []),
    };
    // A write may have taken a part of the way between the reads.
    const isWhole =
      path.entities.length === route.entityIds.length &&
      path.relations.length === route.relationIds.length;
    return isWhole ? [path] : [];
  });
}

/** Finds ways between two entities; see `GraphStore.findPaths`. */
export async function findPaths(
  engine: CypherEngine,
  query: PathQuery,
): Promise<readonly GraphPath[]> {
  const { fromId, toId } = query;
  if (fromId === toId) return [];
  const maxLength = clamp(query.maxLength, STORE_BOUNDS.pathLength);
  const limit = clamp(query.limit, STORE_BOUNDS.paths);
  const edges = new Map<string, PathEdge>();
  const start: Surroundings = { frontier: [fromId], reached: new Set([fromId]) };
  const end: Surroundings = { frontier: [toId], reached: new Set([toId]) };
  const routes: PathRoute[] = [];
  for (let length = 1; length <= maxLength && routes.length < limit; length += 1) {
    // Each edge of a way is within half its length of one end.
    await readStep(engine, query, length % 2 === 1 ? start : end, edges);
    routes.push(...findBestPaths([...edges.values()], fromId, toId, length, limit - routes.length));
  }
  return toGraphPaths(engine, routes, edges);
}
