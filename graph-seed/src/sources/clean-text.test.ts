import { describe, expect, it } from 'vitest';
import { cleanText, toCleanLine } from './clean-text.ts';

describe('cleanText', () => {
  it('composes letters and keeps curly quotes', () => {
    expect(cleanText('“Ele\u0301gant”, said Ada’s friend')).toBe('“Elégant”, said Ada’s friend');
  });

  it('removes what nobody sees: zero-width, directional, control and tag characters', () => {
    expect(
      cleanText('A\u200Bd\u200Da\u202E\u2066 \u0000m\u00ADe\uFEFFt\u{E0041} Byron\u0007'),
    ).toBe('Ada met Byron');
  });

  it('removes half of a surrogate pair and keeps a whole one', () => {
    expect(cleanText('Ada \uD83D met 😀 Byron')).toBe('Ada met 😀 Byron');
  });

  it('makes every line break a line feed and every space a space', () => {
    expect(cleanText('one\r\ntwo\rthree\u2028four\u00A0five\tsix  seven ')).toBe(
      'one\ntwo\nthree\nfour five six seven',
    );
  });
});

describe('toCleanLine', () => {
  it('is null when nothing can be seen', () => {
    expect(toCleanLine(' \u200B\n ')).toBeNull();
    expect(toCleanLine(undefined)).toBeNull();
  });
});
