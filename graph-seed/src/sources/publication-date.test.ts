import { describe, expect, it } from 'vitest';
import { findDate } from './publication-date.ts';

describe('findDate', () => {
  it.each([
    ['2016-10-13', '2016-10-13'],
    ['2016-10-13T23:30:00-05:00', '2016-10-13'],
    ['2016/1/3', '2016-01-03'],
    ['13 October 2016', '2016-10-13'],
    ['Thursday, 13th Oct. 2016', '2016-10-13'],
    ['October 13, 2016', '2016-10-13'],
    ['Sept. 3, 2016 at 4:05 p.m. EDT', '2016-09-03'],
  ])('reads %s', (line, date) => {
    expect(findDate(line)).toEqual({ date, rest: '' });
  });

  it('gives what else the line says', () => {
    expect(findDate('The Lovelace Post | 3 May 1843')).toEqual({
      date: '1843-05-03',
      rest: 'The Lovelace Post |',
    });
  });

  it('finds no day where no calendar has one or the order is unsure', () => {
    expect(findDate('30 February 2016')).toBeNull();
    expect(findDate('10/11/2016')).toBeNull();
    expect(findDate('In October 2016')).toBeNull();
  });
});
