/**
 * Lists that belong to something: claims, relations and mentions, one page for each owner, all owners in one statement.
 */
import type { ClaimOwner, ClaimRecord, Page, PageRequest, RelationFilter } from '../graph-store.ts';
import { compareText } from '../model/fold.ts';
import type { Mention } from '../model/graph-document.ts';
import type { Relation } from '../model/relation.ts';
import type { ClaimStatus } from '../model/vocabulary.ts';
import type { CypherEngine, CypherRow } from './cypher-engine.ts';
import { findClaimsById, findRelationsAt } from './find-by-id.ts';
import { toAscendingKey, toPage, toWindow } from './page.ts';
import type { PageWindow } from './page.ts';
import { toFilterParts } from './relation-filter.ts';
import { findText, getNumber, getNumbers, getText, getTexts } from './row.ts';

/** Keys of one owner's page: its own, one more when there is a next page, and how many there are in all. */
interface KeyPage {
  readonly keys: readonly string[];
  readonly total: number;
}

const NO_KEYS: KeyPage = { keys: [], total: 0 };

/** Takes each owner's page out of its sorted keys; rows are pairs of `owner` and `key`. */
const SLICE = `WITH DISTINCT owner, key ORDER BY key
  WITH owner, collect(key) AS keys
  RETURN owner, size(keys) AS total, [key IN keys WHERE key > $after][0..$limit] AS page
  ORDER BY owner`;

function toKeyPages(rows: readonly CypherRow[]): ReadonlyMap<string, KeyPage> {
  return new Map(
    rows.map((row) => [
      getText(row, 'owner'),
      { keys: getTexts(row, 'page'), total: getNumber(row, 'total') },
    ]),
  );
}

/** Every key ends in the id of its item. */
function toIdOfKey(key: string): string {
  return key.slice(key.lastIndexOf('|') + 1);
}

const CLAIM_MATCHES: Readonly<Record<ClaimOwner['kind'], readonly string[]>> = {
  relation: [
    'MATCH (c:Claim {relationId: owner})',
    'MATCH (c:Claim {actorRelationId: owner})',
    'MATCH (c:Claim {recipientRelationId: owner})',
  ],
  entity: ['MATCH (e:Entity {id: owner})<-[:SUBJECT|OBJECT|ABOUT]-(c:Claim)'],
  article: ['MATCH (a:Article {id: owner})<-[:STATED_IN]-(c:Claim)'],
};

async function findClaimKeys(
  engine: CypherEngine,
  kind: ClaimOwner['kind'],
  owners: readonly string[],
  statuses: readonly ClaimStatus[] | null,
  window: PageWindow,
): Promise<ReadonlyMap<string, KeyPage>> {
  if (owners.length === 0) return new Map();
  const condition = statuses === null ? '' : 'WHERE c.status IN $statuses';
  const found = await Promise.all(
    CLAIM_MATCHES[kind].map((match) =>
      engine.read(
        `UNWIND $owners AS owner ${match} ${condition} WITH owner, c.orderKey AS key ${SLICE}`,
        { owners: [...new Set(owners)], statuses, after: window.after, limit: window.limit + 1 },
      ),
    ),
  );
  return toKeyPages(found.flat());
}

/** Pages of claims; see `GraphStore.findClaims`. */
export async function findClaims(
  engine: CypherEngine,
  owners: readonly ClaimOwner[],
  statuses: readonly ClaimStatus[] | null,
  page: PageRequest,
): Promise<readonly Page<ClaimRecord>[]> {
  const window = toWindow('claims', page);
  const idsOf = (kind: ClaimOwner['kind']): readonly string[] =>
    owners.filter((owner) => owner.kind === kind).map(({ id }) => id);
  const [relation, entity, article] = await Promise.all([
    findClaimKeys(engine, 'relation', idsOf('relation'), statuses, window),
    findClaimKeys(engine, 'entity', idsOf('entity'), statuses, window),
    findClaimKeys(engine, 'article', idsOf('article'), statuses, window),
  ]);
  const found = { relation, entity, article };
  const pages = owners.map(({ kind, id }) => found[kind].get(id) ?? NO_KEYS);
  const ids = [...new Set(pages.flatMap(({ keys }) => keys.map(toIdOfKey)))];
  const claims = new Map<string, ClaimRecord>();
  for (const claim of await findClaimsById(engine, ids)) {
    if (claim !== null) claims.set(claim.id, claim);
  }
  return pages.map(({ keys, total }) => toPage(window, toItems(keys, claims), total));
}

function toItems<Item>(
  keys: readonly string[],
  items: ReadonlyMap<string, Item>,
): readonly { readonly key: string; readonly item: Item }[] {
  return keys.flatMap((key) => {
    const item = items.get(toIdOfKey(key));
    return item === undefined ? [] : [{ key, item }];
  });
}

/** Pages of relations; see `GraphStore.findRelationsOf`. */
export async function findRelationsOf(
  engine: CypherEngine,
  entityIds: readonly string[],
  filter: RelationFilter,
  page: PageRequest,
): Promise<readonly Page<Relation>[]> {
  const window = toWindow('relations', page);
  if (entityIds.length === 0) return [];
  const { types, condition, parameters } = toFilterParts(filter);
  const rows = await engine.read(
    `UNWIND $owners AS owner MATCH (a:Entity {id: owner})-[r:${types}]-(b:Entity)
     WHERE ${condition} WITH owner, r.orderKey AS key ${SLICE}`,
    {
      ...parameters,
      owners: [...new Set(entityIds)],
      after: window.after,
      limit: window.limit + 1,
    },
  );
  const found = toKeyPages(rows);
  const places = [...found].flatMap(([endId, { keys }]) =>
    keys.map((key) => ({ id: toIdOfKey(key), endId })),
  );
  const relations = new Map(
    (await findRelationsAt(engine, places)).map((relation) => [relation.id, relation]),
  );
  return entityIds.map((id) => {
    const { keys, total } = found.get(id) ?? NO_KEYS;
    return toPage(window, toItems(keys, relations), total);
  });
}

const FIND_MENTIONS = `UNWIND $ids AS owner
  MATCH (e:Entity {id: owner})-[m:MENTIONED_IN]->(a:Article)
  RETURN owner, a.id AS articleId, a.publishedAt AS publishedAt, m.starts AS starts, m.ends AS ends
  ORDER BY owner, articleId`;

function toKeyedMentions(row: CypherRow): readonly { key: string; item: Mention }[] {
  const articleId = getText(row, 'articleId');
  const day = findText(row, 'publishedAt') ?? '9999-99-99';
  const ends = getNumbers(row, 'ends');
  return getNumbers(row, 'starts').map((start, index) => {
    const end = ends[index] ?? start;
    return {
      key: `${day}|${articleId}|${toAscendingKey(start)}|${toAscendingKey(end)}`,
      item: { articleId, start, end },
    };
  });
}

/** Pages of mentions; see `GraphStore.findMentions`. */
export async function findMentions(
  engine: CypherEngine,
  entityIds: readonly string[],
  page: PageRequest,
): Promise<readonly Page<Mention>[]> {
  const window = toWindow('mentions', page);
  if (entityIds.length === 0) return [];
  const rows = await engine.read(FIND_MENTIONS, { ids: [...new Set(entityIds)] });
  return entityIds.map((id) => {
    const mentions = rows
      .filter((row) => row['owner'] === id)
      .flatMap(toKeyedMentions)
      .sort((left, right) => compareText(left.key, right.key));
    const rest = mentions.filter(({ key }) => compareText(key, window.after) > 0);
    return toPage(window, rest.slice(0, window.limit + 1), mentions.length);
  });
}
