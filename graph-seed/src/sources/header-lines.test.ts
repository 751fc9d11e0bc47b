import { describe, expect, it } from 'vitest';
import { readHeaderLine } from './header-lines.ts';

describe('a line with a day below a headline', () => {
  it.each([
    'Last modified on Thu 4 May 1843 11.00 BST',
    'Updated 4:05 PM EDT, Thu May 4, 1843',
    'Published 9:00 AM, May 4, 1843',
    'Published May 4, 1843 at 9 a.m. ET',
    'May. 4, 1843, 5:00 AM UTC / Updated May 5, 1843, 6:00 AM UTC',
    'Thursday, May 4, 1843 - 10:42',
    'Issued on: 4 May 1843',
    '4 May 1843 | updated 5 May 1843',
    'Published May 4, 1843 • Last updated May 5, 1843 • 3 minute read',
  ])('tells the day alone in %j', (line) => {
    expect(readHeaderLine(line, true)).toEqual({
      kind: 'dateline',
      author: null,
      publisher: null,
      date: '1843-05-04',
    });
  });

  it.each([
    ['The Engine Courier, 4 May 1843, 10:42', 'The Engine Courier'],
    ['4 May 1843 | The Engine Courier | 5 min read', 'The Engine Courier'],
    ['Posted at 10:42 on 4 May 1843, The Engine Courier', 'The Engine Courier'],
  ])('tells the outlet too in %j', (line, publisher) => {
    expect(readHeaderLine(line, true)).toMatchObject({ publisher, date: '1843-05-04' });
  });

  it.each(['By Ada King | Updated May 4, 1843 5:00 AM', 'Posted on 4 May 1843 by Ada King'])(
    'tells who wrote in %j',
    (line) => {
      expect(readHeaderLine(line, true)).toMatchObject({ author: 'Ada King', date: '1843-05-04' });
    },
  );

  it.each([
    'On 4 May 1843 at 10:42 Ada wept',
    'The talks of 4 May 1843 and of 5 May 1843',
    '4 May 1843, War on Engines',
  ])('is prose in %j', (line) => {
    expect(readHeaderLine(line, true)).toBeNull();
  });
});
