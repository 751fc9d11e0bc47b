import { describe, expect, it } from 'vitest';
import { scoreDates } from './score-dates.ts';

const article = {
  id: 'notes',
  publishedAt: '2016-10-13',
  text: 'since 2013, last week, on Monday',
  dates: [
    { start: 6, end: 10, text: '2013', date: '2013' },
    { start: 12, end: 21, text: 'last week', date: '2016-10-03/2016-10-09' },
  ],
};

describe('scoreDates', () => {
  it('holds a marked date against the reading that fits its span best', () => {
    const { judgements } = scoreDates(article, [
      {
        start: 0,
        end: 10,
        date: '2013/..',
        parts: [{ start: 6, end: 10, date: '2013', parts: [] }],
      },
    ]);
    expect(judgements.map(({ isExact }) => isExact)).toEqual([true, false]);
  });

  it('takes two ways to write the same days for one date', () => {
    const { judgements } = scoreDates(article, [
      { start: 6, end: 10, date: '2013-01-01/2013-12-31', parts: [] },
    ]);
    expect(judgements[0]?.isExact).toBe(true);
  });

  it('lists what was read where nothing is marked', () => {
    const { unmarked } = scoreDates(article, [
      { start: 26, end: 32, date: '2016-10-10', parts: [] },
    ]);
    expect(unmarked).toHaveLength(1);
  });
});
