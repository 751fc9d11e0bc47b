/**
 * Author names
 *
 * A byline in whatever form a page gives it becomes names, joined by commas: several people are several names.
 */
import { toCleanLine } from './clean-text.ts';
import { findDate } from './publication-date.ts';

const LEAD =
  /^(?:(?:written |posted |reported |reporting |words |text |story |article )?by|authors?:|from:?)[\s:]+/iu;
const SEPARATOR = /\s*(?:,|;|\||·|•|\/|\n|\band\b|&|\bwith\b)\s*/iu;
/** What may stand in a byline beside names; a part with such a word, an address or a time is none. */
const NO_NAME =
  /\b(?:correspondents?|reporters?|editors?|writers?|staff writer|columnists?|analysts?|contributors?|bureau|chief|special to|min(?:ute)?s? read|published|updated|posted|last modified|follow|email|comments?|view (?:all|profile))\b|@|https?:|\d{1,2}:\d{2}/iu;
/** "Ada King, London, and George Gordon, Missolonghi": each with where they report from. */
const REPORTED_FROM = /^([^,]+), [^,]+, and ([^,]+), [^,]+$/u;
const PLACE = /\s+(?:in|at|from) (?:the )?\p{Lu}.*$/u;
/** Longer is a sentence. */
const MAX_NAME_WORDS = 6;

function toName(part: string): readonly string[] {
  const name = part.replace(LEAD, '').replace(PLACE, '').trim();
  const words = name.split(' ');
  const isName =
    /^\p{Lu}/u.test(name) &&
    words.length <= MAX_NAME_WORDS &&
    !NO_NAME.test(name) &&
    !/[.!?]$/u.test(name.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, ''));
  return isName ? [toTitleCase(name)] : [];
}

/** "ADA KING": a name in capitals throughout is spelled like any other. */
function toTitleCase(name: string): string {
  return /\p{Ll}/u.test(name) || !name.includes(' ')
    ? name
    : name.toLowerCase().replaceAll(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Reads the names in a byline, joined by `, `; null when it holds none. */
export function readAuthors(byline: string | null | undefined): string | null {
  const line = toCleanLine(byline);
  if (line === null) return null;
  const undated = findDate(line)?.rest ?? line;
  const signed = undated.replace(LEAD, '').replace(REPORTED_FROM, '$1, $2');
  const [first = '', ...more] = signed.split(SEPARATOR).flatMap(toName);
  // "Ada King, Missolonghi": one word behind a full name is where it reports from.
  const names = [first, ...more.filter((one) => !first.includes(' ') || one.includes(' '))].filter(
    (one) => one !== '',
  );
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}
