/**
 * EDTF
 *
 * Reads the dates of the graph: Extended Date/Time Format, level 1 (https://www.loc.gov/standards/datetime/), without times of
 * day, seasons and years beyond four digits.
 */

/** The days that a date may mean, as ISO days; null where that end is open or unknown. */
export interface DateSpan {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const MONTHS_A_YEAR = 12;
/** Year with digits or X from the right, month, day, and a qualifier: uncertain, approximate, or both. */
const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[?~%]?$/;

function daysOfMonth(year: number, month: number): number {
  const date = new Date(Date.UTC(2000, month, 0));
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

function toDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function toSingleSpan(text: string): DateSpan | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, yearText = '', monthText = 'XX', dayText = 'XX'] = match;
  const firstYear = Number(yearText.replaceAll('X', '0'));
  const lastYear = Number(yearText.replaceAll('X', '9'));
  // A day or month within an unspecified year or month is level 2.
  if (firstYear !== lastYear && monthText !== 'XX') return null;
  if (monthText === 'XX') {
    if (dayText !== 'XX') return null;
    return { earliest: toDay(firstYear, 1, 1), latest: toDay(lastYear, MONTHS_A_YEAR, 31) };
  }
  const month = Number(monthText);
  if (month < 1 || month > MONTHS_A_YEAR) return null;
  const lastDay = daysOfMonth(firstYear, month);
  if (dayText === 'XX') {
    return { earliest: toDay(firstYear, month, 1), latest: toDay(firstYear, month, lastDay) };
  }
  const day = Number(dayText);
  if (day < 1 || day > lastDay) return null;
  return { earliest: toDay(firstYear, month, day), latest: toDay(firstYear, month, day) };
}

/** `..` is an open end, nothing an unknown one: either way there is no day. */
function toEnd(text: string): DateSpan | null {
  return text === '' || text === '..' ? { earliest: null, latest: null } : toSingleSpan(text);
}

/**
 * Reads an EDTF level 1 date or interval: `2016-10-19`, `2016-10`, `201X`, `19XX`, `2016-10-03/2016-10-09`, `../2016-10-13`,
 * `2016-10/..`, each with `?`, `~` or `%` behind a date.
 * @returns the first and last day that it may mean; null when the text is no such date, or an interval ends before it starts.
 * @example toDateSpan('2016-02') // { earliest: '2016-02-01', latest: '2016-02-29' }
 */
export function toDateSpan(text: string): DateSpan | null {
  const slash = text.indexOf('/');
  if (slash < 0) return toSingleSpan(text);
  const start = toEnd(text.slice(0, slash));
  const end = toEnd(text.slice(slash + 1));
  if (start === null || end === null) return null;
  if (start.earliest === null && end.latest === null) return null;
  if (start.earliest !== null && end.latest !== null && start.earliest > end.latest) return null;
  return { earliest: start.earliest, latest: end.latest };
}

/** Whether two dates may mean the same day; an open end may mean any. */
export function canCoincide(one: DateSpan, other: DateSpan): boolean {
  const canStartBefore = (left: DateSpan, right: DateSpan): boolean =>
    left.earliest === null || right.latest === null || left.earliest <= right.latest;
  return canStartBefore(one, other) && canStartBefore(other, one);
}

/** Whether a text is an ISO day that exists, `2016-02-29`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && toSingleSpan(text) !== null;
}
