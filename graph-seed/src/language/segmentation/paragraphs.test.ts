import { describe, expect, it } from 'vitest';
import { findParagraphs } from './paragraphs.ts';

const find = (text: string): readonly string[] =>
  findParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('are lines', () => {
    expect(find('Ada\n\n  Byron\r\nBabbage\n')).toEqual(['Ada', '  Byron', 'Babbage']);
  });

  it('are not joined when a line had room for the next word', () => {
    expect(find('Ada wrote to Byron\nin May\nof engines')).toHaveLength(3);
  });

  it('are joined between blank lines where each line was full', () => {
    const wrapped = 'Ada wrote to Byron of\nengines that compute\nand of horses.';
    expect(find(`${wrapped}\n\nThe end`)).toEqual([wrapped, 'The end']);
  });

  it('are joined under Windows line ends too', () => {
    const wrapped = 'Ada wrote to Byron of\r\nengines that compute\r\nand of horses.';
    expect(find(`${wrapped}\r\n\r\nThe end`)).toEqual([wrapped, 'The end']);
  });
});
