/**
 * Dateline
 *
 * The place, day and agency before the first word of wire copy: `LONDON, May 3 (Engine News) - Ada met Byron.` It is no part of the
 * sentence behind it and would be read as its subject.
 */
import { isCorrection } from './corrections.ts';
import { findDate } from './publication-date.ts';

const PLACE_WORD = "(?:\\p{Lu}[\\p{Lu}.'’-]+|\\p{Lu}\\.)";
/** A second place or a region may stand in small letters: `SAN TELMO, Calif.`, `QARAT/LONDON`. */
const PLACE = `${PLACE_WORD}(?:[ /]${PLACE_WORD}|[ /](?:de|del|da|la|el|al)\\b){0,3}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?`;
const DAY =
  '(?:,? (?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*\\.? \\d{1,2}(?:,? \\d{4})?|,? \\d{1,2} \\p{Lu}\\p{Ll}+\\.?(?: \\d{4})?)?';
const AGENCY = '(?: \\(([^()]{2,40})\\)|, ([\\p{Lu}][\\p{L}/ ]{1,30}))?';
/** No colon: it stands behind whoever speaks in an interview. */
const MARK = '(?: ?(?:—|–|--) ?| - )';
const DATELINE = new RegExp(
  `^(?:\\([^()]{2,60}\\) )?${PLACE}${DAY}${AGENCY}${MARK}(?=[\\p{Lu}\\p{N}"“‘'])`,
  'u',
);
const FULL_DAY = '(?:\\d{1,2} \\p{Lu}\\p{Ll}+\\.?|\\p{Lu}\\p{Ll}+\\.? \\d{1,2},?) \\d{4}';
/** `Copenhagen, 12 June 2025. Ada met Byron.`: a place in small letters counts before a whole date alone. */
const PLACE_AND_DATE = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}(?:, \\p{Lu}[\\p{L}.]+)?,? ${FULL_DAY}${AGENCY}(?:${MARK}|[.:] )(?=[\\p{Lu}\\p{N}"“‘'])`,
  'u',
);
/** `(Engine News) - Ada met Byron.`: an agency without a place. */
const AGENCY_ALONE = /^\(([\p{Lu}][^()]{1,39})\) ?(?:—|–|--?) ?(?=[\p{Lu}\p{N}"“‘'])/u;
/** Words in capitals that announce, and name no place. */
const ANNOUNCEMENT =
  /^(?:UPDATE|EXCLUSIVE|BREAKING|WATCH|LIVE|OPINION|ANALYSIS|COMMENT|EXPLAINER|FACTBOX|TIMELINE|VIDEO|PHOTOS|NEWS|WARNING|NOTE|Q|A)\b/u;

/** A paragraph behind its dateline. */
export interface UndatedParagraph {
  readonly text: string;
  /** The agency that the dateline names in brackets; null without one. */
  readonly agency: string | null;
  /** ISO date of the dateline, `2016-10-13`; null where it names no whole day. */
  readonly date: string | null;
}

/** Takes the dateline off the first paragraph of an article; a paragraph without one, and a correction, stay as they are. */
export function takeDateline(paragraph: string): UndatedParagraph {
  const found =
    DATELINE.exec(paragraph) ?? PLACE_AND_DATE.exec(paragraph) ?? AGENCY_ALONE.exec(paragraph);
  const isDateline = found !== null && !isCorrection(paragraph) && !ANNOUNCEMENT.test(paragraph);
  if (!isDateline) return { text: paragraph, agency: null, date: null };
  return {
    text: paragraph.slice(found[0].length),
    agency: found[1] ?? null,
    date: findDate(found[0])?.date ?? null,
  };
}
