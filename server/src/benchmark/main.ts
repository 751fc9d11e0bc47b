/**
 * `npm run bench -w server`: how many requests a second a listening server answers over the embedded store, with 10,000
 * entities. Printed, never asserted: machines differ.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraphStore, readSettings } from '@entente/graph-store';
import { randomGraph } from '@entente/graph-store/testing';
import { createLog } from '../log/create-log.ts';
import { startServer } from '../start-server.ts';

const ENTITIES = 10_000;
const CALLERS = 8;
const REQUESTS = 600;
const WARM_UP_REQUESTS = 60;

const QUESTIONS = [
  {
    name: 'one entity with 50 relations and its neighbours',
    query: `query ($id: ID!) { entity(id: $id) { id name relations(first: 50) { edges { node {
      id type subject { id name kind } object { id name kind } } } } } }`,
  },
  {
    name: 'a subgraph of 200 entities',
    query: `query ($id: ID!) { subgraph(ids: [$id], depth: 2, limit: 200) { entities { id name kind relationCount }
      relations { id type subject { id } object { id } originCount contested } } }`,
  },
];

async function ask(url: string, query: string, id: string): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { id } }),
  });
  const text = await response.text();
  if (text.includes('"errors"')) throw new Error(text.slice(0, 500));
  return performance.now() - startedAt;
}

/** Asks with several callers at once, each as fast as it is answered; gives the times in milliseconds, sorted. */
async function askMany(
  url: string,
  query: string,
  ids: readonly string[],
  requests: number,
): Promise<readonly number[]> {
  const times: number[] = [];
  let asked = 0;
  const call = async (): Promise<void> => {
    while (asked < requests) {
      const id = ids[asked % ids.length] ?? '';
      asked += 1;
      // oxlint-disable-next-line no-await-in-loop
      times.push(await ask(url, query, id));
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, call));
  return times.toSorted((left, right) => left - right);
}

function toPercentile(times: readonly number[], share: number): string {
  return (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
}

const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
try {
  const graph = randomGraph(1, ENTITIES);
  const settings = readSettings({ ENTENTE_STORE: 'embedded', ENTENTE_DATA: folder });
  const server = await startServer({
    settings: { host: '127.0.0.1', port: 0, token: null },
    openStore: async () => {
      const store = await openGraphStore(settings);
      await store.replaceGraph(graph, []);
      return store;
    },
    log: createLog({ isTerminal: false, write: () => {} }),
    isGraphiqlOn: false,
  });
  const hubs = graph.entities.slice(0, 100).map(({ id }) => id);
  console.log(`${ENTITIES} entities, ${graph.claims.length} claims, ${CALLERS} callers`);
  for (const { name, query } of QUESTIONS) {
    // One after the other, so that they do not slow each other down.
    // oxlint-disable-next-line no-await-in-loop
    await askMany(server.url, query, hubs, WARM_UP_REQUESTS);
    const startedAt = performance.now();
    // oxlint-disable-next-line no-await-in-loop
    const times = await askMany(server.url, query, hubs, REQUESTS);
    const perSecond = REQUESTS / ((performance.now() - startedAt) / 1_000);
    console.log(
      `${name}: ${perSecond.toFixed(0)} requests/s, p50 ${toPercentile(times, 0.5)} ms, p95 ${toPercentile(times, 0.95)} ms`,
    );
  }
  await server.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
