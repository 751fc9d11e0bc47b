/**
 * Lists over the whole graph, a page at a time.
 */
import type {
  ArticleRecord,
  DisagreementFilter,
  EntityFilter,
  EntityOrder,
  EntityRecord,
  Page,
  PageRequest,
  RelationFilter,
} from '../graph-store.ts';
import type { Disagreement } from '../model/graph-document.ts';
import type { Relation } from '../model/relation.ts';
import type { CypherEngine, CypherParameters, CypherRow } from './cypher-engine.ts';
import { toPage, toWindow } from './page.ts';
import type { PageWindow } from './page.ts';
import {
  RELATION_COLUMNS,
  toArticleRecord,
  toDisagreement,
  toEntityRecord,
  toRelation,
} from './records.ts';
import { toFilterParts } from './relation-filter.ts';
import { getMap, getNumber, getText } from './row.ts';

interface ListStatement {
  /** `MATCH ...` up to the condition, which finds `n`. */
  readonly match: string;
  readonly condition: string;
  readonly parameters: CypherParameters;
  /** Property of `n` that holds the key of the order. */
  readonly keyProperty: string;
}

async function readPage<Item>(
  engine: CypherEngine,
  window: PageWindow,
  list: ListStatement,
  toItem: (properties: CypherRow) => Item,
): Promise<Page<Item>> {
  const { match, condition, keyProperty, parameters } = list;
  const [rows, counts] = await Promise.all([
    engine.read(
      `${match} WHERE n.${keyProperty} > $after AND ${condition}
       WITH DISTINCT n, n.${keyProperty} AS key ORDER BY key LIMIT $limit
       RETURN key, properties(n) AS node ORDER BY key`,
      { ...parameters, after: window.after, limit: window.limit + 1 },
    ),
    engine.read(`${match} WHERE ${condition} RETURN count(DISTINCT n) AS count`, parameters),
  ]);
  const items = rows.map((row) => ({
    key: getText(row, 'key'),
    item: toItem(getMap(row, 'node')),
  }));
  return toPage(window, items, getNumber(counts[0] ?? { count: 0 }, 'count'));
}

const ENTITY_KEYS: Readonly<Record<EntityOrder, string>> = {
  relations: 'orderByRelations',
  name: 'orderByName',
};

/** Lists entities; see `GraphStore.findEntities`. */
export async function findEntities(
  engine: CypherEngine,
  filter: EntityFilter,
  order: EntityOrder,
  page: PageRequest,
): Promise<Page<EntityRecord>> {
  const { kinds, publishers } = filter;
  const conditions = [
    ...(kinds === undefined ? [] : ['n.kind IN $kinds']),
    ...(publishers === undefined
      ? []
      : ['any(publisher IN n.publishers WHERE publisher IN $publishers)']),
  ];
  return readPage(
    engine,
    toWindow(`entities by ${order}`, page),
    {
      match: 'MATCH (n:Entity)',
      condition: conditions.length === 0 ? 'true' : conditions.join(' AND '),
      parameters: { kinds: kinds ?? null, publishers: publishers ?? null },
      keyProperty: ENTITY_KEYS[order],
    },
    toEntityRecord,
  );
}

/** Lists articles; see `GraphStore.findArticles`. */
export async function findArticles(
  engine: CypherEngine,
  page: PageRequest,
): Promise<Page<ArticleRecord>> {
  return readPage(
    engine,
    toWindow('articles', page),
    { match: 'MATCH (n:Article)', condition: 'true', parameters: {}, keyProperty: 'orderKey' },
    toArticleRecord,
  );
}

/** Lists disagreements; see `GraphStore.findDisagreements`. */
export async function findDisagreements(
  engine: CypherEngine,
  filter: DisagreementFilter,
  page: PageRequest,
): Promise<Page<Disagreement>> {
  const { entityId, relationId } = filter;
  const matches = [
    ...(relationId === undefined ? [] : ['(n)-[:SIDE]->(c:Claim)']),
    ...(entityId === undefined
      ? []
      : ['(n)-[:SIDE]->(:Claim)-[:SUBJECT|OBJECT|ABOUT]->(e:Entity {id: $entityId})']),
  ];
  return readPage(
    engine,
    toWindow('disagreements', page),
    {
      match: `MATCH ${['(n:Disagreement)', ...matches].join(' MATCH ')}`,
      condition:
        relationId === undefined
          ? 'true'
          : '(c.relationId = $relationId OR c.actorRelationId = $relationId OR c.recipientRelationId = $relationId)',
      parameters: { entityId: entityId ?? null, relationId: relationId ?? null },
      keyProperty: 'orderKey',
    },
    toDisagreement,
  );
}

/** Lists relations; see `GraphStore.findRelations`. */
export async function findRelations(
  engine: CypherEngine,
  filter: RelationFilter,
  page: PageRequest,
): Promise<Page<Relation>> {
  const window = toWindow('relations', page);
  const { types, condition, parameters } = toFilterParts(filter);
  const match = `MATCH (a:Entity)-[r:${types}]->(b:Entity)`;
  const [rows, counts] = await Promise.all([
    engine.read(
      `${match} WHERE r.orderKey > $after AND ${condition}
       WITH r, r.orderKey AS key ORDER BY key LIMIT $limit
       RETURN key, ${RELATION_COLUMNS} ORDER BY key`,
      { ...parameters, after: window.after, limit: window.limit + 1 },
    ),
    engine.read(`${match} WHERE ${condition} RETURN count(r) AS count`, parameters),
  ]);
  const items = rows.map((row) => ({ key: getText(row, 'key'), item: toRelation(row) }));
  return toPage(window, items, getNumber(counts[0] ?? { count: 0 }, 'count'));
}
