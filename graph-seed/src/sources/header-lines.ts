/**
 * Header lines
 *
 * The lines that stand around a headline and say who wrote the article, where and when. They are read for what they tell and
 * are no part of the text.
 */
import { isLabelLine, isNotice, isShareBar } from './notices.ts';
import { findDate } from './publication-date.ts';

/** What one header line tells; null where it is silent. */
export interface HeaderLine {
  readonly kind: 'byline' | 'outlet' | 'dateline' | 'share bar' | 'label' | 'notice';
  readonly author: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
}

const BYLINE = /^(?:by|written by|posted by|words by|author:|authors:)\s+(.+)$/iu;
const DATE_LABEL = /\b(?:published|posted|updated|last updated|first published|date|on|at)\b:?/giu;
/** What may stand between an outlet and a date, or frame them. */
const FRAME = /^[\s,|·•–—:;()-]+|[\s,|·•–—:;()-]+$/gu;
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

function toByline(line: string): HeaderLine | null {
  const signed = BYLINE.exec(line)?.[1];
  if (signed === undefined) return null;
  const dated = findDate(signed);
  const name = (dated?.rest ?? signed).replace(DATE_LABEL, '').replace(FRAME, '');
  if (!isName(name)) return null;
  return { kind: 'byline', author: name, publisher: null, date: dated?.date ?? null };
}

function toDateline(line: string, afterTitle: boolean): HeaderLine | null {
  const dated = findDate(line);
  if (dated === null) return null;
  const rest = dated.rest.replace(DATE_LABEL, '').replace(FRAME, '');
  // "Copenhagen, 12 June 2025.": no outlet and no headline ends so.
  const place = rest.replace(/[\s,]*\.$/u, '');
  if (place !== rest && isName(place) && /\d\.$/u.test(line)) {
    return { kind: 'dateline', author: null, publisher: null, date: dated.date };
  }
  // Before the headline, a name with a date may be the headline itself.
  if (rest !== '' && !(afterTitle && isName(rest))) return null;
  return {
    kind: 'dateline',
    author: null,
    publisher: rest === '' ? null : rest,
    date: dated.date,
  };
}

/** Reads one line as a header line; null when it is prose or a headline. An outlet beside a date counts only after the headline. */
export function readHeaderLine(line: string, afterTitle: boolean): HeaderLine | null {
  if (isShareBar(line)) {
    return { kind: 'share bar', author: null, publisher: null, date: findDate(line)?.date ?? null };
  }
  if (isLabelLine(line)) return { kind: 'label', author: null, publisher: null, date: null };
  if (isNotice(line)) return { kind: 'notice', author: null, publisher: null, date: null };
  return toByline(line) ?? toDateline(line, afterTitle);
}
