/**
 * Calendar
 *
 * Days as whole numbers since 1 January 1970 and stretches of them, so that weeks, seasons and decades are plain arithmetic. The
 * calendar is the proleptic Gregorian one, as in ISO 8601.
 */
import { toDateSpan } from '@entente/graph-store';

/** Days from the first to the last, both within; a single day has both alike. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Units that a period can have a length of. */
export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

const DAY_MS = 86_400_000;
/** What EDTF level 1 writes with four digits. */
const LAST_YEAR = 9999;

/** The day of a date; out-of-range months and days run over as they do in `Date`. */
function toDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / DAY_MS);
}

/** The day of an ISO date such as `2016-10-13`; null for any other text. */
export function parseDay(text: string | null): number | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text) || toDateSpan(text) === null) return null;
  return Math.floor(Date.parse(`${text}T00:00:00Z`) / DAY_MS);
}

/** Year, month from 1 and day from 1 of a day. */
export function partsOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly date: number;
} {
  const date = new Date(day * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    date: date.getUTCDate(),
  };
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The calendar unit around a day: its week from Monday to Sunday, its month, its year. */
export function unitAround(day: number, unit: Unit, step = 0): Period {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'day':
      return { from: day + step, to: day + step };
    case 'week': {
      const monday = day - weekdayOf(day) + 7 * step;
      return { from: monday, to: monday + 6 };
    }
    case 'month':
      return monthPeriod(year, month + step);
    case 'year':
      return yearsPeriod(year + step, 1);
    case 'decade':
      return yearsPeriod(Math.floor(year / 10) * 10 + 10 * step, 10);
    case 'century':
      return yearsPeriod(Math.floor(year / 100) * 100 + 100 * step, 100);
  }
}

/** A month; months past December run on into the years after. */
export function monthPeriod(year: number, month: number, count = 1): Period {
  return { from: toDay(year, month, 1), to: toDay(year, month + count, 0) };
}

/** So many years from the first of January of a year. */
export function yearsPeriod(year: number, count: number): Period {
  return { from: toDay(year, 1, 1), to: toDay(year + count, 1, 0) };
}

/** The day of a date that exists; null for 31 April or a fourteenth month. */
export function dayPeriod(year: number, month: number, date: number): Period | null {
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  const day = toDay(year, month, date);
  return partsOf(day).month === month ? { from: day, to: day } : null;
}

/**
 * Writes a period as EDTF: a day, month or year where it is exactly that, else the interval of its first and last day. Null where no
 * four-digit year can say it.
 */
export function toEdtf({ from, to }: Period): string | null {
  if (!isWritable(from) || !isWritable(to)) return null;
  const single = toSingle({ from, to });
  const text = single ?? `${toIsoDay(from)}/${toIsoDay(to)}`;
  return toDateSpan(text) === null ? null : text;
}

/** Writes an interval with one open end, as coarse as the period it is told by: `since 2013` is `2013/..`, `by Friday` `../2016-10-14`. */
export function toOpenEdtf(period: Period, open: 'start' | 'end'): string | null {
  if (!isWritable(period.from) || !isWritable(period.to)) return null;
  const edge = toSingle(period) ?? toIsoDay(open === 'start' ? period.to : period.from);
  const text = open === 'start' ? `../${edge}` : `${edge}/..`;
  return toDateSpan(text) === null ? null : text;
}

function isWritable(day: number): boolean {
  if (!Number.isSafeInteger(day)) return false;
  const { year } = partsOf(day);
  return year >= 1 && year <= LAST_YEAR;
}

function toSingle({ from, to }: Period): string | null {
  if (from === to) return toIsoDay(from);
  const { year, month } = partsOf(from);
  const isExactly = (unit: Period): boolean => unit.from === from && unit.to === to;
  if (isExactly(unitAround(from, 'year'))) return pad(year, 4);
  return isExactly(unitAround(from, 'month')) ? `${pad(year, 4)}-${pad(month, 2)}` : null;
}

function toIsoDay(day: number): string {
  const { year, month, date } = partsOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
