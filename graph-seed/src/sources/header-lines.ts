/**
 * Header lines
 *
 * The lines that stand around a headline and say who wrote the article, where and when. They are read for what they tell and
 * are no part of the text.
 */
import { isLabelLine, isNotice, isShareBar } from './notices.ts';
import { findDate } from './publication-date.ts';
import type { DatedLine } from './publication-date.ts';

/** What one header line tells; null where it is silent. */
export interface HeaderLine {
  readonly kind: 'byline' | 'outlet' | 'dateline' | 'share bar' | 'label' | 'notice';
  readonly author: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
}

const BYLINE = /^(?:by|written by|posted by|words by|author:|authors:)\s+(.+)$/iu;
const CLOCK =
  /\b(?:\d{1,2}[:.]\d{2}(?: ?[AaPp]\.?[Mm]\b\.?)?|\d{1,2} ?[AaPp]\.?[Mm]\b\.?)(?: [A-Z]{2,4}\b)?/gu;
const READING_TIME = /\b\d+[ -]min(?:ute)?s? read\b/giu;
/** "On" and "at" belong to a day or time that was taken out behind them, and else to a name. */
const DATE_LABEL =
  /\b(?:(?:(?:first |last )?(?:published|updated|modified)|posted|issued|date)\b:?|(?:on|at)\b:?(?=\s*(?:$|[^\p{L}\s]|(?:by|on|at)\b)))/giu;
/** What may stand between an outlet and a date, or frame them. */
const FRAME = /^[\s,|·•–—:;()/-]+|[\s,|·•–—:;()/-]+$/gu;
/** Small words inside names of people and outlets. */
const SMALL_WORDS = new Set([
  'and',
  'of',
  'for',
  'the',
  'de',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'al',
  'el',
  'da',
  'di',
  'du',
  'in',
  '&',
]);
/** Longer is prose, not a name: "Organization for Security and Co-operation in Europe" has eight words. */
const MAX_NAME_WORDS = 8;

/** Whether words are spelled like the name of someone, an outlet or a place, not like prose. */
export function isName(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length <= MAX_NAME_WORDS &&
    !/[.!?]["”’]?$/u.test(text.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, '')) &&
    words.every((word) => /^[\p{Lu}\p{N}("“]/u.test(word) || SMALL_WORDS.has(word.toLowerCase())) &&
    /\p{L}/u.test(text)
  );
}

/** The first day of a line, and what the line says besides days, times of day and words that belong to them. */
function toDated(line: string): DatedLine | null {
  const dated = findDate(line);
  if (dated === null) return null;
  let { rest } = dated;
  for (let more = findDate(rest); more !== null; more = findDate(rest)) ({ rest } = more);
  const bare = rest.replace(CLOCK, '').replace(READING_TIME, '').replace(DATE_LABEL, '');
  return { date: dated.date, rest: bare.replace(FRAME, '').replaceAll(/\s+/gu, ' ') };
}

function toByline(words: string, date: string | null): HeaderLine | null {
  const name = BYLINE.exec(words)?.[1];
  if (name === undefined || !isName(name)) return null;
  return { kind: 'byline', author: name, publisher: null, date };
}

function toDateline(
  line: string,
  { date, rest }: DatedLine,
  afterTitle: boolean,
): HeaderLine | null {
  // "Copenhagen, 12 June 2025.": no outlet and no headline ends so.
  const place = rest.replace(/[\s,]*\.$/u, '');
  const isPlace = place !== rest && isName(place) && /\d\.$/u.test(line);
  // Before the headline, a name with a date may be the headline itself.
  if (rest !== '' && !isPlace && !(afterTitle && isName(rest))) return null;
  const publisher = rest === '' || isPlace ? null : rest;
  return { kind: 'dateline', author: null, publisher, date };
}

/** Reads one line as a header line; null when it is prose or a headline. An outlet beside a date counts only after the headline. */
export function readHeaderLine(line: string, afterTitle: boolean): HeaderLine | null {
  if (isShareBar(line)) {
    return { kind: 'share bar', author: null, publisher: null, date: findDate(line)?.date ?? null };
  }
  if (isLabelLine(line)) return { kind: 'label', author: null, publisher: null, date: null };
  if (isNotice(line)) return { kind: 'notice', author: null, publisher: null, date: null };
  const dated = toDated(line);
  return (
    toByline(dated?.rest ?? line.replace(FRAME, ''), dated?.date ?? null) ??
    (dated && toDateline(line, dated, afterTitle))
  );
}
