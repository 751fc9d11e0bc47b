/**
 * Embedded engine
 *
 * Runs Cypher on Grafeo (https://grafeo.dev), a graph database inside this process, in one file. The file opens once: a second
 * process is refused, even one that only reads. Grafeo has no query timeout of its own and lets concurrent writes fail, hence the
 * race and the queue.
 */
import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import { StoreUnavailableError } from '../errors.ts';
import { STORE_BOUNDS } from '../graph-store.ts';
import type {
  CypherEngine,
  CypherParameters,
  CypherRow,
  RunStatement,
} from '../cypher/cypher-engine.ts';
import { EMBEDDED_INDEXES } from './embedded-indexes.ts';
import { isWriteConflict, toEmbeddedError } from './embedded-errors.ts';

/** Attempts of a write that meets another one. */
const WRITE_ATTEMPTS = 5;

async function withinTime<Result>(work: Promise<Result>, path: string): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new StoreUnavailableError(
          `The store "${path}" took more than ${STORE_BOUNDS.queryTimeoutMs} ms to answer; ask for less, or try again.`,
        ),
      );
    }, STORE_BOUNDS.queryTimeoutMs);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs Cypher on an open Grafeo database. */
export class EmbeddedEngine implements CypherEngine {
  readonly place: string;
  readonly #database: GrafeoDB;
  #writes: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(database: GrafeoDB, path: string) {
    this.#database = database;
    this.place = path;
  }

  readonly read: RunStatement = (statement, parameters) =>
    withinTime(this.scan(statement, parameters), this.place);

  readonly scan: RunStatement = async (statement, parameters) => {
    this.#refuseWhenClosed();
    return this.#run(() => this.#database.executeCypher(statement, parameters));
  };

  async write<Result>(work: (run: RunStatement) => Promise<Result>): Promise<Result> {
    const turn = this.#writes.then(() => this.#writeOnce(work, WRITE_ATTEMPTS));
    this.#writes = turn.catch(() => undefined);
    return turn;
  }

  async createIndexes(): Promise<void> {
    for (const statement of EMBEDDED_INDEXES) {
      await this.#run(() => this.#database.executeCypher(statement));
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#writes;
    try {
      this.#database.close();
    } catch (cause) {
      throw toEmbeddedError(cause, this.place);
    }
  }

  #refuseWhenClosed(): void {
    if (!this.#closed) return;
    throw new StoreUnavailableError(`The store "${this.place}" is closed; open it again.`);
  }

  async #run(query: () => Promise<QueryResult>): Promise<readonly CypherRow[]> {
    try {
      return (await query()).toArray();
    } catch (cause) {
      throw toEmbeddedError(cause, this.place);
    }
  }

  async #writeOnce<Result>(
    work: (run: RunStatement) => Promise<Result>,
    attempts: number,
  ): Promise<Result> {
    this.#refuseWhenClosed();
    const transaction = this.#database.beginTransaction();
    const run = (statement: string, parameters?: CypherParameters): Promise<readonly CypherRow[]> =>
      this.#run(() => transaction.executeCypher(statement, parameters));
    try {
      const result = await work(run);
      transaction.commit();
      return result;
    } catch (cause) {
      if (transaction.isActive) transaction.rollback();
      if (isWriteConflict(cause) && attempts > 1) return this.#writeOnce(work, attempts - 1);
      throw toEmbeddedError(cause, this.place);
    }
  }
}
