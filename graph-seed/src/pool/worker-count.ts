/** A worker takes about as long to start and to load its weights as one takes to read this many words. */
const WORDS_WORTH_WORKERS = 8_000;
/** What a worker holds at most: weights, tables of the runtime, parsed sentences of a long article. */
const WORKER_BYTES = 400_000_000;

/** What a computer has to give. */
export interface Machine {
  readonly cores: number;
  readonly freeBytes: number;
}

/**
 * Gives how many workers are to read so many articles of so many words altogether; 0 when the process that asks does it sooner
 * itself, which it does for few words, one article or one core.
 */
export function countWorkers(articles: number, words: number, machine: Machine): number {
  const affordable = Math.floor(machine.freeBytes / WORKER_BYTES);
  const workers = Math.min(machine.cores, affordable, articles);
  return words < WORDS_WORTH_WORKERS || workers < 2 ? 0 : workers;
}
