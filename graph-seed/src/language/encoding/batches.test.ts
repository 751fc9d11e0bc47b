import { describe, expect, it } from 'vitest';
import { toBatches } from './batches.ts';

describe('batches', () => {
  it('hold sentences of like length, shortest first, ties in order', () => {
    expect(toBatches([90, 10, 80, 10])).toEqual([
      [1, 3],
      [2, 0],
    ]);
  });

  it('hold at most 192 pieces, padding counted', () => {
    expect(toBatches([96, 96, 97])).toEqual([[0, 1], [2]]);
  });

  it('give a sentence longer than a batch one to itself', () => {
    expect(toBatches([400, 300])).toEqual([[1], [0]]);
  });

  it('are none for no sentences', () => {
    expect(toBatches([])).toEqual([]);
  });
});
