import { describe, expect, it } from 'vitest';
import { toElapsed, toLengthLine, toPace } from './reading-pace.ts';

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

describe('a long reading', () => {
  it('says how long it has gone on', () => {
    expect(toElapsed(125_000)).toBe('still reading after 2 min');
  });

  it('is announced for a book, and for nothing shorter', () => {
    expect(toLengthLine('Ada', 49_999)).toBeNull();
    expect(toLengthLine('Ada', 170_000)).toMatch(/^"Ada" has 170,000 words: .* many minutes\./u);
  });
});
