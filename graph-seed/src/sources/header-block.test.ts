import { describe, expect, it } from 'vitest';
import { readHeaderBlock } from './header-block.ts';
import { takeHeader } from './take-header.ts';

describe('a header block', () => {
  it.each([
    [
      'byline, outlet and day',
      ['By ADA KING in London', 'The Engine Courier', 'Tuesday 4 May 1843'],
      { author: 'Ada King', publisher: 'The Engine Courier', date: '1843-05-04' },
    ],
    [
      'a byline without "by"',
      ['Ada King in London and George Gordon in Pisa', 'The Engine Courier', 'May 4 1843'],
      { author: 'Ada King, George Gordon', publisher: 'The Engine Courier', date: '1843-05-04' },
    ],
    [
      'who wrote by where they were, and two days',
      [
        'Ada King and Mary Shelley in Pisa',
        'Thu 4 May 1843 10.42 BST',
        'Last modified on 5 May 1843',
      ],
      { author: 'Ada King, Mary Shelley', publisher: null, date: '1843-05-04' },
    ],
    [
      'a correspondent, a town and digits with dots',
      ['Ada King, special correspondent', 'Paris, 4.5.1843'],
      { author: 'Ada King', publisher: null, date: '1843-05-04' },
    ],
    [
      'who wrote at a body with an article',
      ['Ada King at the United Nations', 'The Engine Courier', 'May 4, 1843'],
      { author: 'Ada King', publisher: 'The Engine Courier', date: '1843-05-04' },
    ],
    [
      'a name with its town, and an outlet with a remark',
      ['Ada King Noel, Pisa', 'El Observador (translated from the Spanish)', '4 May 1843'],
      { author: 'Ada King Noel', publisher: 'El Observador', date: '1843-05-04' },
    ],
    [
      'an outlet by its staff, or with a motto',
      ['Posted by Ada King', 'Engines & Looms – notes on machines', 'May 4, 1843'],
      { author: 'Ada King', publisher: 'Engines & Looms', date: '1843-05-04' },
    ],
  ])('tells %s', (_, lines, told) => {
    const header = readHeaderBlock(lines) ?? [];
    expect({
      author: header.find((line) => line.author !== null)?.author ?? null,
      publisher: header.find((line) => line.publisher !== null)?.publisher ?? null,
      date: header.find((line) => line.date !== null)?.date ?? null,
    }).toEqual(told);
  });

  it.each([
    ['a line is prose', ['Ada King wept on 4 May 1843, and nobody saw her do it.']],
    ['no line names a day', ['Ada King', 'The Engine Courier']],
    ['the day is one that a standfirst tells of', ['Her talks had been planned for 4 May 1843']],
    ['a standfirst stands above the day', ['Her talks had been put off', 'Gazette, 4 May 1843']],
    ['days of a chronicle follow', ['How it began', '3 May 1843: Ada leaves', '4 May 1843']],
  ])('is none where %s', (_, lines) => {
    expect(readHeaderBlock(lines)).toBeNull();
  });

  it('is no standfirst, which stays in the text with the day that it tells of', () => {
    const standfirst = 'Her talks with Byron had been planned for 4 May 1843';
    const { publishedAt, blocks } = takeHeader(['Ada wept', standfirst, 'She is ill.'], null);
    expect([publishedAt, blocks]).toEqual([null, [standfirst, 'She is ill.']]);
  });

  it('makes the line above it the headline, whatever that ends with', () => {
    const { title, blocks } = takeHeader(
      ['Ada met Byron. Byron left.', 'By Ada King\nThe Engine Courier\n4 May 1843', 'She wept.'],
      null,
    );
    expect([title, blocks]).toEqual(['Ada met Byron. Byron left.', ['She wept.']]);
  });
});
