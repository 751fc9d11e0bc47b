import { describe, expect, it } from 'vitest';
import { cutBoilerplate } from './boilerplate.ts';
import { findOriginalSource, isLabelLine, isShareBar } from './notices.ts';

describe('isShareBar', () => {
  it('knows a row of buttons, with its count and date', () => {
    expect(isShareBar('date 1843-05-03 12 SHARES Share Tweet Google+ Mail Print')).toBe(true);
  });

  it('leaves a sentence about sharing alone', () => {
    expect(
      isShareBar('Ada will share her notes by mail, and Byron may print a copy of them.'),
    ).toBe(false);
  });
});

describe('isLabelLine', () => {
  it('knows a label with values from a sentence that begins like one', () => {
    expect(isLabelLine('Region: Europe, Middle East & North Africa')).toBe(true);
    expect(isLabelLine('Credit: nobody would give the engine any of it.')).toBe(false);
  });
});

describe('findOriginalSource', () => {
  it('reads the outlet out of the line that names it', () => {
    expect(findOriginalSource('The original source of this article is Lovelace Post')).toBe(
      'Lovelace Post',
    );
    expect(findOriginalSource('Originally published by The Engine.')).toBe('The Engine');
    expect(findOriginalSource('Ada met Byron.')).toBeNull();
  });
});

describe('cutBoilerplate', () => {
  it('keeps the article and the outlet, and cuts what the site says about itself', () => {
    expect(
      cutBoilerplate(
        [
          'Ada met Byron.',
          'The original source of this article is Lovelace Post\nCopyright © Ada King, Lovelace Post, 1843',
          'Comment on Engine News Articles on our Facebook page',
          'Become a Member of Engine News',
          'Articles by: Ada King',
          'Region: Europe,\nNorth Africa',
          'Disclaimer: The contents are of the author. The site is not responsible.',
          'engine.example contains copyrighted material the use of which has not been authorized by the owner. It is fair use.',
          'For media inquiries: press@engine.example',
        ],
        null,
      ),
    ).toEqual({ blocks: ['Ada met Byron.'], publisher: 'Lovelace Post' });
  });

  it('cuts everything after "About the author"', () => {
    expect(
      cutBoilerplate(['Ada met Byron.', 'About the author', 'Ada King writes on engines.'], null)
        .blocks,
    ).toEqual(['Ada met Byron.']);
  });

  it('keeps news about copyright, members and disclaimers', () => {
    const news = [
      'Copyright holders sued Byron on Monday, and the court in London heard them.',
      'Become the ruler, Ada told him. Subscribe to nothing. He did.',
      'The disclaimer: nobody had read it, said Ada.',
      'About the author of the poem, Ada said nothing.',
    ];
    expect(cutBoilerplate(news, null).blocks).toEqual(news);
  });
});
