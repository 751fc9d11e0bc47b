import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { openGraphStore, readSettings } from '@entente/graph-store';
import { afterEach, describe, expect, it } from 'vitest';
import { ask } from './testing/ask.ts';
import { openTestServer } from './testing/open-test-server.ts';
import type { TestServer } from './testing/open-test-server.ts';

let server: TestServer | undefined;
let silent: Server | undefined;
afterEach(async () => {
  await server?.close();
  silent?.close();
});

/** A server over a Neo4j that is not there. */
async function openOverNeo4j(uri: string): Promise<TestServer> {
  server = await openTestServer({
    openStore: () => openGraphStore(readSettings({ NEO4J_URI: uri, NEO4J_PASSWORD: 'swordfish' })),
  });
  return server;
}

/** What three callers are told. */
async function findAnswers({ url }: TestServer): Promise<unknown> {
  const ready = await fetch(`${url}/health/ready`);
  const live = await fetch(`${url}/health/live`);
  const { errors } = await ask(url, '{ stats { articleCount } }');
  return {
    ready: [ready.status, await ready.text()],
    live: [live.status, await live.text()],
    asked: errors?.map(({ message, extensions }) => [message, extensions.code]),
  };
}

const away = {
  ready: [503, 'store\n'],
  live: [200, 'live\n'],
  asked: [['The store does not answer; try again in a moment.', 'STORE_UNAVAILABLE']],
};

describe('a store that is away', () => {
  it('leaves the server alive and not ready, when nobody listens there', async () => {
    const running = await openOverNeo4j('bolt://127.0.0.1:1');
    expect(await findAnswers(running)).toEqual(away);
    expect(running.logged.map(({ msg }) => msg)).toContain(
      'the store is away; the server answers when it is back',
    );
  }, 30_000);

  it('leaves it so, when somebody listens there and never answers', async () => {
    silent = createServer(() => {});
    await new Promise<void>((resolve) => silent?.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    expect(await findAnswers(await openOverNeo4j(`bolt://127.0.0.1:${port}`))).toEqual(away);
  }, 30_000);
});
