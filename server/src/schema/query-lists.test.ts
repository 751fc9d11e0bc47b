import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, askForAnswer } from '../testing/ask.ts';
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

describe('Query.node and Query.nodes', () => {
  it('find anything by its id, each as its own type', async () => {
    const found = await answer(
      '{ nodes(ids: ["met", "nobody", "ada", "gazette", "whether-they-met", "meeting"]) { __typename id } }',
    );
    expect(found).toEqual({
      nodes: [
        { __typename: 'Claim', id: 'met' },
        null,
        { __typename: 'Person', id: 'ada' },
        { __typename: 'Article', id: 'gazette' },
        { __typename: 'Disagreement', id: 'whether-they-met' },
        { __typename: 'Event', id: 'meeting' },
      ],
    });
  });

  it('find a relation by the id that another answer gave', async () => {
    const query = '{ relations(first: 1) { edges { node { id } } } }';
    const { data } = await ask(server.url, query);
    const id = (data as { relations: { edges: [{ node: { id: string } }] } }).relations.edges[0]
      .node.id;
    expect(
      await answer(
        'query ($id: ID!) { node(id: $id) { __typename id } relation(id: $id) { type subject { id } object { id } } }',
        { id },
      ),
    ).toEqual({
      node: { __typename: 'Relation', id },
      relation: { type: 'CONSULT', subject: { id: 'ada' }, object: { id: 'byron' } },
    });
  });

  it('answer an unknown id with null', async () => {
    const query =
      '{ node(id: "x") { id } entity(id: "met") { id } relation(id: "x") { id } article(id: "x") { id } }';
    expect(await answer(query)).toEqual({
      node: null,
      entity: null,
      relation: null,
      article: null,
    });
  });
});

describe('Query.search', () => {
  const query = `query ($text: String!, $in: [SearchScope!], $kinds: [EntityKind!], $first: Int, $after: String) {
    search(text: $text, in: $in, kinds: $kinds, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage endCursor }
      edges { node { ... on Node { id } } }
    }
  }`;

  it('finds entities before claims before articles', async () => {
    expect(await answer(query, { text: 'BYRON' })).toMatchObject({
      search: {
        totalCount: 4,
        edges: [{ node: { id: 'byron' } }, { node: {} }, { node: {} }, { node: { id: 'gazette' } }],
      },
    });
  });

  it('looks only where it is told to', async () => {
    expect(await answer(query, { text: 'byron', in: ['ARTICLES'] })).toMatchObject({
      search: { totalCount: 1, edges: [{ node: { id: 'gazette' } }] },
    });
    expect(
      await answer(query, { text: 'Zenda', in: ['ENTITIES'], kinds: ['PERSON'] }),
    ).toMatchObject({
      search: { totalCount: 0, edges: [] },
    });
  });

  it('goes on after a cursor', async () => {
    const first = (await answer(query, { text: 'byron', first: 1 })) as {
      search: { pageInfo: { endCursor: string } };
    };
    expect(first).toMatchObject({
      search: { pageInfo: { hasNextPage: true, hasPreviousPage: false } },
    });
    const after = first.search.pageInfo.endCursor;
    expect(await answer(query, { text: 'byron', first: 200, after })).toMatchObject({
      search: { totalCount: 4, pageInfo: { hasNextPage: false, hasPreviousPage: true } },
    });
  });
});

describe('Query.entities', () => {
  const query = `query ($filter: EntityFilter, $orderBy: EntityOrder, $first: Int, $after: String) {
    entities(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage startCursor endCursor }
      edges { cursor node { name } }
    }
  }`;
  interface Names {
    readonly entities: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: readonly { readonly node: { readonly name: string } }[];
    };
  }
  const findNames = async (variables: Record<string, unknown>): Promise<readonly string[]> =>
    ((await answer(query, variables)) as Names).entities.edges.map(({ node }) => node.name);

  it('gives all by name', async () => {
    expect(await findNames({ orderBy: 'NAME' })).toEqual([
      'Ada',
      'Byron',
      'Elbonia',
      'League',
      'meeting',
      'Ruritania',
      'Zenda',
    ]);
  });

  it('gives the most connected first', async () => {
    expect((await findNames({ first: 1 }))[0]).toBe('Ada');
  });

  it('keeps those of a kind and of an outlet', async () => {
    expect(await findNames({ orderBy: 'NAME', filter: { kinds: ['STATE', 'PLACE'] } })).toEqual([
      'Elbonia',
      'Ruritania',
      'Zenda',
    ]);
    expect(await findNames({ filter: { kinds: ['PLACE'], publishers: ['The Courier'] } })).toEqual(
      [],
    );
  });

  it('gives every entity once when paged to the end', async () => {
    const names: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      // oxlint-disable-next-line no-await-in-loop
      const { entities } = (await answer(query, { first: 3, after })) as Names;
      names.push(...entities.edges.map(({ node }) => node.name));
      after = entities.pageInfo.hasNextPage ? entities.pageInfo.endCursor : null;
      pages += 1;
    } while (after !== null);
    expect(pages).toBe(3);
    expect(names.toSorted()).toEqual([
      'Ada',
      'Byron',
      'Elbonia',
      'League',
      'Ruritania',
      'Zenda',
      'meeting',
    ]);
  });
});

describe('Query.relations', () => {
  const query = `query ($filter: RelationFilter) {
    relations(filter: $filter, first: 50) {
      totalCount
      edges { node { type subject { id } object { id } originCount statuses { status count } contested } }
    }
  }`;

  it('gives the relation with most origins first', async () => {
    expect(await answer(query)).toMatchObject({
      relations: {
        edges: expect.arrayContaining([
          {
            node: {
              type: 'CONSULT',
              subject: { id: 'ada' },
              object: { id: 'byron' },
              originCount: 2,
              statuses: [
                { status: 'ASSERTED', count: 1 },
                { status: 'NEGATED', count: 1 },
              ],
              contested: true,
            },
          },
        ]),
      },
    });
  });

  it.each([
    [{ types: ['COERCE'] }, ['COERCE']],
    [{ statuses: ['PLANNED'] }, ['COERCE']],
    [{ contested: true, types: ['CONSULT', 'COERCE'] }, ['CONSULT']],
    [{ contested: false, types: ['CONSULT', 'COERCE'] }, ['COERCE']],
    [{ minOrigins: 2 }, ['CONSULT']],
    [{ since: '2016-11-30' }, ['COERCE']],
    [{ kinds: ['STATE'] }, ['COERCE']],
    [{ publishers: ['The Courier'], types: ['HEAD_OF_STATE'] }, []],
  ])('keeps only what passes %j', async (filter, types) => {
    const { relations } = (await answer(query, { filter })) as {
      relations: { totalCount: number; edges: { node: { type: string } }[] };
    };
    expect(relations.edges.map(({ node }) => node.type)).toEqual(types);
    expect(relations.totalCount).toBe(types.length);
  });
});
