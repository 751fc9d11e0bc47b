import { describe, expect, it } from 'vitest';
import { toFigureTable } from './figure-table.ts';

describe('the table of figures', () => {
  it('shows each figure with its target, its floor and what the baseline reaches', () => {
    const table = toFigureTable(
      [
        { name: 'names', value: 0.91, target: 0.9, floor: 0.88, counts: '91 of 100' },
        { name: 'pairs', value: 0.5, target: 0.75, floor: null, counts: '1 of 2' },
      ],
      new Map([['pairs', 0.125]]),
    );
    expect(table.split('\n')).toEqual([
      '| figure | Entente | target | floor | compromise | counts    |              |',
      '|--------|---------|--------|-------|------------|-----------|--------------|',
      '| names  | 0.910   | 0.900  | 0.880 |            | 91 of 100 |              |',
      '| pairs  | 0.500   | 0.750  |       | 0.125      | 1 of 2    | below target |',
    ]);
  });

  it('says so when a figure is below its floor, or a time above its ceiling', () => {
    const table = toFigureTable(
      [
        { name: 'names', value: 0.8, target: 0.9, floor: 0.88, counts: '8 of 10' },
        {
          name: 'seconds',
          value: 7,
          target: 2,
          floor: 5,
          counts: '',
          higherIsBetter: false,
        },
      ],
      new Map(),
    );
    expect(table.match(/below floor/gu)).toHaveLength(2);
  });
});
