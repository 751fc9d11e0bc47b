/**
 * Neo4j engine
 *
 * Runs Cypher on a Neo4j server. A server that is away fails a read within five seconds, whatever the driver would still try, and
 * the next call finds it again when it is back.
 */
import neo4j from 'neo4j-driver';
import type { Driver, ManagedTransaction, Session } from 'neo4j-driver';
import type {
  CypherEngine,
  CypherParameters,
  CypherRow,
  CypherValue,
  RunStatement,
} from '../cypher/cypher-engine.ts';
import { STORE_BOUNDS } from '../graph-store.ts';
import type { Neo4jSettings } from '../settings.ts';
import { toAwayError, toNeo4jError } from './neo4j-errors.ts';
import { NEO4J_INDEXES } from './neo4j-indexes.ts';

const CONNECTION_TIMEOUT_MS = 2_000;
/** Bounds a server that takes connections and never answers. */
const ACQUISITION_TIMEOUT_MS = 3_000;
const MAX_POOL_SIZE = 50;
/** For reads of the whole graph and for batches of a write. */
const LONG_TIMEOUT_MS = 60_000;
/** Below the bound of a read: what the driver knows of the failure comes before the race ends. */
const RACE_MARGIN_MS = 300;

type NativeValue = string | bigint | number | boolean | null | NativeValue[] | NativeMap;
interface NativeMap {
  [name: string]: NativeValue;
}

function isList(value: CypherValue): value is readonly CypherValue[] {
  return Array.isArray(value);
}

/** The driver sends every number as a float; whole ones are meant as integers. */
function toNative(value: CypherValue): NativeValue {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(toNative);
  return toNativeMap(value);
}

function toNativeMap(parameters: CypherParameters): NativeMap {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, toNative(value)]),
  );
}

async function runStatement(
  transaction: ManagedTransaction,
  statement: string,
  parameters: CypherParameters = {},
): Promise<readonly CypherRow[]> {
  const result = await transaction.run(statement, toNativeMap(parameters));
  return result.records.map((record) => record.toObject());
}

/** Runs Cypher on a Neo4j server. */
export class Neo4jEngine implements CypherEngine {
  readonly place: string;
  readonly #settings: Neo4jSettings;
  readonly #driver: Driver;

  /** @param retryMs - how long a write is tried again while the server is away. */
  constructor(settings: Neo4jSettings, retryMs: number) {
    this.place = settings.uri;
    this.#settings = settings;
    this.#driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MS,
      maxTransactionRetryTime: retryMs,
      maxConnectionPoolSize: MAX_POOL_SIZE,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      userAgent: 'entente',
    });
  }

  readonly read: RunStatement = (statement, parameters) =>
    this.#withinTime(this.#read(statement, parameters, STORE_BOUNDS.queryTimeoutMs));

  readonly scan: RunStatement = (statement, parameters) =>
    this.#read(statement, parameters, LONG_TIMEOUT_MS);

  write<Result>(work: (run: RunStatement) => Promise<Result>): Promise<Result> {
    return this.#inSession(neo4j.session.WRITE, (session) =>
      session.executeWrite(
        (transaction) =>
          work((statement, parameters) => runStatement(transaction, statement, parameters)),
        { timeout: LONG_TIMEOUT_MS },
      ),
    );
  }

  async createIndexes(): Promise<void> {
    for (const statement of NEO4J_INDEXES) {
      await this.#inSession(neo4j.session.WRITE, (session) =>
        session.executeWrite((transaction) => transaction.run(statement)),
      );
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #read(
    statement: string,
    parameters: CypherParameters | undefined,
    timeout: number,
  ): Promise<readonly CypherRow[]> {
    return this.#inSession(neo4j.session.READ, (session) =>
      session.executeRead((transaction) => runStatement(transaction, statement, parameters), {
        timeout,
      }),
    );
  }

  async #inSession<Result>(
    defaultAccessMode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const session = this.#driver.session({
      database: this.#settings.database,
      defaultAccessMode,
    });
    try {
      return await work(session);
    } catch (cause) {
      throw toNeo4jError(cause, this.#settings);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  /** An aborted retry of the driver may never settle: the race ends the wait, not the driver. */
  async #withinTime<Result>(work: Promise<Result>): Promise<Result> {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(toAwayError(this.#settings)),
        STORE_BOUNDS.queryTimeoutMs - RACE_MARGIN_MS,
      );
    });
    try {
      return await Promise.race([work, timeout]);
    } finally {
      clearTimeout(timer);
      work.catch(() => undefined);
    }
  }
}
