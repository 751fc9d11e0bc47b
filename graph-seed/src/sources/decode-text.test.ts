import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  it('takes the byte order mark off UTF-8', () => {
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('Élysée')), 'plain')).toBe('Élysée');
  });

  it('reads UTF-16 of either order by its mark', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0xc9, 0x00), 'plain')).toBe('É');
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0x00, 0xc9), 'plain')).toBe('É');
  });

  it('reads a page in the encoding that it declares', () => {
    const page = Uint8Array.of(...utf8('<meta charset="windows-1252"><p>'), 0xc9, 0x93);
    expect(decodeText(page, 'html')).toBe('<meta charset="windows-1252"><p>É“');
  });

  it('refuses bytes that are not text, and names the remedy', () => {
    expect(() => decodeText(Uint8Array.of(0x41, 0xc9, 0x42), 'plain')).toThrow(
      'it is not text in UTF-8; save it as UTF-8',
    );
    expect(() => decodeText(Uint8Array.of(0x41, 0x00, 0x42, 0x00), 'plain')).toThrow(
      'it holds binary data, not text; save it as UTF-8',
    );
    expect(() => decodeText(utf8('<meta charset="klingon">'), 'html')).toThrow(
      'it declares the unknown encoding "klingon"',
    );
  });
});
