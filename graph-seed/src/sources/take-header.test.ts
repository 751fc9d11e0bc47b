import { describe, expect, it } from 'vitest';
import { takeHeader } from './take-header.ts';

const silent = { title: null, author: null, publisher: null, publishedAt: null };

describe('takeHeader', () => {
  it('reads headline, byline, outlets with dates and labels above the text', () => {
    expect(
      takeHeader(
        [
          'Ada Meets Byron',
          'By Ada King',
          'Engine News, May 4, 1843\nLovelace Post 3 May 1843',
          'Region: Europe,\nAfrica',
          'Ada met Byron.',
        ],
        null,
      ),
    ).toEqual({
      title: 'Ada Meets Byron',
      author: 'Ada King',
      publisher: 'Lovelace Post',
      publishedAt: '1843-05-03',
      blocks: ['Ada met Byron.'],
    });
  });

  it('reads the date that a byline carries', () => {
    expect(
      takeHeader(['Ada Meets Byron', 'By Ada King, 4 May 1843', 'Ada met Byron.'], null),
    ).toEqual({
      ...silent,
      title: 'Ada Meets Byron',
      author: 'Ada King',
      publishedAt: '1843-05-04',
      blocks: ['Ada met Byron.'],
    });
  });

  it('takes the date from a share bar and finds no headline in a sentence', () => {
    expect(
      takeHeader(
        ['date 1843-05-03 SHARES Share Tweet Mail', 'By Lovelace Post', 'Ada met Byron.'],
        null,
      ),
    ).toEqual({
      ...silent,
      author: 'Lovelace Post',
      publishedAt: '1843-05-03',
      blocks: ['Ada met Byron.'],
    });
  });

  it('reads headline and byline that stand in one block with the text', () => {
    const paragraph = `Ada met Byron in London, ${'and they talked of engines, '.repeat(5)}and then they parted.`;
    expect(takeHeader([`Ada Meets Byron\nBy Ada King\n${paragraph}`], null)).toEqual({
      ...silent,
      title: 'Ada Meets Byron',
      author: 'Ada King',
      blocks: [paragraph],
    });
  });

  it('joins a headline that was wrapped', () => {
    expect(takeHeader(['Ada Meets\nByron', 'They talked.'], null).title).toBe('Ada Meets Byron');
  });

  it('does not repeat a known headline at the top of the text', () => {
    expect(takeHeader(['Ada Meets Byron', 'They talked.'], 'Ada Meets Byron').blocks).toEqual([
      'They talked.',
    ]);
  });

  it('takes neither prose that begins with "By" nor a hard-wrapped paragraph for a header', () => {
    const blocks = [
      'By Monday the engine had stopped.',
      'Ada met Byron in London and talked\nto him about engines.',
    ];
    expect(takeHeader(blocks, null)).toEqual({ ...silent, blocks });
  });

  it('leaves a single line to be the text', () => {
    expect(takeHeader(['Ada meets Byron'], null)).toEqual({
      ...silent,
      blocks: ['Ada meets Byron'],
    });
  });
});
