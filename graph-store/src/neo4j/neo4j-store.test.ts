import { afterAll, describe } from 'vitest';
import { openGraphStore } from '../open-graph-store.ts';
import { describeGraphStore } from '../testing/describe-graph-store.ts';
import { startNeo4j } from '../testing/neo4j-server.ts';

const server = await startNeo4j();

describe.skipIf(server === null)('on a real server', () => {
  afterAll(() => server?.stop());
  describeGraphStore('the Neo4j store', () =>
    openGraphStore({ store: 'neo4j', neo4j: server?.settings ?? null, dataFolder: '' }),
  );
});
