/**
 * Store of a seed
 *
 * How the seed opens, checks and empties the store. It is checked before anything is extracted, so that nobody waits for a
 * refusal.
 */
import { KnowledgeGraphError, openGraphStore, resetGraphStore } from '@entente/graph-store';
import type { GraphDocument, GraphStore, Settings, WriteSummary } from '@entente/graph-store';
import { EXTRACTOR_VERSION, mergeArticleGraphs } from '../extraction/index.ts';
import type { ArticleGraph } from '../extraction/index.ts';
import { fromExtraction, toExtraction } from './stored-article-graph.ts';
import type { Terminal } from './terminal.ts';

/** A long load outlives a restart of the database. */
const RETRY_MS = 60_000;

/** Opens the store, sure that it answers. */
async function openStore(settings: Settings): Promise<GraphStore> {
  const store = await openGraphStore(settings, { extractor: EXTRACTOR_VERSION, retryMs: RETRY_MS });
  try {
    await store.checkHealth();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Whether a store that cannot be opened for this reason may be emptied: it is there, free and ours to make anew. */
function isResettable(error: unknown): boolean {
  return (
    error instanceof KnowledgeGraphError &&
    (error.code === 'STORE_DAMAGED' || error.code === 'STORE_VERSION')
  );
}

/** A store that is held open for a seed. */
export interface SeedStore {
  readonly isReset: boolean;
  /** What each stored article gave; empty when the store is to be emptied. */
  readArticleGraphs(): Promise<readonly ArticleGraph[]>;
  /** The store as it stands; null when it is to be emptied. */
  readonly current: GraphStore | null;
  /** Makes the store hold this graph, emptied first where asked. */
  write(
    document: GraphDocument,
    graphs: readonly ArticleGraph[],
    terminal: Terminal,
  ): Promise<WriteSummary>;
  close(): Promise<void>;
}

async function writeGraph(
  store: GraphStore,
  document: GraphDocument,
  graphs: readonly ArticleGraph[],
  terminal: Terminal,
): Promise<WriteSummary> {
  const progress = terminal.showProgress('Writing the graph', 1);
  try {
    return await store.replaceGraph(document, graphs.map(toExtraction), ({ done, total }) =>
      progress.update(done, total),
    );
  } finally {
    progress.end();
  }
}

/**
 * Opens the store of a seed and checks it. With `reset` its content is left alone until `write`, so that a seed that fails before
 * loses nothing.
 * @throws {KnowledgeGraphError} when the store is away, in use, damaged or of another version; the last two not with `reset`.
 */
export async function openSeedStore(settings: Settings, reset: boolean): Promise<SeedStore> {
  if (!reset) {
    const store = await openStore(settings);
    return {
      isReset: false,
      current: store,
      readArticleGraphs: async () => (await store.readExtractions()).map(fromExtraction),
      write: (document, graphs, terminal) => writeGraph(store, document, graphs, terminal),
      close: () => store.close(),
    };
  }
  try {
    await (await openStore(settings)).close();
  } catch (error) {
    if (!isResettable(error)) throw error;
  }
  return {
    isReset: true,
    current: null,
    readArticleGraphs: async () => [],
    async write(document, graphs, terminal) {
      await resetGraphStore(settings);
      const store = await openStore(settings);
      try {
        return await writeGraph(store, document, graphs, terminal);
      } finally {
        await store.close();
      }
    },
    close: async () => {},
  };
}

/** Where the store lies, for sentences. */
export function toPlace(settings: Settings): string {
  return settings.neo4j?.uri ?? settings.dataFolder;
}

/** Merges what articles gave, one graph to an article: of two for one article the later counts. */
export function mergeByArticle(graphs: readonly ArticleGraph[]): {
  readonly graphs: readonly ArticleGraph[];
  readonly document: GraphDocument;
} {
  const byArticle = new Map(graphs.map((graph) => [graph.article.id, graph]));
  const merged = [...byArticle.values()];
  return { graphs: merged, document: mergeArticleGraphs(merged) };
}
