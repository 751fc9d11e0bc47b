/**
 * Calendar dates
 *
 * Reads dates that name a month or are written in numbers: `19 October 2016`, `Monday, Oct. 3`, `May 3-9`, `June 2014`, `2016-10-19`.
 * Numbers alone whose order of day and month is not certain (10/11/2016) are no date.
 */
import { dayPeriod, monthPeriod, weekdayOf } from './calendar.ts';
import type { Period } from './calendar.ts';
import { closed, nearestYear } from './date-reader.ts';
import type { DateContext, DateMatch } from './date-reader.ts';
import { isCapitalized, lowerAt } from './date-tokens.ts';
import type { DateToken } from './date-tokens.ts';
import {
  AMBIGUOUS_MONTHS,
  MONTHS,
  ORDINALS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from './date-words.ts';
import { partsOf } from './calendar.ts';

interface Part {
  readonly value: number;
  readonly end: number;
}

/** A date as written, before its year is known. */
interface WrittenDate {
  readonly month: number;
  /** First and last day; both null for a whole month. */
  readonly first: number | null;
  readonly last: number | null;
  readonly year: number | null;
  readonly end: number;
}

const RANGE_SIGNS: ReadonlySet<string> = new Set([
  '-',
  '–',
  '—',
  'to',
  'until',
  'till',
  'through',
  'and',
]);
/** Words before a bare `May` or `April` that make it a month. */
const MONTH_SIGNS =
  /^(in|since|until|till|during|between|from|through|early|late|mid|last|this|next|-|–)$/;
/** The same for March and August, which name fewer people. */
const MORE_MONTH_SIGNS = /^(by|to|of|and|after|before|or|the)$/;

/** Reads a date with a month or in numbers at an index. */
export function readCalendarDate(tokens: readonly DateToken[], at: number): DateMatch | null {
  const weekday = weekdayAt(tokens, at);
  let body = at;
  if (weekday) {
    body = weekday.end;
    while (/^(,|the)$/.test(lowerAt(tokens, body)) && body < weekday.end + 2) body += 1;
  }
  const numbers = readNumbers(tokens, body);
  if (numbers) return numbers;
  const written = monthFirst(tokens, body) ?? dayFirst(tokens, body);
  if (!written || (weekday && written.first === null)) return null;
  const year = written.year ?? borrowedYear(tokens, written.end);
  const inYear = (one: number): Period | null => periodOf(written, one);
  const onWeekday = (one: number): Period | null => {
    const period = inYear(one);
    return period && weekday && weekdayOf(period.from) !== weekday.value ? null : period;
  };
  return {
    end: written.end,
    resolve: (context) => {
      if (year !== null) return closed(inYear(year));
      if (context.today === null) return null;
      const around = partsOf(context.today).year;
      return closed(
        nearestYear(around, context, onWeekday) ?? nearestYear(around, context, inYear),
      );
    },
  };
}

/** A weekday by its name, or by an abbreviation with a full stop or a comma behind it. */
export function weekdayAt(tokens: readonly DateToken[], at: number): Part | null {
  const word = lowerAt(tokens, at);
  const value = WEEKDAYS.get(word);
  if (value !== undefined) return { value, end: at + 1 };
  const short = SHORT_WEEKDAYS.get(word);
  const mark = lowerAt(tokens, at + 1);
  if (short === undefined || !isCapitalized(tokens[at]) || !/^[.,]$/.test(mark)) return null;
  const isBesideDate = monthAt(tokens, at + 2) !== null || /^\d/.test(lowerAt(tokens, at + 2));
  return mark === '.' || isBesideDate
    ? { value: short, end: mark === '.' ? at + 2 : at + 1 }
    : null;
}

/** A month by its name or abbreviation, full stop included. */
export function monthAt(tokens: readonly DateToken[], at: number): Part | null {
  const word = lowerAt(tokens, at);
  const value = MONTHS.get(word);
  if (value !== undefined)
    return isCapitalized(tokens[at]) || !AMBIGUOUS_MONTHS.has(word) ? { value, end: at + 1 } : null;
  const short = SHORT_MONTHS.get(word);
  if (short === undefined || !isCapitalized(tokens[at])) return null;
  const dot = tokens[at + 1];
  return { value: short, end: dot?.text === '.' && !dot.spaced ? at + 2 : at + 1 };
}

/** A year of four digits, of this or the thousand years before. */
export function yearAt(tokens: readonly DateToken[], at: number): Part | null {
  const word = lowerAt(tokens, at);
  return /^(1\d|20)\d{2}$/.test(word) ? { value: Number(word), end: at + 1 } : null;
}

function dayAt(tokens: readonly DateToken[], at: number): Part | null {
  const word = lowerAt(tokens, at);
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  if (digits !== undefined) {
    const value = Number(digits);
    // "May 3:30" and "Oct. 3.5" are no days.
    const isTime = lowerAt(tokens, at + 1) === ':' && tokens[at + 2]?.spaced === false;
    return value >= 1 && value <= 31 && !isTime ? { value, end: at + 1 } : null;
  }
  const value = ORDINALS.get(word);
  return value === undefined ? null : { value, end: at + 1 };
}

/** The year behind a date, after a comma or `of`. */
function yearBehind(tokens: readonly DateToken[], at: number): Part | null {
  return yearAt(tokens, /^(,|of)$/.test(lowerAt(tokens, at)) ? at + 1 : at);
}

function monthFirst(tokens: readonly DateToken[], at: number): WrittenDate | null {
  const month = monthAt(tokens, at);
  if (!month) return null;
  const from = lowerAt(tokens, month.end) === 'the' ? month.end + 1 : month.end;
  const first = dayAt(tokens, from);
  if (!first) return wholeMonth(tokens, at, month);
  const last = RANGE_SIGNS.has(lowerAt(tokens, first.end)) ? dayAt(tokens, first.end + 1) : null;
  const isRange = last !== null && last.value > first.value && !monthAt(tokens, last.end);
  const end = isRange ? last.end : first.end;
  const year = yearBehind(tokens, end);
  return {
    month: month.value,
    first: first.value,
    last: isRange ? last.value : first.value,
    year: year?.value ?? null,
    end: year?.end ?? end,
  };
}

function dayFirst(tokens: readonly DateToken[], at: number): WrittenDate | null {
  const first = dayAt(tokens, at);
  if (!first || tokens[at - 1]?.text === '$') return null;
  const last = RANGE_SIGNS.has(lowerAt(tokens, first.end)) ? dayAt(tokens, first.end + 1) : null;
  const isRange = last !== null && last.value > first.value;
  const end = isRange ? last.end : first.end;
  const month = monthAt(tokens, lowerAt(tokens, end) === 'of' ? end + 1 : end);
  if (!month) return null;
  const year = yearBehind(tokens, month.end);
  return {
    month: month.value,
    first: first.value,
    last: isRange ? last.value : first.value,
    year: year?.value ?? null,
    end: year?.end ?? month.end,
  };
}

function wholeMonth(tokens: readonly DateToken[], at: number, month: Part): WrittenDate | null {
  const year = yearBehind(tokens, month.end);
  if (!year && !isBareMonth(tokens, at, month.end)) return null;
  return {
    month: month.value,
    first: null,
    last: null,
    year: year?.value ?? null,
    end: year?.end ?? month.end,
  };
}

/** Whether a month without day and year is one: June is a name, May a verb or a prime minister, a march a walk. */
function isBareMonth(tokens: readonly DateToken[], at: number, end: number): boolean {
  const word = lowerAt(tokens, at);
  if (!AMBIGUOUS_MONTHS.has(word)) return SHORT_MONTHS.get(word) === undefined || end > at + 1;
  const before = lowerAt(tokens, at - 1);
  const after = tokens[end];
  if (borrowedYear(tokens, end) !== null) return true;
  if (MONTH_SIGNS.test(before)) return !isCapitalized(after) || after?.text === 'I';
  if (!MORE_MONTH_SIGNS.test(before) || isCapitalized(after)) return false;
  if (before === 'the')
    return (
      /^\p{L}/u.test(after?.text ?? '') && !/^(on|of|for|to|in|by|was)$/.test(after?.lower ?? '')
    );
  return word === 'march' || word === 'august';
}

/** The year of the end of a range holds for its start: `June–July 2014`, `January 23 - March 9 2014`. */
function borrowedYear(tokens: readonly DateToken[], at: number): number | null {
  if (!RANGE_SIGNS.has(lowerAt(tokens, at)) && lowerAt(tokens, at) !== 'or') return null;
  const month = monthAt(tokens, at + 1);
  if (month) {
    const day = dayAt(tokens, month.end);
    return yearBehind(tokens, day?.end ?? month.end)?.value ?? null;
  }
  const day = dayAt(tokens, at + 1);
  const behind = day
    ? monthAt(tokens, lowerAt(tokens, day.end) === 'of' ? day.end + 1 : day.end)
    : null;
  return behind ? (yearBehind(tokens, behind.end)?.value ?? null) : null;
}

function periodOf({ month, first, last }: WrittenDate, year: number): Period | null {
  if (first === null || last === null) return monthPeriod(year, month);
  const from = dayPeriod(year, month, first);
  const to = dayPeriod(year, month, last);
  return from && to ? { from: from.from, to: to.to } : null;
}

/** `2016-10-19`, `19.10.2016`, `19/10/2016` and `10/19/2016`. */
function readNumbers(tokens: readonly DateToken[], at: number): DateMatch | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(lowerAt(tokens, at));
  if (dotted) {
    const [, day, month, year] = dotted.map(Number);
    return fixed(at + 1, dayPeriod(year ?? 0, month ?? 0, day ?? 0));
  }
  const parts = [0, 2, 4].map((step) => lowerAt(tokens, at + step));
  const mark = lowerAt(tokens, at + 1);
  if (!/^[-/]$/.test(mark) || lowerAt(tokens, at + 3) !== mark) return null;
  if ([1, 2, 3, 4].some((step) => tokens[at + step]?.spaced !== false)) return null;
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [one = 0, two = 0, three = 0] = parts.map(Number);
  if (parts[0]?.length === 4) return fixed(at + 5, dayPeriod(one, two, three));
  if (parts[2]?.length !== 4 || mark === '-' || (one <= 12 && two <= 12 && one !== two))
    return null;
  return fixed(at + 5, one > 12 ? dayPeriod(three, two, one) : dayPeriod(three, one, two));
}

function fixed(end: number, period: Period | null): DateMatch | null {
  return period === null ? null : { end, resolve: (_context: DateContext) => closed(period) };
}
