import { describe, expect, it } from 'vitest';
import { toNameChances } from './name-chances.ts';

describe('name chances', () => {
  it('add up to one for each word, higher for a higher score', () => {
    const chances = toNameChances(Float32Array.of(0, 0, Math.log(3), 0), 2);
    expect([...chances].map((chance) => Number(chance.toFixed(3)))).toEqual([0.5, 0.5, 0.75, 0.25]);
  });

  it('stand for scores of any size', () => {
    expect([...toNameChances(Float32Array.of(10_000, -10_000), 2)]).toEqual([1, 0]);
  });
});
