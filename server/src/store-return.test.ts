import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { openGraphStore } from '@entente/graph-store';
import { startNeo4j } from '@entente/graph-store/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { ask } from './testing/ask.ts';
import { makeFolder, openTestServer } from './testing/open-test-server.ts';

const neo4j = await startNeo4j();

/** A cable to Neo4j that can be pulled and plugged in again. */
interface Cable {
  readonly port: number;
  readonly pull: () => Promise<void>;
  readonly plugIn: () => Promise<void>;
}

async function openCable(target: URL): Promise<Cable> {
  const ends = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const end of [near, far]) {
      ends.add(end);
      end.on('error', () => end.destroy());
    }
    near.pipe(far).pipe(near);
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    pull: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const end of ends) end.destroy();
        ends.clear();
      }),
    plugIn: () => listen(port),
  };
}

async function waitUntil(isSo: () => Promise<boolean>, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    if (await isSo()) return true;
    if (Date.now() > end) return false;
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

describe.skipIf(neo4j === null)('a Neo4j server that goes away and comes back', () => {
  afterAll(() => neo4j?.stop());

  it('is said to be away, and answers again without a restart', async () => {
    if (neo4j === null) return;
    await neo4j.clear();
    const cable = await openCable(new URL(neo4j.settings.uri));
    const settings = { ...neo4j.settings, uri: `bolt://127.0.0.1:${cable.port}` };
    const server = await openTestServer({
      openStore: () =>
        openGraphStore({ store: 'neo4j', neo4j: settings, dataFolder: makeFolder() }),
    });
    const isReady = async (): Promise<boolean> => (await fetch(`${server.url}/health/ready`)).ok;
    const query = '{ stats { articleCount } }';
    expect(await isReady()).toBe(true);
    expect((await ask(server.url, query)).data).toEqual({ stats: { articleCount: 0 } });

    await cable.pull();
    expect(await isReady()).toBe(false);
    expect((await ask(server.url, query)).errors?.[0]?.extensions.code).toBe('STORE_UNAVAILABLE');

    await cable.plugIn();
    expect(await waitUntil(isReady, 10_000)).toBe(true);
    expect((await ask(server.url, query)).data).toEqual({ stats: { articleCount: 0 } });
    await server.close();
    await cable.pull();
  }, 60_000);
});
