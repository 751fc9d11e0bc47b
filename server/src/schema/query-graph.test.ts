import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askForAnswer } from '../testing/ask.ts';
import { openTestServer } from '../testing/open-test-server.ts';
import type { TestServer } from '../testing/open-test-server.ts';
import { tinyWorld } from '../testing/tiny-world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ graph: tinyWorld });
});
afterAll(() => server.close());

const answer = (query: string, variables?: Record<string, unknown>): Promise<unknown> =>
  askForAnswer(server.url, query, variables);

describe('Query.subgraph', () => {
  it('gives what lies around an entity, and what links it', async () => {
    const query = `{ subgraph(ids: ["elbonia"], depth: 1) {
      truncated entities { id __typename } relations { type subject { id } object { id } }
    } }`;
    expect(await answer(query)).toEqual({
      subgraph: {
        truncated: false,
        entities: expect.arrayContaining([
          { id: 'ruritania', __typename: 'State' },
          { id: 'elbonia', __typename: 'State' },
        ]),
        relations: [{ type: 'COERCE', subject: { id: 'ruritania' }, object: { id: 'elbonia' } }],
      },
    });
  });

  it('starts with the most connected entities when none is named, and says that it left some out', async () => {
    expect(await answer('{ subgraph(limit: 1, depth: 0) { truncated entities { id } } }')).toEqual({
      subgraph: { truncated: true, entities: [{ id: 'ada' }] },
    });
  });

  it('draws relations to entities that the caller has already', async () => {
    const query =
      '{ subgraph(ids: ["elbonia"], depth: 0, known: ["ruritania"]) { entities { id } relations { subject { id name } } } }';
    expect(await answer(query)).toEqual({
      subgraph: {
        entities: [{ id: 'elbonia' }],
        relations: [{ subject: { id: 'ruritania', name: 'Ruritania' } }],
      },
    });
  });
});

describe('Query.paths', () => {
  it('goes along relations in either direction', async () => {
    const query = `{ paths(from: "elbonia", to: "ada") { entities { id } relations { type } } }`;
    expect(await answer(query)).toEqual({
      paths: [
        {
          entities: [{ id: 'elbonia' }, { id: 'ruritania' }, { id: 'ada' }],
          relations: [{ type: 'COERCE' }, { type: 'HEAD_OF_STATE' }],
        },
      ],
    });
  });

  it('gives none when no way is short enough, or when an end is unknown', async () => {
    const query =
      '{ short: paths(from: "elbonia", to: "ada", maxLength: 1) { entities { id } } unknown: paths(from: "elbonia", to: "x") { entities { id } } }';
    expect(await answer(query)).toEqual({ short: [], unknown: [] });
  });
});

describe('Query.timeline', () => {
  it('counts by either clock', async () => {
    const query = `{
      happened: timeline { date claimCount articleCount }
      published: timeline(clock: PUBLICATION, unit: MONTH) { date claimCount articleCount }
      adas: timeline(entityId: "ada", since: "2016-10-01", until: "2016-10-31") { date claimCount }
    }`;
    expect(await answer(query)).toEqual({
      happened: [
        { date: '2016-10-11', claimCount: 2, articleCount: 2 },
        { date: '2016-11-01', claimCount: 1, articleCount: 1 },
      ],
      published: [{ date: '2016-10', claimCount: 4, articleCount: 2 }],
      adas: [{ date: '2016-10-11', claimCount: 2 }],
    });
  });
});

describe('Query.articles, Query.disagreements and Query.stats', () => {
  it('give the newest article first', async () => {
    expect(await answer('{ articles { edges { node { id publishedAt } } } }')).toEqual({
      articles: {
        edges: [
          { node: { id: 'courier', publishedAt: '2016-10-13' } },
          { node: { id: 'gazette', publishedAt: '2016-10-12' } },
        ],
      },
    });
  });

  it('give disagreements of an entity', async () => {
    const query =
      '{ byrons: disagreements(entityId: "byron") { edges { node { topic } } } elbonias: disagreements(entityId: "elbonia") { totalCount } }';
    expect(await answer(query)).toEqual({
      byrons: { edges: [{ node: { topic: 'Did Ada meet Byron?' } }] },
      elbonias: { totalCount: 0 },
    });
  });

  it('count the graph', async () => {
    const query = `{ stats {
      articleCount originCount entityCount claimCount disagreementCount firstPublishedAt lastPublishedAt
      entitiesByKind { kind count } claimsByStatus { status count } articlesByPublisher { publisher count }
    } }`;
    expect(await answer(query)).toEqual({
      stats: {
        articleCount: 2,
        originCount: 2,
        entityCount: 7,
        claimCount: 4,
        disagreementCount: 1,
        firstPublishedAt: '2016-10-12',
        lastPublishedAt: '2016-10-13',
        entitiesByKind: [
          { kind: 'PERSON', count: 2 },
          { kind: 'STATE', count: 2 },
          { kind: 'ORGANIZATION', count: 1 },
          { kind: 'PLACE', count: 1 },
          { kind: 'EVENT', count: 1 },
        ],
        claimsByStatus: [
          { status: 'ASSERTED', count: 2 },
          { status: 'REPORTED', count: 0 },
          { status: 'OPINION', count: 0 },
          { status: 'PLANNED', count: 1 },
          { status: 'HYPOTHETICAL', count: 0 },
          { status: 'NEGATED', count: 1 },
        ],
        articlesByPublisher: [
          { publisher: 'The Courier', count: 1 },
          { publisher: 'The Gazette', count: 1 },
        ],
      },
    });
  });
});
