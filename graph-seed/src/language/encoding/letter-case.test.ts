import { describe, expect, it } from 'vitest';
import { toLetterCase } from './letter-case.ts';

describe('letter case', () => {
  it.each([
    ['1815', 1],
    ['F-16', 2],
    ['2nd', 2],
    ['...', 3],
    ['poet', 4],
    ["n't", 4],
    ['NATO', 5],
    ['U.S.', 5],
    ['I', 6],
    ['Ada', 7],
    ['Élysée', 7],
    ['Mr.', 7],
    ['McGuire', 8],
    ['iPhone', 8],
    ['伦敦', 8],
  ])('of %j is shape %i', (word, shape) => {
    expect(toLetterCase(word)).toBe(shape);
  });
});
