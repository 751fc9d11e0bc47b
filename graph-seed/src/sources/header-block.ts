/**
 * Header blocks
 *
 * The few short lines below a headline, of which one names the day, read together: what no line tells by itself, its neighbours do. Above the
 * day stands the outlet, above the outlet who wrote.
 */
import { findEntry } from '../gazetteer/gazetteer.ts';
import { readAuthors } from './author-names.ts';
import { isName, readHeaderLine } from './header-lines.ts';
import type { HeaderLine } from './header-lines.ts';

const MAX_LINES = 5;
const MAX_CHARACTERS = 110;
const STAFF = /\b(?:correspondent|reporter|writer|editor|columnist|contributor|bureau)s?\b/iu;
const BY = /^(?:(?:posted|written|reported|text|words|story) )?by\s/iu;
const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,2}";
/** "Ada King and Mary Shelley in London", "Ada King at the United Nations" */
const REPORTED_FROM = new RegExp(
  `^${NAME}(?:(?:,| and|, and) ${NAME})* (?:in|at|from) (?:the )?\\p{Lu}`,
  'u',
);
/** An outlet with its motto, a remark in brackets, or with whose staff somebody is of. */
const AFTER_OUTLET =
  /\s+[–—|-]\s+.*$|\s+\([^)]*\)$|,? (?:staff writers?|staff reporters?|correspondents?|staff)$/iu;
/** A line of prose ends like a sentence. */
const SENTENCE = /\p{Ll}[.!?]["”’]?$/u;

/** Reads a whole block as header lines; null when one of its lines is prose, or none is that of the day. */
export function readHeaderBlock(lines: readonly string[]): readonly HeaderLine[] | null {
  const dateAt = lines.findIndex((line) => readHeaderLine(line, true)?.date);
  if (lines.length > MAX_LINES || dateAt < 0 || lines.some(isProse)) return null;
  return lines.map((line, at) => {
    const known = readHeaderLine(line, true);
    if (at > dateAt && known) return known;
    if (at === dateAt && known) return toDated(known, lines.slice(0, at).some(mayBeOutlet));
    if (isSigned(line) || (at < dateAt - 1 && at === 0)) return toSigned(line);
    // "Acme staff writer" names the outlet where somebody has signed above.
    const signedAbove = at > 0 && isSigned(lines[0] ?? '');
    if (STAFF.test(line) && !signedAbove) return toSigned(line);
    return at < dateAt ? toOutlet(line) : SILENT;
  });
}

/** What tells neither who, nor which outlet, nor when: a standfirst, say, which may tell of a day too. */
function isProse(line: string): boolean {
  if (line.length > MAX_CHARACTERS || SENTENCE.test(line)) return true;
  if (isSigned(line) || STAFF.test(line) || readHeaderLine(line, true) !== null) return false;
  return !line
    .replace(AFTER_OUTLET, '')
    .split(/ and |, /u)
    .every(isName);
}

const SILENT: HeaderLine = { kind: 'notice', author: null, publisher: null, date: null };

function isSigned(line: string): boolean {
  return BY.test(line) || REPORTED_FROM.test(line);
}

function mayBeOutlet(line: string): boolean {
  return !isSigned(line) && !STAFF.test(line);
}

function toSigned(line: string): HeaderLine {
  return { kind: 'byline', author: readAuthors(line), publisher: null, date: null };
}

function toOutlet(line: string): HeaderLine {
  return { kind: 'outlet', author: null, publisher: line.replace(AFTER_OUTLET, ''), date: null };
}

/** "The Gazette, 4 May 1843"; a town before the day, with the outlet above, is no outlet. */
function toDated(dated: HeaderLine, hasOutlet: boolean): HeaderLine {
  const known = findEntry(dated.publisher ?? '');
  const isTown = known !== null && known.kind !== 'Organization';
  return hasOutlet || isTown ? { ...dated, publisher: null } : dated;
}
