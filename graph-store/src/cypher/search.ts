/**
 * Search
 *
 * Finds entities by name, claims by sentence and articles by title in folded text. Rank and order are worked out from stored texts
 * and keys, never by a database's own scoring, so that both databases give the same list.
 */
import type { Page, PageRequest, SearchHit, SearchQuery, SearchScope } from '../graph-store.ts';
import { cutText, fold } from '../model/fold.ts';
import type { CypherEngine, CypherParameters, CypherRow } from './cypher-engine.ts';
import { toPage, toWindow } from './page.ts';
import type { KeyedItem, PageWindow } from './page.ts';
import { toArticleRecord, toClaimRecord, toEntityRecord } from './records.ts';
import { getMap, getNumber, getText } from './row.ts';

/** Longer texts are cut: nobody types more, and each character costs time. */
const MAX_TEXT_CHARACTERS = 200;

interface ScopePlan {
  readonly label: string;
  /** Property that holds the key of the order among equals. */
  readonly keyProperty: string;
  readonly condition: string;
  readonly toHit: (properties: CypherRow) => SearchHit;
}

/** In the order in which finds are listed; its place is the first character of a find's key. */
const SCOPES: readonly SearchScope[] = ['entity', 'claim', 'article'];

const PLANS: Readonly<Record<SearchScope, ScopePlan>> = {
  entity: {
    label: 'Entity',
    keyProperty: 'orderByRelations',
    condition: '($kinds IS NULL OR n.kind IN $kinds)',
    toHit: (properties) => ({ kind: 'entity', entity: toEntityRecord(properties) }),
  },
  claim: {
    label: 'Claim',
    keyProperty: 'newestKey',
    condition: 'true',
    toHit: (properties) => ({ kind: 'claim', claim: toClaimRecord(properties) }),
  },
  article: {
    label: 'Article',
    keyProperty: 'orderKey',
    condition: 'true',
    toHit: (properties) => ({ kind: 'article', article: toArticleRecord(properties) }),
  },
};

/** Whole text 0, start of it 1, start of a word 2, anywhere 3; see `toSearchText` for the bars. */
const RANK = `CASE WHEN n.searchText CONTAINS $whole THEN '0' WHEN n.searchText CONTAINS $start THEN '1'
  WHEN n.searchText CONTAINS $word THEN '2' ELSE '3' END`;

function toParameters(text: string, query: SearchQuery): CypherParameters {
  return {
    text,
    whole: `|${text}|`,
    start: `|${text}`,
    word: ` ${text}`,
    kinds: query.kinds ?? null,
  };
}

async function countHits(
  engine: CypherEngine,
  scope: SearchScope,
  parameters: CypherParameters,
): Promise<number> {
  const { label, condition } = PLANS[scope];
  const rows = await engine.read(
    `MATCH (n:${label}) WHERE n.searchText CONTAINS $text AND ${condition} RETURN count(n) AS count`,
    parameters,
  );
  return getNumber(rows[0] ?? { count: 0 }, 'count');
}

async function findHits(
  engine: CypherEngine,
  scope: SearchScope,
  parameters: CypherParameters,
  window: PageWindow,
  limit: number,
): Promise<readonly KeyedItem<SearchHit>[]> {
  const { label, condition, keyProperty, toHit } = PLANS[scope];
  const prefix = `${SCOPES.indexOf(scope)}`;
  const rows = await engine.read(
    `MATCH (n:${label}) WHERE n.searchText CONTAINS $text AND ${condition}
     WITH n, $prefix + ${RANK} + n.${keyProperty} AS key
     WITH n, key WHERE key > $after
     WITH n, key ORDER BY key LIMIT $limit RETURN key, properties(n) AS node ORDER BY key`,
    { ...parameters, prefix, after: window.after, limit },
  );
  return rows.map((row) => ({ key: getText(row, 'key'), item: toHit(getMap(row, 'node')) }));
}

/** Searches; see `GraphStore.search`. */
export async function search(
  engine: CypherEngine,
  query: SearchQuery,
  page: PageRequest,
): Promise<Page<SearchHit>> {
  const window = toWindow('search', page);
  const text = fold(cutText(query.text, MAX_TEXT_CHARACTERS));
  if (text === '') return toPage(window, [], 0);
  const parameters = toParameters(text, query);
  const scopes = SCOPES.filter((scope) => query.scopes?.includes(scope) ?? true);
  const counts = await Promise.all(scopes.map((scope) => countHits(engine, scope, parameters)));
  const items: KeyedItem<SearchHit>[] = [];
  for (const [index, scope] of scopes.entries()) {
    const missing = window.limit + 1 - items.length;
    // A cursor that lies in a later scope leaves nothing of the earlier ones.
    const isPassed = window.after !== '' && `${SCOPES.indexOf(scope)}` < window.after.slice(0, 1);
    if (counts[index] === 0 || missing <= 0 || isPassed) continue;
    items.push(...(await findHits(engine, scope, parameters, window, missing)));
  }
  return toPage(
    window,
    items,
    counts.reduce((sum, count) => sum + count, 0),
  );
}
