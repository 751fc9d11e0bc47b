import { UnreadableArticleError } from './raw-article.ts';

/** How far into a page its encoding must be declared, by the HTML standard. */
const DECLARATION_BYTES = 1_024;
const DECLARATION =
  /<meta[^>]+charset\s*=\s*["']?([\w:.-]+)|^<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/iu;
/** A text has none; UTF-16 without its mark and binary files are full of them. */
const MAX_NUL_SHARE = 0.01;

/**
 * Characters of windows-1252 for the bytes 0x80 to 0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt). Node 20 decodes
 * that encoding as Latin-1, where these bytes are control characters and curly quotes get lost.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function correctWindows1252(text: string): string {
  return text.replace(
    /[\u0080-\u009F]/gu,
    (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character,
  );
}

function encodingByMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION_BYTES));
  const found = DECLARATION.exec(start);
  return found?.[1] ?? found?.[2] ?? null;
}

function toDecoder(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw new UnreadableArticleError(
      `it declares the unknown encoding "${encoding}"; save it as UTF-8`,
      { cause },
    );
  }
}

/**
 * Decodes a file: by its byte order mark, else by what the page declares (`html` only), else as UTF-8. The mark is not part of
 * the text.
 * @throws {UnreadableArticleError} when the bytes are not text in that encoding.
 */
export function decodeText(bytes: Uint8Array, format: 'html' | 'plain'): string {
  const encoding =
    encodingByMark(bytes) ?? (format === 'html' ? declaredEncoding(bytes) : null) ?? 'utf-8';
  const decoder = toDecoder(encoding);
  let text: string;
  try {
    text = decoder.decode(bytes);
    if (decoder.encoding === 'windows-1252') text = correctWindows1252(text);
  } catch (cause) {
    throw new UnreadableArticleError(
      `it is not text in ${decoder.encoding.toUpperCase()}; save it as UTF-8`,
      { cause },
    );
  }
  const nulCount = text.split('\0').length - 1;
  if (nulCount > text.length * MAX_NUL_SHARE) {
    throw new UnreadableArticleError('it holds binary data, not text; save it as UTF-8');
  }
  return text;
}
