import { describe, expect, it } from 'vitest';
import { toPace } from './reading-pace.ts';

describe('toPace', () => {
  it('says words a second and what is left in the unit that fits', () => {
    expect([
      toPace(5_120, 20_480, 1_000),
      toPace(50_000, 950_000, 10_000),
      toPace(50_000, 100_000_000, 10_000),
    ]).toEqual([
      '5,120 words/s, 3 s left',
      '5,000 words/s, 3 min left',
      '5,000 words/s, 5.6 h left',
    ]);
  });

  it('says nothing in the first second', () => {
    expect(toPace(900, 1_000, 999)).toBe('');
  });

  it('leaves the rest out when all is read', () => {
    expect(toPace(9_000, 9_000, 2_000)).toBe('4,500 words/s');
  });
});
