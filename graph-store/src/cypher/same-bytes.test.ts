import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore, Page, PageRequest, RelationFilter } from '../graph-store.ts';
import { compareText } from '../model/fold.ts';
import { toRelations } from '../model/relation.ts';
import type { Relation } from '../model/relation.ts';
import { CLAIM_STATUSES, ENTITY_KINDS } from '../model/vocabulary.ts';
import { openGraphStore } from '../open-graph-store.ts';
import { startNeo4j } from '../testing/neo4j-server.ts';
import { randomGraph } from '../testing/random-graph.ts';
import { deleteFolder, makeTemporaryFolder } from '../testing/temporary-folder.ts';

const graph = randomGraph(7, 1_000);
const relations = toRelations(graph);
const ids = graph.entities.map(({ id }) => id);
/** Every so many ids: hubs and loners alike. */
const someIds = ids.filter((_, index) => index % 97 === 0);

const FILTERS: readonly RelationFilter[] = [
  {},
  { kinds: ['Person', 'State', 'Event'] },
  { types: ['ACTOR', 'ACCUSE', 'DISAGREES_WITH', 'MEMBER_OF'] },
  { statuses: ['negated', 'planned'], contested: true },
  { publishers: ['Вечер', 'The “Herald”'] },
  { since: '2016-02-10', until: '2016-10-05' },
  { until: '1950-01-01' },
  { minOrigins: 2, contested: false },
  { kinds: [], publishers: [] },
];

function keeps(filter: RelationFilter, relation: Relation): boolean {
  const kinds = new Map(graph.entities.map(({ id, kind }) => [id, kind]));
  const ends = [kinds.get(relation.subjectId)!, kinds.get(relation.objectId)!];
  const { firstDate, lastDate } = relation;
  return (
    (filter.kinds === undefined || ends.every((kind) => filter.kinds!.includes(kind))) &&
    (filter.types?.includes(relation.type) ?? true) &&
    (filter.statuses?.some((one) => relation.statuses.some(({ status }) => status === one)) ??
      true) &&
    (filter.publishers?.some((one) => relation.publishers.includes(one)) ?? true) &&
    (filter.since === undefined || (lastDate !== null && lastDate >= filter.since)) &&
    (filter.until === undefined || (firstDate !== null && firstDate <= filter.until)) &&
    relation.originCount >= (filter.minOrigins ?? 0) &&
    (filter.contested === undefined || relation.contested === filter.contested)
  );
}

function inOrder(kept: readonly Relation[]): readonly Relation[] {
  return kept.toSorted(
    (left, right) =>
      right.originCount - left.originCount ||
      right.claimCount - left.claimCount ||
      compareText(left.id, right.id),
  );
}

/** Reads a list to its end, page by page; the size of the pages must not matter. */
async function readAll<Item>(
  first: number,
  read: (page: PageRequest) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let page = await read({ first });
  items.push(...page.items);
  while (page.hasNextPage) {
    page = await read({ first, after: page.cursors.at(-1) });
    items.push(...page.items);
  }
  expect(items).toHaveLength(page.totalCount);
  return items;
}

/** Reads of a store by name, each giving all that it has to say. */
const READS: Record<string, (store: GraphStore) => Promise<unknown>> = {
  'the whole graph': (store) => store.readGraph(),
  statistics: (store) => store.getStats(),
  articles: (store) => readAll(17, (page) => store.findArticles(page)),
  'entities by connections': (store) =>
    readAll(83, (page) => store.findEntities({}, 'relations', page)),
  'entities by name': (store) => readAll(199, (page) => store.findEntities({}, 'name', page)),
  'entities filtered': (store) =>
    readAll(50, (page) =>
      store.findEntities({ kinds: ['Place', 'Event'], publishers: ['Ouest-Éclair'] }, 'name', page),
    ),
  disagreements: (store) => readAll(11, (page) => store.findDisagreements({}, page)),
  'disagreements of an entity': (store) =>
    readAll(3, (page) => store.findDisagreements({ entityId: ids[0] }, page)),
  'things by id': (store) =>
    store.findNodes([
      ...someIds,
      ...relations.slice(0, 60).map(({ id }) => id),
      ...graph.claims.slice(0, 30).map(({ id }) => id),
      'nothing',
      graph.disagreements[0]!.id,
    ]),
  'claims of entities, articles and relations': async (store) => {
    const owners = [
      ...someIds.map((id) => ({ kind: 'entity', id }) as const),
      ...graph.articles.slice(0, 5).map(({ id }) => ({ kind: 'article', id }) as const),
      ...relations.slice(0, 40).map(({ id }) => ({ kind: 'relation', id }) as const),
    ];
    const statuses = ['asserted', 'reported', 'negated'] as const;
    return [
      await store.findClaims(owners, null, { first: 13 }),
      await store.findClaims(owners, statuses, { first: 200 }),
    ];
  },
  'claims of a hub to the end': (store) =>
    readAll(
      40,
      async (page) => (await store.findClaims([{ kind: 'entity', id: ids[0]! }], null, page))[0]!,
    ),
  'relations of entities': async (store) => {
    const pages = [];
    for (const filter of FILTERS) {
      pages.push(await store.findRelationsOf(someIds, filter, { first: 9 }));
    }
    return pages;
  },
  'mentions of a hub to the end': (store) =>
    readAll(29, async (page) => (await store.findMentions([ids[0]!], page))[0]!),
  timelines: (store) =>
    Promise.all(
      (['event', 'publication'] as const).flatMap((clock) =>
        (['day', 'month', 'year'] as const).flatMap((unit) => [
          store.findTimeline({ clock, unit }),
          store.findTimeline({
            clock,
            unit,
            entityId: ids[0]!,
            since: '2015-01-01',
            until: '2016-10-10',
          }),
        ]),
      ),
    ),
};
for (const text of ['ada', 'b', 'Łucja', '小明', '𐐔', 'nº 1', 'met', 'welt 2', 'xyzzy']) {
  READS[`search for ${text}`] = (store) =>
    text === 'met'
      ? store.search({ text }, { first: 200 })
      : readAll(61, (page) => store.search({ text, kinds: [...ENTITY_KINDS].slice(1) }, page));
}
for (const [index, filter] of FILTERS.entries()) {
  const name = `filter ${index}`;
  READS[`subgraphs with ${name}`] = (store) =>
    Promise.all([
      store.findSubgraph({ ids: [], depth: 1, limit: 40, filter }),
      store.findSubgraph({ ids: someIds.slice(0, 3), depth: 2, limit: 60, filter }),
      store.findSubgraph({ ids: [ids[3]!], depth: 1, limit: 5, known: ids.slice(0, 50), filter }),
      store.findSubgraph({ ids: [ids[1]!], depth: 3, limit: 5_000, filter }),
    ]);
  READS[`paths with ${name}`] = (store) =>
    Promise.all([
      store.findPaths({ fromId: ids[2]!, toId: ids[900]!, maxLength: 4, limit: 20, filter }),
      store.findPaths({ fromId: ids[500]!, toId: ids[501]!, maxLength: 6, limit: 3, filter }),
    ]);
}

const server = await startNeo4j();

describe('a random graph of 1,000 entities', { timeout: 120_000 }, () => {
  const dataFolder = makeTemporaryFolder();
  const stores: GraphStore[] = [];
  beforeAll(async () => {
    stores.push(await openGraphStore({ store: 'embedded', neo4j: null, dataFolder }));
    if (server !== null) {
      stores.push(await openGraphStore({ store: 'neo4j', neo4j: server.settings, dataFolder }));
    }
    for (const store of stores) await store.replaceGraph(graph, []);
  }, 300_000);
  afterAll(async () => {
    for (const store of stores) await store.close();
    await server?.stop();
    deleteFolder(dataFolder);
  });

  it.each(FILTERS.map((filter, index) => ({ index, filter })))(
    'gives the relations that a plain count gives, with filter $index',
    async ({ filter }) => {
      const expected = inOrder(relations.filter((relation) => keeps(filter, relation)));
      for (const store of stores) {
        const found = await readAll(199, (page) => store.findRelations(filter, page));
        expect(found).toEqual(expected);
      }
    },
  );

  it('counts claims of each status as a plain count does', async () => {
    const expected = CLAIM_STATUSES.map((key) => ({
      key,
      count: graph.claims.filter(({ status }) => status === key).length,
    }));
    for (const store of stores) expect((await store.getStats()).claimsByStatus).toEqual(expected);
  });

  it.skipIf(server === null).each(Object.entries(READS))(
    'gives the same bytes on both stores: %s',
    async (_, read) => {
      const [embedded, neo4j] = await Promise.all(stores.map(read));
      expect(JSON.stringify(neo4j)).toBe(JSON.stringify(embedded));
    },
  );
});
