import { describe, expect, it } from 'vitest';
import { createFeatureTable } from './feature-table.ts';

describe('a feature table', () => {
  it('holds numbers in the order in which they come', () => {
    const table = createFeatureTable();
    table.flag(true);
    table.oneOf(['name', 'noun'], 'noun');
    table.steps([0, 2], 1);
    table.steps([0, 2], 9);
    expect([...table.cells()]).toEqual([1, 0, 1, 0, 1, 0, 0, 0, 1]);
  });

  it('grows', () => {
    const table = createFeatureTable();
    for (let index = 0; index < 10_000; index += 1) table.flag(index % 2 === 1);
    expect(table.cells().length).toBe(10_000);
    expect(table.cells().at(-1)).toBe(1);
  });
});
