import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraphStore, readSettings } from '@entente/graph-store';
import type { GraphDocument, GraphStore } from '@entente/graph-store';
import { createLog } from '../log/create-log.ts';
import { startServer } from '../start-server.ts';
import type { RunningServer, ServerOptions } from '../start-server.ts';

/** A server that listens on a port of its own, with what it logged. */
export interface TestServer extends RunningServer {
  /** Lines of the log so far, parsed. */
  readonly logged: readonly Record<string, unknown>[];
}

/** What a test changes of the server. */
export interface TestServerOptions extends Partial<Omit<ServerOptions, 'settings' | 'log'>> {
  /** What the store holds; an empty graph when left out. */
  readonly graph?: GraphDocument | undefined;
  readonly settings?: Partial<ServerOptions['settings']>;
}

/** Opens an embedded store in a folder of its own, filled with the graph. */
export async function openTestStore(
  folder: string,
  graph: GraphDocument | undefined,
): Promise<GraphStore> {
  const store = await openGraphStore(
    readSettings({ ENTENTE_STORE: 'embedded', ENTENTE_DATA: folder }),
  );
  if (graph !== undefined) await store.replaceGraph(graph, []);
  return store;
}

/** Makes a folder that no other test uses. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'entente-server-'));
}

/** Starts a real server over a real embedded store; closing it takes the store's folder away. */
export async function openTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const folder = makeFolder();
  const logged: Record<string, unknown>[] = [];
  const { graph, settings, ...more } = options;
  const server = await startServer({
    settings: { host: '127.0.0.1', port: 0, token: null, ...settings },
    openStore: () => openTestStore(folder, graph),
    log: createLog({
      isTerminal: false,
      write: (line) => logged.push(JSON.parse(line) as Record<string, unknown>),
    }),
    isGraphiqlOn: true,
    clientFolder: join(folder, 'no-client'),
    ...more,
  });
  return {
    url: server.url,
    logged,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
