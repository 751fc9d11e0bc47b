/**
 * Store connection
 *
 * A server outlives its store: Neo4j may start later, go away and come back. The connection opens the store as soon as it
 * answers and says meanwhile that it is away.
 */
import { StoreUnavailableError } from '@entente/graph-store';
import type { GraphStore } from '@entente/graph-store';
import type { Logger } from 'pino';

/** Readiness must be back within ten seconds: a try every two leaves room for a slow answer. */
const RETRY_MS = 2_000;
/** Under the five seconds after which a store that is away must be known to be. */
const HEALTH_TIMEOUT_MS = 4_000;

/** The store, open or not. */
export interface StoreConnection {
  /** @throws {StoreUnavailableError} while the store is not open. */
  readonly getStore: () => GraphStore;
  /** Tells within five seconds whether the store answers. Calls at the same time share one question. */
  readonly isHealthy: () => Promise<boolean>;
  /** Stops trying and releases the store; safe to call twice. */
  readonly close: () => Promise<void>;
}

function withTimeout(answer: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new StoreUnavailableError('The store does not answer in time.')),
      HEALTH_TIMEOUT_MS,
    );
  });
  return Promise.race([answer, timeUp]).finally(() => clearTimeout(timer));
}

/**
 * Opens the store, or goes on trying while it is away.
 * @throws {KnowledgeGraphError} when it is there but cannot be used: in use, damaged, of another version.
 */
export async function connectStore(
  open: () => Promise<GraphStore>,
  log: Logger,
): Promise<StoreConnection> {
  let store: GraphStore | null = null;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let attempt: Promise<void> = Promise.resolve();
  let question: Promise<boolean> | null = null;

  const tryToOpen = async (): Promise<void> => {
    const opened = await open();
    if (isClosed) await opened.close();
    else store = opened;
  };
  const tryAgainLater = (): void => {
    timer = setTimeout(() => {
      attempt = tryToOpen().then(
        () => log.info('the store answers'),
        (error: unknown) => {
          if (!isClosed) tryAgainLater();
          if (!(error instanceof StoreUnavailableError)) {
            log.error({ reason: String(error) }, 'the store answers but cannot be used');
          }
        },
      );
    }, RETRY_MS);
  };
  const askHealth = async (): Promise<boolean> => {
    if (store === null) return false;
    try {
      await withTimeout(store.checkHealth());
      return true;
    } catch (error) {
      if (error instanceof StoreUnavailableError) return false;
      throw error;
    }
  };

  try {
    await tryToOpen();
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    log.warn({ reason: error.message }, 'the store is away; the server starts and goes on trying');
    tryAgainLater();
  }
  return {
    getStore: () => {
      if (store === null) throw new StoreUnavailableError('The store is not open yet.');
      return store;
    },
    isHealthy: () => {
      question ??= askHealth().finally(() => {
        question = null;
      });
      return question;
    },
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await attempt;
      await store?.close();
    },
  };
}
