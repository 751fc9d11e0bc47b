/**
 * Cypher engine
 *
 * What the two databases have in common: they run Cypher. Statements keep to the subset that both understand (no label
 * alternatives, no quantified paths, no nodes in results but maps, always `ORDER BY`); only start-up DDL is each engine's own.
 */

/** What a statement may be given. Whole numbers arrive as integers. */
export type CypherValue =
  | string
  | number
  | boolean
  | null
  | readonly CypherValue[]
  | { readonly [name: string]: CypherValue };

/** Parameters of a statement by name. */
export type CypherParameters = Readonly<Record<string, CypherValue>>;

/** One row of a result by column; integers are numbers, absent values null. */
export type CypherRow = Readonly<Record<string, unknown>>;

/** Runs one statement. */
export type RunStatement = (
  statement: string,
  parameters?: CypherParameters,
) => Promise<readonly CypherRow[]>;

/** A database that runs Cypher. Its errors are sentences, never those of its driver. */
export interface CypherEngine {
  /** Where the graph lies, for sentences: a path or an address. */
  readonly place: string;
  /** Reads within `STORE_BOUNDS.queryTimeoutMs`. */
  readonly read: RunStatement;
  /** Reads the whole graph, however long it takes. */
  readonly scan: RunStatement;
  /** Runs statements in one transaction: all of them or none. May run `work` again after a passing failure. */
  write<Result>(work: (run: RunStatement) => Promise<Result>): Promise<Result>;
  /** Makes constraints and indexes that are not there yet. */
  createIndexes(): Promise<void>;
  /** Releases the database; safe to call twice. */
  close(): Promise<void>;
}
