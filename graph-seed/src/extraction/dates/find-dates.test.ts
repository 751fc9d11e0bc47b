import { toDateSpan } from '@entente/graph-store';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Direction } from './date-reader.ts';
import { findDates } from './find-dates.ts';
import type { DateExpression } from './find-dates.ts';

/** A Thursday. */
const PUBLISHED = '2016-10-13';

function datesIn(
  text: string,
  direction: Direction = 'past',
  publishedAt: string | null = PUBLISHED,
): readonly string[] {
  return findDates(text, publishedAt, () => ({ direction })).map(({ date }) => date);
}

function withParts(one: DateExpression): readonly DateExpression[] {
  return [one, ...one.parts.flatMap(withParts)];
}

describe('findDates', () => {
  it.each([
    ['on 3 May 2014', '2014-05-03'],
    ['on May 3, 2014', '2014-05-03'],
    ['on the 3rd of May 2014', '2014-05-03'],
    ['Friday, July 21, 2017', '2017-07-21'],
    ['on Sat., Oct. 1', '2016-10-01'],
    ['on Dec. 24', '2015-12-24'],
    ['on 2016-02-29', '2016-02-29'],
    ['on 19.10.2016', '2016-10-19'],
    ['on 10/19/2016', '2016-10-19'],
    ['on 19/10/2016', '2016-10-19'],
    ['in September', '2016-09'],
    ['in September 2014', '2014-09'],
    ['the September truce', '2016-09'],
    ['in May', '2016-05'],
    ['last December', '2015-12'],
    ['in 2013', '2013'],
    ['the 2014 protests', '2014'],
    ['Troy (1870)', '1870'],
  ])('reads the calendar date "%s"', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  it.each([
    ['on Monday', '2016-10-10'],
    ['on Thursday', '2016-10-13'],
    ['on Monday morning', '2016-10-10'],
    ["Monday's raid", '2016-10-10'],
    ['last Friday', '2016-10-07'],
    ['on Tuesday last week', '2016-10-04'],
    ['on Tuesday of this week', '2016-10-11'],
    ['today', '2016-10-13'],
    ['this morning', '2016-10-13'],
    ['yesterday evening', '2016-10-12'],
    ['the day before yesterday', '2016-10-11'],
    ['last night', '2016-10-12'],
    ['last week', '2016-10-03/2016-10-09'],
    ['this past week', '2016-10-03/2016-10-09'],
    ['this week', '2016-10-10/2016-10-13'],
    ['early this week', '2016-10-10/2016-10-11'],
    ['at the beginning of the week', '2016-10-10'],
    ['over the weekend', '2016-10-08/2016-10-09'],
    ['last weekend', '2016-10-08/2016-10-09'],
    ['last month', '2016-09'],
    ['this year', '2016'],
    ['last year', '2015'],
    ['earlier this month', '2016-10-01/2016-10-13'],
    ['late last year', '2015-09-01/2015-12-31'],
    ['last summer', '2016-06-01/2016-08-31'],
    ['three days ago', '2016-10-10'],
    ['two weeks ago', '2016-09-26/2016-10-02'],
    ['a month ago', '2016-09'],
    ['twenty-five years ago', '1991'],
    ['two decades ago', '1996'],
    ['five hours ago', '2016-10-13'],
    ['the past three years', '2013-10-13/2016-10-13'],
    ['over the last year', '2015-10-13/2016-10-13'],
    ['at the end of the year', '2015-12-31'],
    ['in the past few days', '../2016-10-13'],
    ['in recent months', '../2016-10-13'],
  ])('counts "%s" from the day of publication', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  it.each([
    ['on Monday', '2016-10-17'],
    ['on Thursday', '2016-10-13'],
    ['next Friday', '2016-10-14'],
    ['tomorrow night', '2016-10-14'],
    ['next week', '2016-10-17/2016-10-23'],
    ['later this week', '2016-10-13/2016-10-16'],
    ['this weekend', '2016-10-15/2016-10-16'],
    ['next month', '2016-11'],
    ['next year', '2017'],
    ['on October 19', '2016-10-19'],
    ['in January', '2017-01'],
    ['at year end', '2016-12-31'],
    ['next summer', '2017-06-01/2017-08-31'],
    ['in three weeks from now', '2016-10-31/2016-11-06'],
    ['on Christmas Day', '2016-12-25'],
  ])('takes "%s" for what is to come where the clause looks ahead', (text, date) => {
    expect(datesIn(text, 'future')).toEqual([date]);
  });

  it.each([
    ['in mid-October', '2016-10-11/2016-10-20'],
    ['in early October 2014', '2014-10-01/2014-10-10'],
    ['in the 1990s', '1990-01-01/1999-12-31'],
    ["in the '90s", '1990-01-01/1999-12-31'],
    ['in the sixties', '1960-01-01/1969-12-31'],
    ['in the late 1980s', '1987-01-01/1989-12-31'],
    ['in the 19th century', '1800-01-01/1899-12-31'],
    ['in the twentieth century', '1900-01-01/1999-12-31'],
    ['in the summer of 2014', '2014-06-01/2014-08-31'],
    ['in Winter 2014', '2014-12-01/2015-02-28'],
    ['in the third quarter of 2014', '2014-07-01/2014-09-30'],
    ['in Q1 2015', '2015-01-01/2015-03-31'],
    ['in the first half of the year', '2016-01-01/2016-06-30'],
    ['around 1850', '1850~'],
    ['in 2014-15', '2014-01-01/2015-12-31'],
  ])('reads the stretch "%s"', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  it.each([
    ['from 3 to 9 May', '2016-05-03/2016-05-09'],
    ['on May 3-9', '2016-05-03/2016-05-09'],
    ['between 2011 and 2013', '2011-01-01/2013-12-31'],
    ['in June–July 2014', '2014-06-01/2014-07-31'],
    ['from January 23 - March 9 2014', '2014-01-23/2014-03-09'],
    ['since 2013', '2013/..'],
    ['since last week', '2016-10-03/..'],
    ['until Monday', '../2016-10-10'],
    ['before 2010', '../2010'],
    ['a day after his visit on Monday', '2016-10-11'],
    ['two weeks before the election on 3 May 2014', '2014-04-14/2014-04-20'],
  ])('joins the dates of "%s"', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  it('sets "by Friday" as the end of an open interval', () => {
    expect(datesIn('They will leave by Friday.', 'future')).toEqual(['../2016-10-14']);
  });

  it('keeps the plain dates inside a joined one', () => {
    const [found] = findDates('from 2011 to 2013', PUBLISHED, () => ({ direction: null }));
    expect(found?.parts.map(({ date }) => date)).toEqual(['2011', '2013']);
  });

  it.each([
    ['It fell on 3 May 2014. The next day it rose.', '2014-05-04'],
    ['It fell on 3 May 2014 and rose the same day.', '2014-05-03'],
    ['It fell on 3 May 2014 and rose two days later.', '2014-05-05'],
    ['It fell in May 2014, four months before the rest.', undefined],
    ['It fell in May 2014; it had risen four months before.', '2014-01'],
    ['It fell in 2014, less than the year before.', '2013'],
    ['It fell in 2014. That year it rained.', '2014'],
    ['It fell in 2014 and rose the following year.', '2015'],
  ])('counts from the date told before: "%s"', (text, date) => {
    expect(datesIn(text)[1]).toBe(date);
  });

  it('takes the year in which the weekday is right', () => {
    expect(datesIn('on Saturday, May 3', null, '2015-01-10')).toEqual(['2014-05-03']);
  });

  it('prefers the near year to the tense when the other is eleven months away', () => {
    expect(datesIn('on October 19', 'past')).toEqual(['2016-10-19']);
  });

  it('counts from the day on which something was spoken', () => {
    const found = findDates('this morning', PUBLISHED, () => ({
      direction: 'past',
      spokenAt: '2016-10-11',
    }));
    expect(found.map(({ date }) => date)).toEqual(['2016-10-11']);
  });

  it.each([
    'in the city',
    'at 2,000 metres',
    'they may go',
    'May resigned',
    'a march on the town',
    '2000 people fled',
    'a 2000 year old oak',
    'paid $2014',
    'on Good Friday',
    'The Sunday Times',
    'on Mondays',
    'every Monday',
    'on 10/11/2016',
    'on 31 April 2016',
    'Resolution 1973',
    'in 1200 BC',
    'the second half of the game',
    'in his sixties',
    'for three years',
    'the spring of the clock',
    'in the last five months of her life',
  ])('finds no date in "%s"', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('resolves nothing relative without a day of publication', () => {
    expect(datesIn('last week, on Monday and in May', 'past', null)).toEqual([]);
    expect(datesIn('on 3 May 2014', 'past', null)).toEqual(['2014-05-03']);
  });

  it('reads nothing across a line break', () => {
    expect(datesIn('chapter 3\nMay 2014')).toEqual(['2014-05']);
  });

  it('gives valid EDTF at growing offsets for any mixture of words of time', () => {
    const words =
      'last,this,next,the,past,early,mid,-,late,since,until,by,before,after,from,to,between,and,of,in,on,May,October,Oct,.,Monday,weekend,week,month,years,ago,later,a,two,hundred,99,31,0,2013,9999,0000,1000,2016-10-19,10/19/2016,summer,first,quarter,21st,century,1990s,nineties,Christmas,Eve,day,year,end,that,same,following,\n,’s,",",today,tomorrow,around,decade,centuries,999'.split(
        ',',
      );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 12 }),
        fc.constantFrom<Direction>('past', 'future', null),
        fc.constantFrom('2016-10-13', '0001-01-01', '9999-12-31', '2000-02-29', 'soon', null),
        (picked, direction, publishedAt) => {
          const text = picked.join(' ');
          const found = findDates(text, publishedAt, () => ({ direction }));
          let last = 0;
          for (const one of found) {
            expect(one.start).toBeGreaterThanOrEqual(last);
            expect(one.end).toBeLessThanOrEqual(text.length);
            last = one.end;
          }
          for (const one of found.flatMap(withParts)) {
            expect(toDateSpan(one.date)).not.toBeNull();
            expect(one.end).toBeGreaterThan(one.start);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never throws on hostile text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const one of findDates(text, PUBLISHED, () => ({ direction: null })))
          expect(toDateSpan(one.date)).not.toBeNull();
      }),
    );
  });

  it('reads a sentence of 200,000 words, and digits without end', () => {
    const sentence = 'from May 3 to last week in 2014 '.repeat(25_000);
    expect(findDates(sentence, PUBLISHED, () => ({ direction: 'past' })).length).toBeGreaterThan(0);
    expect(datesIn('1'.repeat(1_000_000))).toEqual([]);
    expect(datesIn("a'".repeat(200_000))).toEqual([]);
  });
});
