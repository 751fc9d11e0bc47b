import { describe, expect, it } from 'vitest';
import { toBatches } from './batches.ts';

describe('batches', () => {
  it('hold sentences of like length, shortest first, ties in order', () => {
    expect(toBatches([100, 10, 90, 10])).toEqual([
      [1, 3],
      [2, 0],
    ]);
  });

  it('hold at most 256 pieces, padding counted', () => {
    expect(toBatches([128, 128, 129])).toEqual([[0, 1], [2]]);
  });

  it('give a sentence longer than a batch one to itself', () => {
    expect(toBatches([400, 300])).toEqual([[1], [0]]);
  });

  it('are none for no sentences', () => {
    expect(toBatches([])).toEqual([]);
  });
});
