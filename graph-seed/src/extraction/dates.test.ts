import { describe, expect, it } from 'vitest';
import { toEdtf } from './dates.ts';

/** A Thursday. */
const PUBLISHED = '2016-10-13';

describe('toEdtf', () => {
  it.each([
    ['on Monday', '2016-10-10'],
    ['on Thursday', '2016-10-13'],
    ['yesterday', '2016-10-12'],
    ['last week', '2016-10-03/2016-10-09'],
    ['over the weekend', '2016-10-08/2016-10-09'],
    ['this week', '2016-10-10/2016-10-13'],
    ['at the beginning of the week', '2016-10-10'],
    ['two weeks ago', '2016-09-29'],
    ['last month', '2016-09'],
    ['in 2013', '2013'],
    ['on 3 May 2014', '2014-05-03'],
    ['on Dec. 24', '2015-12-24'],
    ['in September', '2016-09'],
  ])('counts "%s" from the day of publication', (phrase, date) => {
    expect(toEdtf(phrase, PUBLISHED, false)).toBe(date);
  });

  it('takes a weekday for the next one where the clause looks ahead', () => {
    expect(toEdtf('on Monday', PUBLISHED, true)).toBe('2016-10-17');
  });

  it.each(['in the city', 'at 2,000 metres', 'they may go'])('finds no date in "%s"', (phrase) => {
    expect(toEdtf(phrase, PUBLISHED, false)).toBeNull();
  });

  it('resolves nothing relative without a day of publication', () => {
    expect(toEdtf('last week', null, false)).toBeNull();
  });
});
