import { describe, expect, it } from 'vitest';
import { contentHash } from './ids.ts';

describe('contentHash', () => {
  it('gives the same 32 hex digits for the same parts, today and tomorrow', () => {
    expect(contentHash('Person', 'Ada')).toBe('c20e790403ecfc81b18920901f957e43');
  });

  it('tells parts apart, and nothing from the empty text', () => {
    const hashes = [
      contentHash('ab', 'c'),
      contentHash('a', 'bc'),
      contentHash('abc'),
      contentHash('abc', ''),
      contentHash('abc', null),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
