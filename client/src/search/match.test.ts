// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { splitAtMatch, toExcerpt } from './match.ts';

describe('splitAtMatch', () => {
  it('finds a match without regard to case and diacritics', () => {
    expect(splitAtMatch('The Élysée answered', 'elys')).toEqual([
      { text: 'The ', isMatch: false },
      { text: 'Élys', isMatch: true },
      { text: 'ée answered', isMatch: false },
    ]);
  });
  it('keeps places right after letters that fold into two', () => {
    expect(splitAtMatch('ﬁne Ada', 'ada').at(-1)).toEqual({ text: 'Ada', isMatch: true });
  });
  it('leaves a text without the words in one piece', () => {
    expect(splitAtMatch('Byron', 'ada')).toEqual([{ text: 'Byron', isMatch: false }]);
    expect(splitAtMatch('Byron', '  ')).toEqual([{ text: 'Byron', isMatch: false }]);
  });
});

describe('toExcerpt', () => {
  it('keeps a sentence whose match comes early', () => {
    expect(toExcerpt('Ada met Byron.', 'byron')).toBe('Ada met Byron.');
  });
  it('starts a long sentence at a word shortly before the match', () => {
    expect(
      toExcerpt('In the long summer of the difference engine Ada wrote to Byron.', 'byron'),
    ).toBe('…engine Ada wrote to Byron.');
  });
});
