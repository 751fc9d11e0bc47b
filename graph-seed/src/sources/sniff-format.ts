/**
 * Sniff format
 *
 * What bytes are, whatever they are called. Binary files are known by their first bytes, so that the sentence about them can name
 * the remedy.
 */
import { fileTypeFromBuffer } from 'file-type';
import { isUtf16 } from './decode-text.ts';
import type { SourceFormat } from './source.ts';

/** What stands before the first element of XML or HTML: declarations, instructions, comments. */
const PROLOG =
  /^\s*(?:<\?[^>]*\?>\s*|<!--(?:(?!-->)[^])*-->\s*|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>\s*)*/iu;
/** A longer prolog is no prolog. */
const LOOKED_AT_CHARACTERS = 5_000;
const MARKUP =
  /^<(?:!doctype html|html|head|body|article|main|section|div|p|h1|table|meta|title)[\s>]/iu;

/** Text formats that the library knows by their beginnings, and that are read here or said to be no feed. */
const TEXT_TYPES = new Set([
  'application/xml',
  'text/xml',
  'text/html',
  'text/plain',
  'text/calendar',
  'text/vcard',
]);

function toKind(mime: string, extension: string): string {
  const ending = extension.toUpperCase();
  if (mime === 'application/pdf') return 'it is a PDF; save its text as .txt';
  if (mime === 'application/rtf' || mime === 'text/rtf')
    return 'it is an RTF document; save it as .txt or .html';
  if (/wordprocessing|opendocument\.text|msword|epub|application\/x-cfb|pages/u.test(mime)) {
    return `it is a document of another program (${ending}); save it as .txt or .html`;
  }
  if (mime.startsWith('image/')) return `it is a picture (${ending}); only text is read`;
  if (/^(?:audio|video)\//u.test(mime)) return `it is a recording (${ending}); only text is read`;
  if (/zip|compress|tar|7z|rar|gzip|bzip|xz|zstd/u.test(mime)) {
    return `it is an archive (${ending}); unpack it and name the folder`;
  }
  return `it is a binary file (${ending}); save its text as .txt`;
}

/** Finds why bytes are no text by the marks of other formats, with the remedy; null when they bear none. */
export async function findBinaryReason(bytes: Uint8Array): Promise<string | null> {
  // The mark of UTF-16 is also how a frame of MPEG audio may begin.
  if (isUtf16(bytes)) return null;
  const type = await fileTypeFromBuffer(bytes);
  if (type === undefined || TEXT_TYPES.has(type.mime)) return null;
  return toKind(type.mime, type.ext);
}

/** Whether a text is XML of a feed: RSS, RDF or Atom. */
export function isFeed(text: string): boolean {
  return /^<(?:rss|feed|(?:\w+:)?RDF)[\s>]/iu.test(afterProlog(text));
}

/** Whether a text is XML of another kind than a page. */
export function isOtherXml(text: string): boolean {
  const start = afterProlog(text);
  return /^\s*<\?xml\s/u.test(text) && !/^<html[\s>]/iu.test(start);
}

function afterProlog(text: string): string {
  const start = text.slice(0, LOOKED_AT_CHARACTERS);
  return start.replace(PROLOG, '');
}

/** Tells the format of a text of which nothing is known. */
export function sniffFormat(text: string): SourceFormat {
  if (isFeed(text)) return 'feed';
  const start = text.slice(0, LOOKED_AT_CHARACTERS).trimStart();
  if (MARKUP.test(start) || MARKUP.test(afterProlog(text))) return 'html';
  return /^---[ \t]*\n/u.test(start) ? 'markdown' : 'plain';
}
