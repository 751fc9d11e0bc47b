import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../testing/ask.ts';
import { openTestServer } from '../testing/open-test-server.ts';
import type { TestServer } from '../testing/open-test-server.ts';
import { tinyWorld } from '../testing/tiny-world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ graph: tinyWorld });
});
afterAll(() => server.close());

async function answer(query: string): Promise<unknown> {
  const { data, errors } = await ask(server.url, query);
  expect(errors).toBeUndefined();
  return data;
}

describe('Claim', () => {
  it('tells who says what of whom, with its sentence and its article', async () => {
    const query = `{ node(id: "denied") { ... on Claim {
      type mode status date
      subject { name } object { name } event { id } attributedTo { name }
      evidence { quote start end } article { publisher title }
    } } }`;
    expect(await answer(query)).toEqual({
      node: {
        type: 'CONSULT',
        mode: 'meet',
        status: 'NEGATED',
        date: '2016-10-11',
        subject: { name: 'Ada' },
        object: { name: 'Byron' },
        event: null,
        attributedTo: [{ name: 'League' }],
        evidence: { quote: 'Ada did not meet Byron, the League said.', start: 22, end: 62 },
        article: { publisher: 'The Courier', title: 'League denies meeting' },
      },
    });
  });
});

describe('Event', () => {
  it('tells when, where and of what kind it is', async () => {
    const query =
      '{ entity(id: "meeting") { ... on Event { eventType mode date planned place { __typename name } } } }';
    expect(await answer(query)).toEqual({
      entity: {
        eventType: 'CONSULT',
        mode: 'meet',
        date: '2016-10-11',
        planned: false,
        place: { __typename: 'Place', name: 'Zenda' },
      },
    });
  });
});

describe('Entity', () => {
  it('gives its relations, claims and mentions a page at a time', async () => {
    const query = `{ entity(id: "ada") {
      kind aliases
      relations(filter: { types: [HEAD_OF_STATE] }) { totalCount edges { node { object { id } } } }
      claims(statuses: [NEGATED]) { edges { node { id } } }
      mentions(first: 1) { totalCount pageInfo { hasNextPage } edges { node { quote start end article { id } } } }
    } }`;
    expect(await answer(query)).toEqual({
      entity: {
        kind: 'PERSON',
        aliases: ['the Countess'],
        relations: { totalCount: 1, edges: [{ node: { object: { id: 'ruritania' } } }] },
        claims: { edges: [{ node: { id: 'denied' } }] },
        mentions: {
          totalCount: 2,
          pageInfo: { hasNextPage: true },
          edges: [{ node: { quote: 'Ada', start: 0, end: 3, article: { id: 'gazette' } } }],
        },
      },
    });
  });
});

describe('Relation, Article and DisagreementSide', () => {
  it('give the claims behind them', async () => {
    const query = `{
      relations(first: 1) { edges { node { claims { totalCount edges { node { id } } } } } }
      article(id: "courier") { claimCount entityCount retoldFrom { title } claims { edges { node { id } } } }
      disagreements { edges { node { kind sides { label claimCount claims(first: 1) { id } } } } }
    }`;
    expect(await answer(query)).toEqual({
      relations: {
        edges: [
          {
            node: {
              claims: {
                totalCount: 2,
                edges: [{ node: { id: 'met' } }, { node: { id: 'denied' } }],
              },
            },
          },
        ],
      },
      article: {
        claimCount: 2,
        entityCount: 6,
        retoldFrom: null,
        claims: { edges: [{ node: { id: 'denied' } }, { node: { id: 'border' } }] },
      },
      disagreements: {
        edges: [
          {
            node: {
              kind: 'asserted and denied',
              sides: [
                { label: 'They met', claimCount: 1, claims: [{ id: 'met' }] },
                { label: 'They did not', claimCount: 1, claims: [{ id: 'denied' }] },
              ],
            },
          },
        ],
      },
    });
  });
});
