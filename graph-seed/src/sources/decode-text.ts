/**
 * Decode text
 *
 * From bytes to text: by the byte order mark, else what the server or the page declares, else UTF-8, else what Chromium's detector
 * takes it for. Declarations are often wrong; bytes that are no text in the declared encoding, or that are plainly UTF-8, are
 * believed before them, and a note says so.
 */
import { analyse } from 'chardet';
import { UnreadableArticleError } from './raw-article.ts';
import { correctWindows1252 } from './windows-1252.ts';

/** How far into a page its encoding must be declared, by the HTML standard. */
const DECLARATION_BYTES = 1_024;
const DECLARATION =
  /<meta[^>]+charset\s*=\s*["']?([\w:.-]+)|^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/iu;
/** A text has none; binary files are full of them. */
const MAX_NUL_SHARE = 0.01;
/** Fewer are taken out of a short text, and said. */
const MIN_NULS = 3;
/** UTF-16 of European letters has one NUL to a character, always in the same place of two. */
const MIN_UTF_16_NUL_SHARE = 0.3;
/** Control characters that no text has; a wrong guess of the encoding gives many. */
const CONTROLS = /(?![\0\t\n\v\f\r\u0085])\p{Cc}/gu;
const MAX_CONTROL_SHARE = 0.002;
/** The detector looks at this much: enough for its statistics, bounded in time. */
const DETECTED_BYTES = 64_000;
/** Of a hundred; below it the detector only guesses. */
const MIN_CONFIDENCE = 20;
/** The detector cannot tell Latin-1 of a few letters; a remedy is better than a guess. */
const MIN_GUESSED_BYTES = 12;

/** Letters beyond ASCII that are valid UTF-8 are UTF-8: in another encoding one such run may come by chance, two hardly do. */
const MIN_SURPLUS_BYTES = 2;

/** A decoded text. */
export interface DecodedText {
  readonly text: string;
  /** What was doubtful about its encoding, as sentences. */
  readonly notes: readonly string[];
}

function encodingByMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function encodingByNuls(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, DETECTED_BYTES);
  const counts: [number, number] = [0, 0];
  for (let at = 0; at < start.length; at += 1)
    if (start[at] === 0) counts[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = counts;
  const half = start.length / 2;
  if (odd > half * MIN_UTF_16_NUL_SHARE * 2 && even < odd / 20) return 'utf-16le';
  if (even > half * MIN_UTF_16_NUL_SHARE * 2 && odd < even / 20) return 'utf-16be';
  return null;
}

function encodingInPage(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION_BYTES));
  const found = DECLARATION.exec(start);
  const encoding = found?.[1] ?? found?.[2] ?? null;
  // What could be read to find the declaration is not UTF-16: the HTML standard takes it for UTF-8.
  return encoding !== null && /^utf-?16/iu.test(encoding) ? 'utf-8' : encoding;
}

/** Decodes strictly; null when the bytes are no text in that encoding, or nobody knows it. */
function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  let text: string;
  let isGuess = true;
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    text = decoder.decode(bytes);
    if (decoder.encoding === 'windows-1252') text = correctWindows1252(text);
    // What is valid UTF-8 is no other encoding, whatever stands in it.
    isGuess = decoder.encoding !== 'utf-8';
  } catch {
    return null;
  }
  const controlCount = text.match(CONTROLS)?.length ?? 0;
  return isGuess && controlCount > text.length * MAX_CONTROL_SHARE ? null : text;
}

/** Whether bytes begin with the mark of UTF-16 and are text in it. */
export function isUtf16(bytes: Uint8Array): boolean {
  const marked = encodingByMark(bytes);
  return marked !== null && marked !== 'utf-8' && decodeAs(bytes, marked) !== null;
}

function checkNuls(text: string): string {
  const nulCount = text.split('\0').length - 1;
  if (nulCount >= MIN_NULS && nulCount > text.length * MAX_NUL_SHARE) {
    throw new UnreadableArticleError('it holds binary data, not text; save it as UTF-8');
  }
  return text;
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

function toClaim(encoding: string | null): string {
  if (encoding === null) return 'it is not UTF-8';
  return isKnown(encoding)
    ? `it declares ${encoding}, which it is not`
    : `it declares the unknown encoding "${encoding}"`;
}

function detect(bytes: Uint8Array): { readonly text: string; readonly encoding: string } | null {
  if (bytes.length < MIN_GUESSED_BYTES) return null;
  for (const { name, confidence } of analyse(bytes.subarray(0, DETECTED_BYTES))) {
    if (confidence < MIN_CONFIDENCE || !isKnown(name)) continue;
    const text = decodeAs(bytes, name);
    if (text !== null) return { text, encoding: name };
  }
  return null;
}

/**
 * Decodes a file or page. `declared` is what its server says, null for none; a declaration inside the page (`html` only) comes after
 * it. The byte order mark is not part of the text.
 * @throws {UnreadableArticleError} when the bytes are text in no encoding that can be told.
 */
export function decodeText(
  bytes: Uint8Array,
  format: 'html' | 'plain',
  declared: string | null = null,
): DecodedText {
  const marked = encodingByMark(bytes) ?? encodingByNuls(bytes);
  if (marked !== null) {
    const text = decodeAs(bytes, marked);
    if (text !== null) return { text: checkNuls(text), notes: [] };
  }
  const utf8 = decodeAs(bytes, 'utf-8');
  const encoding = declared ?? (format === 'html' ? encodingInPage(bytes) : null);
  const asDeclared = encoding === null ? null : decodeAs(bytes, encoding);
  const isByChance =
    utf8 !== null && asDeclared !== null && bytes.length - utf8.length < MIN_SURPLUS_BYTES;
  if (utf8 !== null && !isByChance) {
    const isContradicted = encoding !== null && !/^(?:utf-?8|us-ascii)$/iu.test(encoding);
    const notes = isContradicted
      ? [`it declares ${encoding} and is UTF-8, and was read as that`]
      : [];
    return { text: checkNuls(utf8), notes };
  }
  if (asDeclared !== null) return { text: checkNuls(asDeclared), notes: [] };
  const detected = detect(bytes);
  const claim = toClaim(encoding);
  if (detected === null) {
    const nuls = bytes.includes(0) ? 'it holds binary data, not text' : claim;
    throw new UnreadableArticleError(`${nuls}; save it as UTF-8`);
  }
  return {
    text: checkNuls(detected.text),
    notes: [`${claim}; it was read as ${detected.encoding}, by its letters`],
  };
}
