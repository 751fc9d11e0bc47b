/**
 * Publication date
 *
 * Finds a written-out day in a line: ISO forms, the two orders of English news, and digits with dots, which begin with the day wherever they
 * are used. Other all-digit dates with the year last are left alone: 10/11/2016 is October in one country and November in the next.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
/** A time of day and its zone after the date. */
const TIME =
  '(?:(?:T|,? (?:at )?)\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:Z|UTC|GMT|[A-Z]{2,4}|[+-]\\d{2}:?\\d{2}))?)?';

interface Written {
  readonly pattern: RegExp;
  /** Places of year, month and day among the groups. */
  readonly order: readonly [number, number, number];
}

const FORMS: readonly Written[] = [
  {
    pattern: new RegExp(`\\b(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)${TIME}`, 'iu'),
    order: [1, 2, 3],
  },
  {
    pattern: new RegExp(`\\b${WEEKDAY}${DAY} ${MONTH},? (\\d{4})\\b${TIME}`, 'iu'),
    order: [3, 2, 1],
  },
  {
    pattern: new RegExp(`\\b${WEEKDAY}${MONTH} ${DAY},? (\\d{4})\\b${TIME}`, 'iu'),
    order: [3, 1, 2],
  },
  { pattern: /\b(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\b/u, order: [3, 2, 1] },
];

/** A day that a line names. */
export interface DatedLine {
  /** ISO date, `2016-10-13`. */
  readonly date: string;
  /** The line without the date, trimmed. */
  readonly rest: string;
}

function toMonth(written: string): number {
  const number = Number(written);
  return Number.isNaN(number) ? MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1 : number;
}

function toIsoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1_000;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** Finds the first day that a line names, and what else the line says; null without one, or when no calendar has that day. */
export function findDate(line: string): DatedLine | null {
  for (const { pattern, order } of FORMS) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const [year, month, day] = order.map((group) => found[group] ?? '');
    const date = toIsoDate(Number(year), toMonth(month ?? ''), Number(day));
    if (date === null) return null;
    const rest = line.slice(0, found.index) + line.slice(found.index + found[0].length);
    return { date, rest: rest.trim() };
  }
  return null;
}
