import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GraphStore, Settings } from '@entente/graph-store';
import type { Logger } from 'pino';
import { createGraphqlApi } from './graphql/graphql-api.ts';
import { createClientRoute } from './http/client-route.ts';
import { watchAnswers } from './http/drain.ts';
import { createGraphiqlRoute } from './http/graphiql-route.ts';
import { listen } from './http/listen.ts';
import { toNetworkAccess } from './http/network-access.ts';
import { createRequestHandler } from './http/request-handler.ts';
import type { StoreTrouble } from './store-health.ts';
import { watchStore } from './store-health.ts';

/** `src` and `dist` lie equally deep, so that these hold for both. */
const SCHEMA_FILE = fileURLToPath(new URL('../../schema.graphql', import.meta.url));
const CLIENT_FOLDER = fileURLToPath(new URL('../../client/dist', import.meta.url));

/** A permalink may name a thousand entities. */
const MAX_HEADER_BYTES = 64 * 1_024;
/** Callers who send slower than this are cut off; the bounds are far from what any browser needs. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** Answers take 5 s at most: those that are on their way get that twice over. */
const DRAIN_TIMEOUT_MS = 10_000;

/** A server that listens. */
export interface RunningServer {
  /** Where to open it, `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Stops accepting, answers what is on its way for at most 10 s, releases the store. */
  readonly close: () => Promise<void>;
}

/** The server's parts. */
export interface ServerOptions {
  readonly settings: Pick<Settings, 'host' | 'port' | 'token'>;
  /** Gives a store even while a database is away: its methods throw until it is back. */
  readonly openStore: () => Promise<GraphStore>;
  readonly log: Logger;
  readonly isGraphiqlOn: boolean;
  /** The built client; that of this repository when left out. */
  readonly clientFolder?: string | undefined;
}

function toUrl(host: string, port: number): string {
  const isUnspecified = host === '0.0.0.0' || host === '::';
  const address = host.includes(':') ? `[${host}]` : host;
  return `http://${isUnspecified ? '127.0.0.1' : address}:${port}`;
}

/** Says once, without waiting for it, that the store is away: readiness tells when it is back. */
async function writeTrouble(findTrouble: () => Promise<StoreTrouble>, log: Logger): Promise<void> {
  const reason = await findTrouble();
  if (reason !== null)
    log.warn({ reason }, 'the store is away; the server answers when it is back');
}

/**
 * Starts a server: opens the store, which may be a database that is away for now, and listens.
 * @throws {KnowledgeGraphError} when the store cannot be used or the address cannot be had; nothing is left open then.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { settings, log } = options;
  const store = await options.openStore();
  const findStoreTrouble = watchStore(store);
  const access = toNetworkAccess(settings.host, settings.token);
  const server = createServer({
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
  });
  const { isDraining, drain } = watchAnswers(server);
  server.on(
    'request',
    createRequestHandler({
      api: createGraphqlApi({
        typeDefs: readFileSync(SCHEMA_FILE, 'utf8'),
        store,
      }),
      client: createClientRoute(options.clientFolder ?? CLIENT_FOLDER),
      graphiql: options.isGraphiqlOn ? createGraphiqlRoute() : null,
      access,
      findUnreadyReason: async () => {
        if (isDraining()) return 'draining';
        return (await findStoreTrouble()) === null ? null : 'store';
      },
      log,
    }),
  );
  if (!access.isLoopback && access.requiredToken === null) {
    log.warn(
      `HOST "${settings.host}" is beyond loopback and ENTENTE_TOKEN is not set; the server is read-only, and open to all who reach it.`,
    );
  }
  let port: number;
  try {
    port = await listen(server, settings.host, settings.port);
  } catch (error) {
    await store.close();
    throw error;
  }
  writeTrouble(findStoreTrouble, log).catch((error: unknown) => {
    log.error({ err: error }, 'the store cannot be asked');
  });
  let closing: Promise<void> | null = null;
  return {
    url: toUrl(settings.host, port),
    close: () => {
      closing ??= drain(DRAIN_TIMEOUT_MS).then(() => store.close());
      return closing;
    },
  };
}
