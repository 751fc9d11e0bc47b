import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, askForRefusal, send } from '../testing/ask.ts';
import { openTestServer } from '../testing/open-test-server.ts';
import type { TestServer } from '../testing/open-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

function nest(levels: number): string {
  const open = Array.from({ length: levels }, (_, index) =>
    index % 3 === 0 ? 'relations(first: 1) {' : index % 3 === 1 ? 'edges {' : 'node { subject {',
  );
  return `${open.join(' ')} __typename ${open.map((text) => '}'.repeat(text.split('{').length - 1)).join('')}`;
}

describe('bounds of a document', () => {
  it('refuse more than 1000 tokens', async () => {
    const query = `{ ${'__typename '.repeat(999)} }`;
    expect(await askForRefusal(server.url, query)).toEqual({
      code: 'LIMIT_EXCEEDED',
      message: 'The document has more than 1000 tokens; ask in several requests.',
    });
  });

  it('refuse to compare a field with itself a thousand times', async () => {
    expect(await askForRefusal(server.url, `{ ${'__typename '.repeat(998)} }`)).toEqual({
      code: 'LIMIT_EXCEEDED',
      message: 'The document repeats its fields too often; ask in several requests.',
    });
  });

  it('refuse more than 8 levels', async () => {
    expect(await askForRefusal(server.url, `{ ${nest(7)} }`)).toEqual({
      code: 'LIMIT_EXCEEDED',
      message:
        'The document has "9" levels of objects, over the limit of 8; ask in several requests.',
    });
  });

  it('refuse more than 15 aliases', async () => {
    const toAliases = (count: number): string =>
      `{ ${Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ')} }`;
    expect(await askForRefusal(server.url, toAliases(16))).toEqual({
      code: 'LIMIT_EXCEEDED',
      message: 'The document has "16" aliases, over the limit of 15; ask in several requests.',
    });
    expect((await ask(server.url, toAliases(15))).errors).toBeUndefined();
  });

  it('refuse more than 5 directives', async () => {
    const query = `{ __typename ${'@include(if: true) '.repeat(6)} }`;
    expect(await askForRefusal(server.url, query)).toEqual({
      code: 'LIMIT_EXCEEDED',
      message: 'The document has "6" directives, over the limit of 5; ask in several requests.',
    });
  });

  it('refuse a complexity above 5000, asked for in the text or by a variable', async () => {
    const query =
      'query ($n: Int) { entities(first: 200) { edges { node { claims(first: $n) { totalCount } } } } }';
    const message =
      'The query has complexity "40200", over the limit of 5000; ask for fewer items or fewer nested lists.';
    expect(await askForRefusal(server.url, query, { n: 200 })).toEqual({
      code: 'LIMIT_EXCEEDED',
      message,
    });
    const inText = query.replace('$n)', '200)').replace('query ($n: Int)', '');
    expect(await askForRefusal(server.url, inText)).toEqual({ code: 'LIMIT_EXCEEDED', message });
  });

  it('let a client fetch the largest subgraph with all that it draws', async () => {
    const query = `{ subgraph(limit: 1000) {
      entities { __typename id kind name aliases description wikidataId neighbourCount relationCount claimCount articleCount
        ... on Event { eventType mode date planned place { id name } } }
      relations { id type subject { id } object { id } claimCount articleCount originCount statuses { status count } contested }
    } }`;
    expect((await ask(server.url, query)).data).toEqual({
      subgraph: { entities: [], relations: [] },
    });
  });

  it('let introspection pass', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await ask(server.url, getIntrospectionQuery())).errors).toBeUndefined();
  });
});

describe('bounds of a body', () => {
  const large = JSON.stringify({
    query: '{ __typename }',
    variables: { pad: 'x'.repeat(256 * 1_024) },
  });

  it('refuse more than 256 KB, announced or not', async () => {
    const stream = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(large));
        controller.close();
      },
    });
    const announced = await send(server.url, large);
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect([announced.status, response.status]).toEqual([413, 413]);
    expect(announced.errors?.[0]).toEqual({
      message: "The request's body is over the limit of 262144 bytes; ask in several requests.",
      extensions: { code: 'LIMIT_EXCEEDED' },
    });
  });

  it('refuse forms, plain text and lists of operations', async () => {
    const form = await send(server.url, 'query=%7B__typename%7D', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    const text = await send(server.url, '{"query":"{ __typename }"}', {
      'content-type': 'text/plain',
    });
    const batch = await send(server.url, '[{"query":"{ __typename }"}]');
    expect([form.status, text.status, batch.status]).toEqual([415, 415, 400]);
    expect([form, text, batch].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
  });

  it('refuse what is no JSON, and what is no query', async () => {
    const noJson = await send(server.url, '{ __typename }');
    const noQuery = await send(server.url, '{"variables":{}}');
    expect([noJson, noQuery].map(({ errors }) => errors?.[0])).toMatchObject([
      { message: 'POST body sent invalid JSON.', extensions: { code: 'BAD_USER_INPUT' } },
      { message: 'Must provide query string.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

describe('GET', () => {
  const path = '/graphql?query=%7B__typename%7D';

  it('answers a query that only a script of this page can have sent', async () => {
    const response = await fetch(server.url + path, { headers: { 'x-graphql-yoga-csrf': '1' } });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('refuses one that any page could have sent', async () => {
    const response = await fetch(server.url + path);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});
