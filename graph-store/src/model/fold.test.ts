import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText, cutText, fold } from './fold.ts';

describe('fold', () => {
  it.each([
    ['  L’Élysée—Palace! ', 'l elysee palace'],
    ['Ångström', 'angstrom'],
    ['U.S. forces', 'u s forces'],
    ['İstanbul', 'istanbul'],
    ['ﬁeld Ⅳ ①', 'field iv 1'],
    ['Наталья Й.', 'наталья и'],
    ['王 小明', '王 小明'],
    ['𐐔𐐯', '𐐼𐐯'],
    ['😀…', ''],
  ])('folds "%s" to "%s"', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('gives the same when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('compareText', () => {
  it('orders as UTF-8 bytes do, for any two texts', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const bytes = Buffer.compare(Buffer.from(left), Buffer.from(right));
        expect(Math.sign(compareText(left, right))).toBe(bytes);
      }),
    );
  });

  it('puts letters beyond U+FFFF after all others', () => {
    expect(compareText('\u{10400}', '\uffee')).toBeGreaterThan(0);
    expect(compareText('\uffee', '\u{10400}')).toBeLessThan(0);
  });
});

describe('cutText', () => {
  it('never cuts a letter in two', () => {
    expect(cutText('a😀', 2)).toBe('a');
    expect(cutText('a😀', 3)).toBe('a😀');
    expect(cutText('Ada', 2)).toBe('Ad');
  });
});
