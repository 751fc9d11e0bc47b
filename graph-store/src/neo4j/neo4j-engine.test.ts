import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '../errors.ts';
import { openGraphStore, resetGraphStore } from '../open-graph-store.ts';
import type { StoreSettings } from '../open-graph-store.ts';
import { startNeo4j } from '../testing/neo4j-server.ts';
import { openNetworkGate } from '../testing/network-gate.ts';
import { randomGraph } from '../testing/random-graph.ts';
import { toSalon } from '../testing/tiny-graph.ts';

const server = await startNeo4j();
const settings: StoreSettings = {
  store: 'neo4j',
  neo4j: server?.settings ?? null,
  dataFolder: '',
};
/** The bound of a read, with room for a busy machine. */
const READ_LIMIT_MS = 7_000;

function openDriver(): Driver {
  const { uri = '', user = '', password = '' } = server?.settings ?? {};
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

async function run(statement: string): Promise<readonly unknown[]> {
  const driver = openDriver();
  const { records } = await driver.executeQuery(statement);
  await driver.close();
  return records.map((record) => record.toObject());
}

describe.skipIf(server === null)('Neo4j', { timeout: 120_000 }, () => {
  beforeEach(() => server?.clear());
  afterAll(() => server?.stop());

  it.each(['shut', 'hang'] as const)(
    'is away for a while (%s): reads fail in their time with a sentence, and work again without a new store',
    { timeout: 120_000 },
    async (way) => {
      const gate = await openNetworkGate(server!.settings.uri);
      const store = await openGraphStore({
        ...settings,
        neo4j: { ...server!.settings, uri: gate.uri },
      });
      await store.replaceGraph(toSalon(), []);
      await gate[way]();
      const started = Date.now();
      const refusal = store.getStats();
      await expect(refusal).rejects.toBeInstanceOf(StoreUnavailableError);
      await expect(refusal).rejects.toThrow(`Neo4j at "${gate.uri}" does not answer`);
      expect(Date.now() - started).toBeLessThan(READ_LIMIT_MS);
      await expect(store.checkHealth()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await gate.reopen();
      await store.checkHealth();
      expect((await store.getStats()).claimCount).toBe(3);
      await store.close();
      await gate.close();
    },
  );

  it('may be away when the store opens, and is made ready when it is back', async () => {
    const gate = await openNetworkGate(server!.settings.uri);
    await gate.shut();
    const store = await openGraphStore({
      ...settings,
      neo4j: { ...server!.settings, uri: gate.uri },
    });
    await expect(store.checkHealth()).rejects.toBeInstanceOf(StoreUnavailableError);
    await expect(store.replaceGraph(toSalon(), [])).rejects.toBeInstanceOf(StoreUnavailableError);
    await gate.reopen();
    await store.replaceGraph(toSalon(), []);
    expect(await store.readGraph()).toEqual(toSalon());
    await store.close();
    await gate.close();
  });

  it('refuses a wrong password and an unknown database with a sentence of their own', async () => {
    const password = { ...server!.settings, password: 'wrong-password' };
    await expect(openGraphStore({ ...settings, neo4j: password })).rejects.toMatchObject({
      code: 'BAD_SETTING',
      message: expect.stringContaining('refuses user "neo4j"'),
    });
    const database = { ...server!.settings, database: 'nowhere' };
    await expect(openGraphStore({ ...settings, neo4j: database })).rejects.toMatchObject({
      code: 'BAD_SETTING',
      message: expect.stringContaining('no database "nowhere"'),
    });
  });

  it('refuses a database that holds entities of another program, and no reset deletes them', async () => {
    await run(`CREATE (:Entity {name: 'not ours'})`);
    for (const work of [openGraphStore, resetGraphStore]) {
      await expect(work(settings)).rejects.toMatchObject({ code: 'STORE_VERSION' });
    }
    expect(await run('MATCH (n:Entity) RETURN n.name AS name')).toEqual([{ name: 'not ours' }]);
  });

  it('refuses the graph of another version, and a reset deletes what Entente wrote and nothing else', async () => {
    const store = await openGraphStore(settings, { extractor: 'rules-1' });
    await store.replaceGraph(toSalon(), [{ articleId: 'post', extractor: 'rules-1', body: '' }]);
    await store.close();
    await expect(openGraphStore(settings, { extractor: 'rules-2' })).rejects.toMatchObject({
      code: 'STORE_VERSION',
      message: expect.stringContaining('npm run seed -- --reset'),
    });
    await run(`CREATE (:Recipe {name: 'soup'})`);
    await resetGraphStore(settings);
    expect(await run('MATCH (n) RETURN labels(n) AS labels')).toEqual([{ labels: ['Recipe'] }]);
  });

  it('stops a write when another writer has come since', async () => {
    const [first, second] = [await openGraphStore(settings), await openGraphStore(settings)];
    // Ready before the write begins, and the graph is large: the other writer comes in its middle.
    const driver = openDriver();
    const takeOver = `MATCH (m:GraphMeta) SET m.writer = 'another'`;
    await driver.executeQuery(takeOver);
    const others: Promise<unknown>[] = [];
    const write = first.replaceGraph(randomGraph(1, 1_000), [], ({ done }) => {
      if (done > 0 && others.length === 0) others.push(driver.executeQuery(takeOver));
    });
    await expect(write).rejects.toMatchObject({ code: 'STORE_IN_USE' });
    await Promise.all(others);
    await driver.close();
    expect(await second.getState()).toBe('incomplete');
    await second.replaceGraph(toSalon(), []);
    expect(await second.readGraph()).toEqual(toSalon());
    await first.close();
    await second.close();
  });

  it('holds a graph that a person can read: labels, typed relations, evidence', async () => {
    const store = await openGraphStore(settings);
    await store.replaceGraph(toSalon(), []);
    await store.close();
    expect(
      await run(`MATCH (a:Person)-[r:CONSULT]->(b:Person)
        RETURN a.name AS who, r.claimCount AS claims, b.name AS whom`),
    ).toEqual([{ who: 'Ada Lovelace', claims: 2, whom: 'Lord Byron' }]);
    expect(
      await run(`MATCH (c:Claim)-[:OBJECT]->(:Entity {name: 'Clara'}) MATCH (c)-[s:ATTRIBUTED_TO]->(v)
        MATCH (c)-[:STATED_IN]->(a:Article)
        RETURN c.status AS status, v.name AS voice, a.title AS title ORDER BY s.position`),
    ).toEqual([
      { status: 'planned', voice: 'Lord Byron', title: 'The salon' },
      { status: 'planned', voice: 'Ada Lovelace', title: 'The salon' },
    ]);
    await run('CALL db.awaitIndexes(60)');
    expect(
      await run(
        `CALL db.index.fulltext.queryNodes('entityNames', 'lovelace') YIELD node RETURN node.id AS id`,
      ),
    ).toEqual([{ id: 'ada' }]);
  });
});
