// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { toDateWords, toSpanWords } from './dates.ts';

describe('toDateWords', () => {
  it.each([
    ['2016-10-19', '19 Oct 2016'],
    ['2016-10-03', '3 Oct 2016'],
    ['2016-10', 'Oct 2016'],
    ['2016', '2016'],
    ['2016-10-03/2016-10-09', '3–9 Oct 2016'],
    ['2016-09-28/2016-10-03', '28 Sep – 3 Oct 2016'],
    ['2015-12-28/2016-01-03', '28 Dec 2015 – 3 Jan 2016'],
    ['2016-09/2016-10', 'Sep – Oct 2016'],
    ['../2016-10-13', 'by 13 Oct 2016'],
    ['2016-10-13/..', 'from 13 Oct 2016'],
    ['2016-10~', 'about Oct 2016'],
  ])('writes %s as %s', (edtf, words) => {
    expect(toDateWords(edtf)).toBe(words);
  });

  it('leaves a date that it cannot read as it is', () => {
    expect(toDateWords('2016-13-01')).toBe('2016-13-01');
    expect(toDateWords('last week')).toBe('last week');
  });
});

describe('toSpanWords', () => {
  it('writes one date when both days are the same', () => {
    expect(toSpanWords('2016-10-11', '2016-10-11')).toBe('11 Oct 2016');
  });
  it('writes a span of days', () => {
    expect(toSpanWords('2016-10-08', '2016-10-09')).toBe('8–9 Oct 2016');
  });
  it('is empty when no day is known', () => {
    expect(toSpanWords(null, null)).toBe('');
  });
});
