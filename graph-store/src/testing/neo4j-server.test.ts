import neo4j from 'neo4j-driver';
import { afterAll, describe, expect, it } from 'vitest';
import { startNeo4j } from './neo4j-server.ts';

const server = await startNeo4j();

describe.skipIf(server === null)('startNeo4j', () => {
  const settings = server?.settings;
  const driver = neo4j.driver(
    settings?.uri ?? 'bolt://nowhere',
    neo4j.auth.basic(settings?.user ?? '', settings?.password ?? ''),
  );
  afterAll(async () => {
    await driver.close();
    await server?.stop();
  });

  it('lends a real Neo4j 5.26 that is empty, and empties it again when asked', async () => {
    const { agent } = await driver.getServerInfo();
    expect(agent).toMatch(/^Neo4j\/5\.26/);
    const count = async (): Promise<number> =>
      Number((await driver.executeQuery('MATCH (n) RETURN count(n) AS n')).records[0]?.get('n'));
    expect(await count()).toBe(0);
    await driver.executeQuery('CREATE (:Person)-[:KNOWS]->(:Person)');
    expect(await count()).toBe(2);
    await server?.clear();
    expect(await count()).toBe(0);
  });
});
