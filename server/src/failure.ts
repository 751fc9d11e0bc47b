import { KnowledgeGraphError } from '@entente/graph-store';

/** What the program says, and with which code it ends, when it cannot start. */
export interface Failure {
  readonly sentence: string;
  /** 1: a setting or the program; 2: the store, or the platform under it. */
  readonly exitCode: 1 | 2;
}

/** Turns an error into words for the person who started the program; a fault of the program keeps its trace. */
export function toFailure(error: unknown): Failure {
  if (error instanceof KnowledgeGraphError) {
    const isTheirs = error.code === 'BAD_SETTING' || error.code === 'BAD_INPUT';
    return { sentence: error.message, exitCode: isTheirs ? 1 : 2 };
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { sentence: `Entente cannot start: ${trace}`, exitCode: 1 };
}
