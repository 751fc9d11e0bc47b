import { afterAll, describe, expect, it } from 'vitest';
import { openGraphStore } from '../open-graph-store.ts';
import type { StoreSettings } from '../open-graph-store.ts';
import { killWrite } from '../testing/kill-write.ts';
import { startNeo4j } from '../testing/neo4j-server.ts';
import { randomGraph } from '../testing/random-graph.ts';
import { deleteFolder, makeTemporaryFolder } from '../testing/temporary-folder.ts';

const SEED = 3;
const ENTITIES = 600;
const graph = randomGraph(SEED, ENTITIES);

const server = await startNeo4j();
const folders: string[] = [];
afterAll(async () => {
  await server?.stop();
  for (const folder of folders) deleteFolder(folder);
});

function toSettings(kind: 'embedded' | 'neo4j'): StoreSettings {
  const dataFolder = makeTemporaryFolder();
  folders.push(dataFolder);
  return { store: kind, neo4j: kind === 'neo4j' ? (server?.settings ?? null) : null, dataFolder };
}

describe.each(['embedded', 'neo4j'] as const)('a write to the %s store', (kind) => {
  it.skipIf(kind === 'neo4j' && server === null)(
    'that is killed again and again is completed by the same call',
    { timeout: 300_000 },
    async () => {
      const settings = toSettings(kind);
      for (const share of [0.1, 0.4, 0.8]) {
        expect(await killWrite(settings, SEED, ENTITIES, share)).toBe('SIGKILL');
      }
      const store = await openGraphStore(settings);
      expect(await store.getState()).toBe('incomplete');
      const rest = await store.replaceGraph(graph, []);
      expect(rest.written).toBeGreaterThan(0);
      expect(rest.deleted).toBe(0);
      expect(await store.getState()).toBe('complete');
      expect(JSON.stringify(await store.readGraph())).toBe(JSON.stringify(graph));
      const stats = await store.getStats();
      expect(await store.replaceGraph(graph, [])).toEqual({ written: 0, deleted: 0 });
      await store.close();

      const clean = await openGraphStore(toSettings('embedded'));
      await clean.replaceGraph(graph, []);
      expect(stats).toEqual(await clean.getStats());
      await clean.close();
    },
  );
});

describe('the embedded store', () => {
  it('answers readers while it is written', { timeout: 120_000 }, async () => {
    const store = await openGraphStore(toSettings('embedded'));
    let isWriting = true;
    const write = store.replaceGraph(graph, []).finally(() => {
      isWriting = false;
    });
    const seen: number[] = [];
    while (isWriting) {
      const { entityCount } = await store.getStats();
      const { entities } = await store.findSubgraph({ ids: [], depth: 1, limit: 20 });
      await store.search({ text: 'ada' }, { first: 20 });
      expect(entities.length).toBeLessThanOrEqual(20);
      seen.push(entityCount);
    }
    await write;
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual(seen.toSorted((left, right) => left - right));
    expect((await store.getStats()).entityCount).toBe(ENTITIES);
    await store.close();
  });

  it(
    'writes one graph after the other when two are given at once',
    { timeout: 120_000 },
    async () => {
      const store = await openGraphStore(toSettings('embedded'));
      const other = randomGraph(5, 60);
      await Promise.all([
        store.replaceGraph(randomGraph(4, 60), []),
        store.replaceGraph(other, []),
      ]);
      expect(JSON.stringify(await store.readGraph())).toBe(JSON.stringify(other));
      await store.close();
    },
  );
});
