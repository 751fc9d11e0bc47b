import { KnowledgeGraphError, StoreUnavailableError } from '@entente/graph-store';
import type { GraphStore } from '@entente/graph-store';

/** Under the five seconds after which a store that is away must be known to be. */
const HEALTH_TIMEOUT_MS = 4_000;

/** Why the store cannot be used now, as a sentence; null when it answers. */
export type StoreTrouble = string | null;

async function askHealth(store: GraphStore): Promise<StoreTrouble> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new StoreUnavailableError('The store does not answer in time.')),
      HEALTH_TIMEOUT_MS,
    );
  });
  try {
    await Promise.race([store.checkHealth(), timeUp]);
    return null;
  } catch (error) {
    if (error instanceof KnowledgeGraphError) return error.message;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Makes a function that tells within five seconds whether the store answers. Calls at the same time share one question. */
export function watchStore(store: GraphStore): () => Promise<StoreTrouble> {
  let question: Promise<StoreTrouble> | null = null;
  return () => {
    question ??= askHealth(store).finally(() => {
      question = null;
    });
    return question;
  };
}
