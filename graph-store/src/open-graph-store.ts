/**
 * Opening a store
 *
 * Chooses the adapter from the settings. Nothing here destroys anything but {@link resetGraphStore}.
 */
import { CypherGraphStore } from './cypher/cypher-graph-store.ts';
import type { CypherEngine } from './cypher/cypher-engine.ts';
import { deleteGraph } from './cypher/delete-graph.ts';
import { openEmbedded, resetEmbedded } from './embedded/open-embedded.ts';
import { KnowledgeGraphError, StoreUnavailableError } from './errors.ts';
import type { GraphStore } from './graph-store.ts';
import { Neo4jEngine } from './neo4j/neo4j-engine.ts';
import type { Neo4jSettings, Settings } from './settings.ts';

/** Servers answer their users soon; a seed may wait for a database that restarts. */
const DEFAULT_RETRY_MS = 3_000;

/** How to open a store. */
export interface OpenOptions {
  /** The version of the extractor in use: a graph that another one made is refused. Left out: any is accepted. */
  readonly extractor?: string | undefined;
  /** Milliseconds for which a write is tried again while Neo4j is away; 3,000 when left out, 60,000 suits a seed. */
  readonly retryMs?: number | undefined;
}

/** Where a store lies: the part of the settings that names it. */
export type StoreSettings = Pick<Settings, 'store' | 'neo4j' | 'dataFolder'>;

function getNeo4jSettings(settings: StoreSettings): Neo4jSettings {
  if (settings.neo4j !== null) return settings.neo4j;
  throw new KnowledgeGraphError(
    'BAD_SETTING',
    'The store is "neo4j" but its address is not set; set NEO4J_URI.',
  );
}

async function openEngine(settings: StoreSettings, retryMs: number): Promise<CypherEngine> {
  return settings.store === 'neo4j'
    ? new Neo4jEngine(getNeo4jSettings(settings), retryMs)
    : openEmbedded(settings.dataFolder);
}

/**
 * Opens the store that the settings name, makes it where there is none, and checks what wrote it.
 *
 * A Neo4j server that is away is no failure here: every call throws `StoreUnavailableError` until it is back. Call
 * `checkHealth()` where that has to be known at once.
 * @throws {KnowledgeGraphError} with code `STORE_IN_USE`, `STORE_DAMAGED`, `STORE_VERSION`, `UNSUPPORTED_PLATFORM` or
 * `BAD_SETTING` (wrong password, unknown database, folder that cannot be written); the store is left as it is.
 */
export async function openGraphStore(
  settings: StoreSettings,
  options: OpenOptions = {},
): Promise<GraphStore> {
  const engine = await openEngine(settings, options.retryMs ?? DEFAULT_RETRY_MS);
  const store = new CypherGraphStore(engine, options.extractor ?? null);
  try {
    await store.prepare();
  } catch (error) {
    if (error instanceof StoreUnavailableError) return store;
    await store.close();
    throw error;
  }
  return store;
}

/**
 * Deletes the stored graph, whatever version wrote it and damaged or not: the only way in which a store is destroyed. Of a Neo4j
 * database only what Entente wrote goes.
 * @throws {KnowledgeGraphError} with code `STORE_IN_USE` when another process has the embedded store open, `STORE_VERSION` when a
 * Neo4j database holds entities that Entente did not write, `BAD_SETTING`.
 * @throws {StoreUnavailableError} when Neo4j is away.
 */
export async function resetGraphStore(settings: StoreSettings): Promise<void> {
  if (settings.store === 'embedded') {
    await resetEmbedded(settings.dataFolder);
    return;
  }
  const engine = new Neo4jEngine(getNeo4jSettings(settings), DEFAULT_RETRY_MS);
  try {
    await deleteGraph(engine);
  } finally {
    await engine.close();
  }
}
