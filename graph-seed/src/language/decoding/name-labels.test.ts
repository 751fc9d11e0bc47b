import { describe, expect, it } from 'vitest';
import { findNameLabels } from './name-labels.ts';

const labels = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG'];
const find = (scores: readonly (readonly number[])[]): string[] =>
  findNameLabels({
    words: scores.length,
    labels,
    score: (word, label) => scores[word]?.[label] ?? 0,
  });

describe('name labels', () => {
  it('are the best ones where these fit together', () => {
    expect(
      find([
        [0, 5, 0, 0, 0],
        [0, 0, 5, 0, 0],
        [5, 0, 0, 0, 0],
      ]),
    ).toEqual(['B-PER', 'I-PER', 'O']);
  });

  it('never continue a name that did not begin', () => {
    expect(find([[0, 1, 9, 0, 0]])).toEqual(['B-PER']);
    expect(
      find([
        [9, 0, 0, 0, 0],
        [1, 0, 9, 0, 0],
      ]),
    ).toEqual(['O', 'O']);
  });

  it('never continue a name with another kind', () => {
    expect(
      find([
        [0, 3, 0, 2, 0],
        [0, 0, 0, 0, 9],
      ]),
    ).toEqual(['B-ORG', 'I-ORG']);
  });

  it('are none for no words', () => {
    expect(find([])).toEqual([]);
  });
});
