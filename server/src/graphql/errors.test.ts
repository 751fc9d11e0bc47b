import { StoreUnavailableError } from '@entente/graph-store';
import type { GraphStore } from '@entente/graph-store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../testing/ask.ts';
import { makeFolder, openTestServer, openTestStore } from '../testing/open-test-server.ts';
import type { TestServer } from '../testing/open-test-server.ts';

/** A real store, of which one method meets a fault that no input can bring about. */
async function openFaultyStore(): Promise<GraphStore> {
  const store = await openTestStore(makeFolder(), undefined);
  store.getStats = () => Promise.reject(new TypeError('the password is swordfish'));
  store.findTimeline = () =>
    Promise.reject(new StoreUnavailableError('bolt://secret:7687 is away'));
  return store;
}

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ openStore: openFaultyStore });
});
afterAll(() => server.close());

describe('errors', () => {
  it('of the program are masked; the log tells more under the request id', async () => {
    const { errors, headers } = await ask(
      server.url,
      '{ stats { articleCount } }',
      {},
      { 'x-request-id': 'desk-7' },
    );
    expect(headers.get('x-request-id')).toBe('desk-7');
    expect(errors).toEqual([
      {
        message: 'Something went wrong here; the log tells more under request "desk-7".',
        locations: [{ line: 1, column: 3 }],
        path: ['stats'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'desk-7' },
      },
    ]);
    const lines = server.logged.filter(({ requestId }) => requestId === 'desk-7');
    expect(lines).toMatchObject([
      { err: { message: 'the password is swordfish' } },
      { status: 200 },
    ]);
  });

  it('of the store say that it is away and not where it is', async () => {
    const { errors } = await ask(server.url, '{ timeline { date } }');
    expect(errors).toMatchObject([
      {
        message: 'The store does not answer; try again in a moment.',
        extensions: { code: 'STORE_UNAVAILABLE' },
      },
    ]);
  });

  it('of a document point to the place', async () => {
    const { errors } = await ask(server.url, '{ stats { cakeCount } }');
    expect(errors).toEqual([
      {
        message: expect.stringContaining(
          'Cannot query field "cakeCount" on type "Stats"',
        ) as string,
        locations: [{ line: 1, column: 11 }],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});

describe('the log', () => {
  it('has one line for a request, with the name of its operation and without its text', async () => {
    await ask(
      server.url,
      'query Secrets { search(text: "swordfish") { totalCount } }',
      {},
      { 'x-request-id': 'r2' },
    );
    const lines = server.logged.filter(({ requestId }) => requestId === 'r2');
    expect(lines).toEqual([
      {
        level: 30,
        time: expect.any(String) as string,
        requestId: 'r2',
        method: 'POST',
        path: '/graphql',
        operation: 'Secrets',
        status: 200,
        durationMs: expect.any(Number) as number,
        msg: 'request',
      },
    ]);
  });
});
