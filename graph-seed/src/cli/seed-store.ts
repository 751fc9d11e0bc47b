/**
 * Store of a seed
 *
 * How the seed opens, checks and empties the store. It is checked before anything is extracted, so that nobody waits for a
 * refusal.
 */
import {
  KnowledgeGraphError,
  openGraphStore,
  resetGraphStore,
  StoreUnavailableError,
} from '@entente/graph-store';
import type { GraphDocument, GraphStore, Settings, WriteSummary } from '@entente/graph-store';
import { EXTRACTOR_VERSION, mergeArticleGraphs } from '../extraction/index.ts';
import type { ArticleGraph } from '../extraction/index.ts';
import type { SeedContext } from './seed-context.ts';
import { fromExtraction, toExtraction } from './stored-article-graph.ts';

/** A long load outlives a restart of the database. */
const RETRY_MS = 60_000;

/** Nobody should wait longer than ten seconds to hear that a store is away; the start of the program takes some of these. */
const ANSWER_MS = 7_000;
/** A store that took its time to open because it made its indexes still answers within this. */
const LEAST_ANSWER_MS = 1_500;

async function checkAnswers(store: GraphStore, place: string, waitMs: number): Promise<void> {
  const answer = store.checkHealth();
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    const sentence = `The store at "${place}" does not answer; start it, or correct NEO4J_URI.`;
    timer = setTimeout(() => reject(new StoreUnavailableError(sentence)), waitMs);
  });
  try {
    await Promise.race([answer, deadline]);
  } finally {
    clearTimeout(timer);
    answer.catch(() => undefined);
  }
}

/** Opens the store, sure that it answers. */
async function openStore(settings: Settings, extractor: string | null): Promise<GraphStore> {
  const startMs = performance.now();
  const store = await openGraphStore(settings, {
    extractor: extractor ?? undefined,
    retryMs: RETRY_MS,
  });
  const leftMs = ANSWER_MS - (performance.now() - startMs);
  try {
    await checkAnswers(store, toPlace(settings), Math.max(leftMs, LEAST_ANSWER_MS));
    return store;
  } catch (error) {
    // Taking leave of a server that is away may take as long as finding that out.
    void store.close().catch(() => undefined);
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
  /** What each stored article gave; empty when the store is to be emptied. */
  readArticleGraphs(): Promise<readonly ArticleGraph[]>;
  /** The store as it stands; null when it is to be emptied. */
  readonly current: GraphStore | null;
  /** Makes the store hold this graph, emptied first where asked. */
  write(
    document: GraphDocument,
    graphs: readonly ArticleGraph[],
    context: SeedContext,
  ): Promise<WriteSummary>;
  close(): Promise<void>;
}

async function writeGraph(
  store: GraphStore,
  document: GraphDocument,
  graphs: readonly ArticleGraph[],
  extractor: string,
  { terminal }: SeedContext,
): Promise<WriteSummary> {
  const progress = terminal.showProgress('Writing the graph', 1);
  try {
    const extractions = graphs.map((graph) => toExtraction(graph, extractor));
    return await store.replaceGraph(document, extractions, ({ done, total }) =>
      progress.update(done, total),
    );
  } finally {
    progress.end();
  }
}

/**
 * Opens the store of a seed and checks it. With `reset` its content is left alone until `write`, so that a seed that fails before
 * loses nothing. `extractor` is the version of who reads; null for whoever read what is stored, where nothing is to be read.
 * @throws {KnowledgeGraphError} when the store is away, in use, damaged or of another version; the last two not with `reset`.
 */
export async function openSeedStore(
  settings: Settings,
  reset: boolean,
  extractor: string | null,
): Promise<SeedStore> {
  let version = extractor;
  if (!reset) {
    const store = await openStore(settings, extractor);
    return {
      current: store,
      async readArticleGraphs() {
        const extractions = await store.readExtractions();
        const graphs = extractions.map((one) => fromExtraction(one, extractor));
        version ??= extractions[0]?.extractor ?? null;
        return graphs;
      },
      write(document, graphs, context) {
        context.beginWrite();
        return writeGraph(store, document, graphs, version ?? EXTRACTOR_VERSION, context);
      },
      close: () => store.close(),
    };
  }
  try {
    await (await openStore(settings, extractor)).close();
  } catch (error) {
    if (!isResettable(error)) throw error;
  }
  return {
    current: null,
    readArticleGraphs: async () => [],
    async write(document, graphs, context) {
      context.beginWrite();
      await resetGraphStore(settings);
      const store = await openStore(settings, extractor);
      try {
        return await writeGraph(store, document, graphs, version ?? EXTRACTOR_VERSION, context);
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
