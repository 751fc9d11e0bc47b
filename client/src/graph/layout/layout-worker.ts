import type { ArrangeRequest } from './arrange.ts';
import { arrange } from './arrange.ts';

/** A question to the worker. Answers carry the same number. */
export interface ArrangeMessage {
  readonly number: number;
  readonly request: ArrangeRequest;
}

self.addEventListener('message', ({ data }: MessageEvent<ArrangeMessage>) => {
  self.postMessage({ number: data.number, arrangement: arrange(data.request) });
});
