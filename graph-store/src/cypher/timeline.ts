import { STORE_BOUNDS } from '../graph-store.ts';
import type { TimelineBucket, TimelineClock, TimelineQuery, TimelineUnit } from '../graph-store.ts';
import type { CypherEngine } from './cypher-engine.ts';
import { getNumber, getText } from './row.ts';

const DAY_PROPERTIES: Readonly<Record<TimelineClock, string>> = {
  event: 'firstDate',
  publication: 'publishedAt',
};

/** Characters of an ISO day that name the unit. */
const UNIT_LENGTHS: Readonly<Record<TimelineUnit, number>> = { day: 10, month: 7, year: 4 };

/** Counts claims over time; see `GraphStore.findTimeline`. */
export async function findTimeline(
  engine: CypherEngine,
  query: TimelineQuery,
): Promise<readonly TimelineBucket[]> {
  const { entityId, since, until } = query;
  const day = `c.${DAY_PROPERTIES[query.clock]}`;
  const match =
    entityId === undefined
      ? 'MATCH (c:Claim)'
      : 'MATCH (e:Entity {id: $entityId})<-[:SUBJECT|OBJECT|ABOUT]-(c:Claim)';
  const conditions = [
    `${day} IS NOT NULL`,
    ...(since === undefined ? [] : [`${day} >= $since`]),
    ...(until === undefined ? [] : [`${day} <= $until`]),
  ];
  const rows = await engine.read(
    `${match} WHERE ${conditions.join(' AND ')}
     WITH DISTINCT c.id AS id, c.articleId AS articleId, left(${day}, ${UNIT_LENGTHS[query.unit]}) AS date
     RETURN date, count(id) AS claimCount, count(DISTINCT articleId) AS articleCount
     ORDER BY date LIMIT $limit`,
    {
      entityId: entityId ?? null,
      since: since ?? null,
      until: until ?? null,
      limit: STORE_BOUNDS.timelineBuckets,
    },
  );
  return rows.map((row) => ({
    date: getText(row, 'date'),
    claimCount: getNumber(row, 'claimCount'),
    articleCount: getNumber(row, 'articleCount'),
  }));
}
