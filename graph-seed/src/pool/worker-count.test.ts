import { describe, expect, it } from 'vitest';
import { countWorkers } from './worker-count.ts';

const MACHINE = { cores: 4, freeBytes: 8e9 };

describe('countWorkers', () => {
  it('gives a worker to each core', () => {
    expect(countWorkers(100, 50_000, MACHINE)).toBe(4);
  });

  it('gives none for few words, for one article and on one core', () => {
    expect([
      countWorkers(100, 7_000, MACHINE),
      countWorkers(1, 50_000, MACHINE),
      countWorkers(100, 50_000, { ...MACHINE, cores: 1 }),
    ]).toEqual([0, 0, 0]);
  });

  it('gives no more workers than there are articles or than the memory holds', () => {
    expect([
      countWorkers(3, 50_000, MACHINE),
      countWorkers(100, 50_000, { ...MACHINE, freeBytes: 1e9 }),
    ]).toEqual([3, 2]);
  });
});
