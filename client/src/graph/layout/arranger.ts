import type { Arrangement, ArrangeRequest } from './arrange.ts';
import type { ArrangeMessage } from './layout-worker.ts';

interface ArrangeAnswer {
  readonly number: number;
  readonly arrangement: Arrangement;
}

/** Arranges away from the main thread. */
export interface Arranger {
  /** Arranges; null when a later request came in before the answer, which makes this one worthless. */
  readonly arrange: (request: ArrangeRequest) => Promise<Arrangement | null>;
  /** Ends the worker; requests under way are answered with null. */
  readonly stop: () => void;
}

/**
 * Starts the layout worker. Where the browser refuses to start one, the main thread does its work: slower, but the
 * picture is the same.
 */
export function startArranger(): Arranger {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  let latest = 0;
  let isBroken = false;
  let waiting: {
    readonly request: ArrangeRequest;
    readonly answer: (arrangement: Arrangement | null) => void;
  } | null = null;
  const arrangeHere = async (request: ArrangeRequest): Promise<Arrangement> => {
    const { arrange } = await import('./arrange.ts');
    return arrange(request);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ArrangeAnswer>) => {
    if (data.number !== latest) return;
    waiting?.answer(data.arrangement);
    waiting = null;
  });
  worker.addEventListener('error', () => {
    isBroken = true;
    const left = waiting;
    waiting = null;
    if (left) void arrangeHere(left.request).then((arrangement) => left.answer(arrangement));
  });
  return {
    arrange(request) {
      latest += 1;
      waiting?.answer(null);
      waiting = null;
      if (isBroken) return arrangeHere(request);
      const message: ArrangeMessage = { number: latest, request };
      return new Promise((answer) => {
        waiting = { request, answer };
        worker.postMessage(message);
      });
    },
    stop() {
      worker.terminate();
      waiting?.answer(null);
      waiting = null;
    },
  };
}
