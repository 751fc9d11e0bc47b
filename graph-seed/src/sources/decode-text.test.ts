import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array =>
  Uint8Array.from(
    Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((code) => {
      return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('decodeText', () => {
  it('takes the byte order mark off UTF-8', () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('Élysée'));
    expect(decodeText(bytes, 'plain')).toEqual({ text: 'Élysée', notes: [] });
  });

  it('reads UTF-16 of either order by its mark', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0xc9, 0x00), 'plain').text).toBe('É');
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0x00, 0xc9), 'plain').text).toBe('É');
  });

  it('reads UTF-16 of either order without its mark', () => {
    const text = '“Ada met Byron,” said the Élysée.';
    expect(decodeText(utf16(text, 'le'), 'plain').text).toBe(text);
    expect(decodeText(utf16(text, 'be'), 'plain').text).toBe(text);
  });

  it('reads a page in the encoding that it declares', () => {
    const page = Uint8Array.of(...utf8('<meta charset="windows-1252"><p>'), 0xc9, 0x93);
    expect(decodeText(page, 'html')).toEqual({
      text: '<meta charset="windows-1252"><p>É“',
      notes: [],
    });
  });

  it('believes the server before the page', () => {
    const page = Uint8Array.of(...utf8('<meta charset="windows-1252"><p>'), 0xcf);
    expect(decodeText(page, 'html', 'iso-8859-5').text).toMatch(/<p>Я$/u);
  });

  it('believes the bytes before a wrong declaration, and says so', () => {
    expect(decodeText(utf8('<meta charset="iso-8859-1"><p>Élysée'), 'html')).toEqual({
      text: '<meta charset="iso-8859-1"><p>Élysée',
      notes: ['it declares iso-8859-1 and is UTF-8, and was read as that'],
    });
    const page = Uint8Array.of(
      ...utf8('<meta charset="utf-8"><p>He said '),
      0x93,
      ...utf8('no'),
      0x94,
      ...utf8(' to Zo'),
      0xeb,
    );
    expect(decodeText(page, 'html')).toEqual({
      text: '<meta charset="utf-8"><p>He said “no” to Zoë',
      notes: ['it declares utf-8, which it is not; it was read as windows-1252, by its letters'],
    });
  });

  it('finds the encoding of a text that declares none, and says which', () => {
    const bytes = Uint8Array.from('Ada met Zo\u00EB at the caf\u00E9 \u0096 twice.', (letter) =>
      letter.charCodeAt(0),
    );
    expect(decodeText(bytes, 'plain')).toEqual({
      text: 'Ada met Zoë at the café – twice.',
      notes: ['it is not UTF-8; it was read as windows-1252, by its letters'],
    });
  });

  it('refuses bytes that are not text, and names the remedy', () => {
    expect(() => decodeText(Uint8Array.of(0x41, 0xc9, 0x42), 'plain')).toThrow(
      'it is not UTF-8; save it as UTF-8',
    );
    expect(() => decodeText(Uint8Array.of(0x41, 0x00, 0x00, 0x42, 0x00, 0x01), 'plain')).toThrow(
      'it holds binary data, not text; save it as UTF-8',
    );
    expect(() => decodeText(Uint8Array.of(0x41, 0xc9, 0x42), 'plain', 'klingon')).toThrow(
      'it declares the unknown encoding "klingon"; save it as UTF-8',
    );
  });
});
