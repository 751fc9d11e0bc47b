/** Every query root, with filters and paging to the end, gives the same bytes on both stores. */
import { openGraphStore } from '@entente/graph-store';
import type { GraphDocument, Settings } from '@entente/graph-store';
import { randomGraph, startNeo4j } from '@entente/graph-store/testing';
import type { TestNeo4j } from '@entente/graph-store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, openTestServer } from '../testing/open-test-server.ts';
import type { TestServer } from '../testing/open-test-server.ts';

const neo4j = await startNeo4j();
const graph = randomGraph(2016, 1_000);

const ENTITY =
  'id name aliases description wikidataId kind neighbourCount relationCount claimCount articleCount';
const RELATION =
  'id type subject { id } object { id } claimCount articleCount originCount statuses { status count } modes publishers firstDate lastDate contested';
const CLAIM =
  'id type mode status date article { id } subject { id } object { id } event { id } attributedTo { id } evidence { quote start end }';
const ARTICLE =
  'id title publisher author publishedAt url language claimCount entityCount retoldFrom { title author publisher publishedAt url }';
const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

type Variables = Readonly<Record<string, unknown>>;
interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly Variables[];
}

const relationFilters: readonly Variables[] = [
  {},
  { kinds: ['PERSON', 'STATE'], minOrigins: 2 },
  { types: ['CONSULT', 'ACTOR'], statuses: ['REPORTED', 'NEGATED'] },
  { publishers: ['Ouest-Éclair'], contested: true },
  { since: '2016-10-05', until: '2016-10-20' },
];

/** Lists that are paged to the end. */
const lists: readonly Question[] = [
  {
    name: 'search',
    query: `query ($text: String!, $in: [SearchScope!], $kinds: [EntityKind!], $after: String) {
      list: search(text: $text, in: $in, kinds: $kinds, first: 200, after: $after) { ${PAGE} edges { cursor node {
        __typename ... on Entity { ${ENTITY} } ... on Claim { ${CLAIM} } ... on Article { ${ARTICLE} } } } }
    }`,
    variables: [
      { text: 'ada' },
      { text: 'EMILE', in: ['ENTITIES'] },
      { text: 'Петрова', kinds: ['PERSON', 'EVENT'] },
      { text: 'welt 7', in: ['ARTICLES', 'CLAIMS'] },
      { text: '?' },
    ],
  },
  {
    name: 'entities',
    query: `query ($filter: EntityFilter, $orderBy: EntityOrder, $after: String) {
      list: entities(filter: $filter, orderBy: $orderBy, first: 150, after: $after) { ${PAGE} edges { cursor node {
        ${ENTITY} ... on Event { eventType mode date planned place { id } } } } }
    }`,
    variables: [
      {},
      { orderBy: 'NAME' },
      { orderBy: 'NAME', filter: { kinds: ['PLACE', 'ORGANIZATION'], publishers: ['Вечер'] } },
    ],
  },
  {
    name: 'relations',
    query: `query ($filter: RelationFilter, $after: String) {
      list: relations(filter: $filter, first: 200, after: $after) { ${PAGE} edges { cursor node { ${RELATION} } } }
    }`,
    variables: relationFilters.map((filter) => ({ filter })),
  },
  {
    name: 'articles',
    query: `query ($after: String) {
      list: articles(first: 24, after: $after) { ${PAGE} edges { cursor node { ${ARTICLE} text } } }
    }`,
    variables: [{}],
  },
  {
    name: 'disagreements',
    query: `query ($entityId: ID, $after: String) {
      list: disagreements(entityId: $entityId, first: 10, after: $after) { ${PAGE} edges { cursor node {
        id kind topic sides { label claimCount claims { id } } } } }
    }`,
    variables: [{}, { entityId: graph.entities[0]?.id }],
  },
];

const ids = graph.entities.map(({ id }) => id);
const someIds = [ids[0], ids[17], ids[400], 'nobody', graph.claims[3]?.id, graph.articles[2]?.id];

/** Answers in one piece. */
const questions: readonly Question[] = [
  {
    name: 'node and nodes',
    query: `query ($ids: [ID!]!, $id: ID!) {
      node(id: $id) { __typename id }
      nodes(ids: $ids) { __typename ... on Entity { ${ENTITY} } ... on Claim { ${CLAIM} } ... on Article { ${ARTICLE} } }
    }`,
    variables: [{ id: graph.disagreements[0]?.id, ids: someIds }],
  },
  {
    name: 'entity',
    query: `query ($id: ID!, $filter: RelationFilter) { entity(id: $id) { ${ENTITY}
      relations(first: 20, filter: $filter) { ${PAGE} edges { cursor node { ${RELATION} claims(first: 3) { ${PAGE} edges { node { id } } } } } }
      claims(first: 50, statuses: [ASSERTED, OPINION]) { ${PAGE} edges { cursor node { ${CLAIM} } } }
      mentions(first: 50) { ${PAGE} edges { cursor node { quote start end article { id } } } }
    } }`,
    variables: someIds
      .slice(0, 4)
      .flatMap((id) => relationFilters.map((filter) => ({ id, filter }))),
  },
  {
    name: 'article',
    query: `query ($id: ID!) { article(id: $id) { ${ARTICLE} text claims(first: 200) { ${PAGE} edges { node { ${CLAIM} } } } } }`,
    variables: graph.articles.slice(0, 3).map(({ id }) => ({ id })),
  },
  {
    name: 'subgraph',
    query: `query ($ids: [ID!], $depth: Int, $limit: Int, $known: [ID!], $filter: RelationFilter) {
      subgraph(ids: $ids, depth: $depth, limit: $limit, known: $known, filter: $filter) { truncated entities { ${ENTITY} } relations { ${RELATION} } }
    }`,
    variables: [
      { limit: 1_000 },
      ...relationFilters.map((filter) => ({ ids: [ids[17]], depth: 2, limit: 40, filter })),
      { ids: [ids[5], ids[6]], depth: 0, known: ids.slice(0, 300) },
      { ids: [ids[999]], depth: 3, limit: 200 },
    ],
  },
  {
    name: 'paths',
    query: `query ($from: ID!, $to: ID!, $maxLength: Int, $filter: RelationFilter) {
      paths(from: $from, to: $to, maxLength: $maxLength, first: 10, filter: $filter) { entities { ${ENTITY} } relations { ${RELATION} } }
    }`,
    variables: [
      { from: ids[0], to: ids[500] },
      { from: ids[900], to: ids[901], maxLength: 3 },
      { from: ids[3], to: ids[4], maxLength: 2, filter: { kinds: ['PERSON', 'STATE', 'PLACE'] } },
      { from: ids[3], to: 'nobody' },
    ],
  },
  {
    name: 'timeline',
    query: `query ($clock: TimelineClock, $unit: TimelineUnit, $entityId: ID, $since: Day, $until: Day) {
      timeline(clock: $clock, unit: $unit, entityId: $entityId, since: $since, until: $until) { date claimCount articleCount }
    }`,
    variables: [
      {},
      { clock: 'PUBLICATION', unit: 'MONTH' },
      { unit: 'YEAR', entityId: ids[0] },
      { clock: 'PUBLICATION', since: '2016-03-01', until: '2016-04-30' },
    ],
  },
  {
    name: 'stats',
    query: `{ stats { articleCount originCount entityCount relationCount claimCount disagreementCount firstPublishedAt lastPublishedAt
      entitiesByKind { kind count } claimsByStatus { status count } relationsByType { type count } articlesByPublisher { publisher count } } }`,
    variables: [{}],
  },
];

async function askForBytes(url: string, query: string, variables: Variables): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

interface ListAnswer {
  readonly data: {
    readonly list: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

/** Reads a list to its end: the bytes of every page. */
async function readPages(
  url: string,
  query: string,
  variables: Variables,
): Promise<readonly string[]> {
  const pages: string[] = [];
  let after: string | null = null;
  do {
    // Each page starts where the one before it ends.
    // oxlint-disable-next-line no-await-in-loop
    const bytes = await askForBytes(url, query, { ...variables, after });
    expect(bytes).not.toContain('"errors"');
    pages.push(bytes);
    const { pageInfo } = (JSON.parse(bytes) as ListAnswer).data.list;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}

function openOverNeo4j(server: TestNeo4j, document: GraphDocument): Promise<TestServer> {
  const settings: Pick<Settings, 'store' | 'neo4j' | 'dataFolder'> = {
    store: 'neo4j',
    neo4j: server.settings,
    dataFolder: makeFolder(),
  };
  return openTestServer({
    openStore: async () => {
      const store = await openGraphStore(settings);
      await store.replaceGraph(document, []);
      return store;
    },
  });
}

describe.skipIf(neo4j === null)('the embedded store and Neo4j', () => {
  const servers: TestServer[] = [];
  beforeAll(async () => {
    if (neo4j === null) return;
    await neo4j.clear();
    servers.push(await openTestServer({ graph }), await openOverNeo4j(neo4j, graph));
  }, 120_000);
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await neo4j?.stop();
  });

  it.each(lists)(
    'give the same pages of $name, to the end',
    async ({ query, variables }) => {
      for (const each of variables) {
        // One question after the other keeps two databases on two cores from starving each other.
        // oxlint-disable-next-line no-await-in-loop
        const [embedded, other] = await Promise.all(
          servers.map(({ url }) => readPages(url, query, each)),
        );
        expect(embedded?.length).toBeGreaterThan(0);
        expect(embedded).toEqual(other);
      }
    },
    120_000,
  );

  it.each(questions)(
    'give the same bytes for $name',
    async ({ query, variables }) => {
      for (const each of variables) {
        // oxlint-disable-next-line no-await-in-loop
        const [embedded, other] = await Promise.all(
          servers.map(({ url }) => askForBytes(url, query, each)),
        );
        expect(embedded).not.toContain('"errors"');
        expect(embedded).toBe(other);
      }
    },
    120_000,
  );
});
