import { describe, expect, it } from 'vitest';
import { countRelations, toDiameter, toLineWidth } from './drawing-size.ts';
import { relation } from './testing/small-world.ts';

describe('toDiameter', () => {
  it.each([
    [0, 14],
    [1, 14],
    [2, 18],
    [3, 18],
    [4, 24],
    [7, 24],
    [8, 32],
    [15, 32],
    [16, 40],
    [900, 40],
  ])('draws %i relations as %i pixels', (count, pixels) => {
    expect(toDiameter(count)).toBe(pixels);
  });
});

describe('toLineWidth', () => {
  it.each([
    [1, 1.25],
    [2, 2.5],
    [3, 3.5],
    [4, 4.5],
    [6, 4.5],
    [7, 6],
  ])('draws %i origins as %f pixels', (count, pixels) => {
    expect(toLineWidth(count)).toBe(pixels);
  });
});

describe('countRelations', () => {
  it('counts a relation at both ends, and one with itself once', () => {
    const counts = countRelations([relation('Ada', 'Byron'), relation('Ada', 'Ada')]);
    expect([...counts]).toEqual([
      ['Ada', 2],
      ['Byron', 1],
    ]);
  });
});
