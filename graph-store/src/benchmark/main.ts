/**
 * Benchmark
 *
 * Times writes and reads of a random graph with 10,000 entities and some 50,000 relations on the embedded store, and on Neo4j where
 * one can be started. Prints; judges nothing.
 */
import type { GraphStore } from '../graph-store.ts';
import { toRelations } from '../model/relation.ts';
import { openGraphStore } from '../open-graph-store.ts';
import type { StoreSettings } from '../open-graph-store.ts';
import { startNeo4j } from '../testing/neo4j-server.ts';
import { randomGraph, toRandom } from '../testing/random-graph.ts';
import { deleteFolder, makeTemporaryFolder } from '../testing/temporary-folder.ts';

const ENTITIES = 10_000;
const CLAIMS_AN_ENTITY = 5;
/** Of each read; the first tenth warms up and does not count. */
const RUNS = 100;

const graph = randomGraph(1, ENTITIES, CLAIMS_AN_ENTITY);
const ids = graph.entities.map(({ id }) => id);

const toRow = (label: string, texts: readonly string[]): string =>
  `${label.padEnd(34)}${texts.map((text) => text.padStart(14)).join('')}`;

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const READS: Readonly<
  Record<string, (store: GraphStore, id: string, other: string) => Promise<unknown>>
> = {
  'entity by id': (store, id) => store.findEntitiesById([id]),
  'one hop: relations of an entity': (store, id) => store.findRelationsOf([id], {}, { first: 50 }),
  'subgraph, depth 1, 50 entities': (store, id) =>
    store.findSubgraph({ ids: [id], depth: 1, limit: 50 }),
  'subgraph, depth 2, 500 entities': (store, id) =>
    store.findSubgraph({ ids: [id], depth: 2, limit: 500 }),
  'first picture, 50 entities': (store) => store.findSubgraph({ ids: [], depth: 1, limit: 50 }),
  'paths, length 4': (store, fromId, toId) =>
    store.findPaths({ fromId, toId, maxLength: 4, limit: 5 }),
  'paths, length 6, 20 ways': (store, fromId, toId) =>
    store.findPaths({ fromId, toId, maxLength: 6, limit: 20 }),
  search: (store) => store.search({ text: 'ada b' }, { first: 20 }),
  'relations, filtered': (store) =>
    store.findRelations({ kinds: ['Person', 'State'], since: '2016-01-01' }, { first: 50 }),
  'claims of an entity': (store, id) =>
    store.findClaims([{ kind: 'entity', id }], null, { first: 20 }),
  'timeline by month': (store) => store.findTimeline({ clock: 'event', unit: 'month' }),
  statistics: (store) => store.getStats(),
};

async function measure(name: string, settings: StoreSettings): Promise<void> {
  const store = await openGraphStore(settings, { retryMs: 60_000 });
  console.log(`\n${name}`);
  const write = await time(() => store.replaceGraph(graph, []));
  const again = await time(() => store.replaceGraph(graph, []));
  console.log(toRow('write', [`${(write / 1_000).toFixed(2)} s`]));
  console.log(toRow('write again, nothing changed', [`${(again / 1_000).toFixed(2)} s`]));
  console.log(toRow('', ['p50 ms', 'p95 ms']));
  for (const [label, read] of Object.entries(READS)) {
    const random = toRandom(1);
    const pick = (): string => ids[Math.floor(random() * ids.length)] ?? '';
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const taken = await time(() => read(store, pick(), pick()));
      if (run >= RUNS / 10) times.push(taken);
    }
    times.sort((left, right) => left - right);
    const share = (part: number): string =>
      (times[Math.floor(times.length * part)] ?? 0).toFixed(2);
    console.log(toRow(label, [share(0.5), share(0.95)]));
  }
  await store.close();
}

const relationCount = toRelations(graph).length;
console.log(
  `${graph.entities.length} entities, ${relationCount} relations, ${graph.claims.length} claims`,
);
const dataFolder = makeTemporaryFolder();
await measure('embedded', { store: 'embedded', neo4j: null, dataFolder });
deleteFolder(dataFolder);
console.log(`memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
const server = await startNeo4j();
if (server !== null) {
  await measure('Neo4j', { store: 'neo4j', neo4j: server.settings, dataFolder: '' });
  await server.stop();
}
