import { describe, expect, it } from 'vitest';
import { toBatches } from './batches.ts';

describe('batches', () => {
  it('hold sentences of like length, shortest first, ties in order', () => {
    expect(toBatches([90, 10, 80, 10])).toEqual([
      [1, 3],
      [2, 0],
    ]);
  });

  it('hold at most 256 pieces, padding counted', () => {
    expect(toBatches([128, 128, 129])).toEqual([[0, 1], [2]]);
  });

  it('leave a sentence apart where its padding would cost more than a call', () => {
    expect(toBatches([100, 5])).toEqual([[1], [0]]);
    expect(toBatches([100, 95])).toEqual([[1, 0]]);
  });

  it('give a sentence longer than a batch one to itself', () => {
    expect(toBatches([400, 300])).toEqual([[1], [0]]);
  });

  it('are none for no sentences', () => {
    expect(toBatches([])).toEqual([]);
  });
});
