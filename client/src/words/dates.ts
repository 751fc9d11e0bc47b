/**
 * Dates in words
 *
 * The API gives EDTF level 1 (https://www.loc.gov/standards/datetime/): days, months, years, intervals with open ends, and the
 * marks `?`, `~` and `%`. Months are written here and not by `Intl`, so that one link reads the same in every browser.
 */
const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

interface DateParts {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
  readonly about: boolean;
}

function toParts(text: string): DateParts | null {
  const match = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/.exec(text);
  if (match === null) return null;
  const [, year = '', month, day, mark] = match;
  const name = month === undefined ? null : (MONTHS[Number(month) - 1] ?? null);
  if (month !== undefined && name === null) return null;
  return {
    year,
    month: name,
    day: day === undefined ? null : String(Number(day)),
    about: mark !== '',
  };
}

function toWords(date: DateParts): string {
  const words = [date.day, date.month, date.year].filter((part) => part !== null).join(' ');
  return date.about ? `about ${words}` : words;
}

function toIntervalWords(from: DateParts, to: DateParts): string {
  if (from.year !== to.year) return `${toWords(from)} – ${toWords(to)}`;
  if (from.day !== null && to.day !== null && from.month === to.month)
    return `${from.day}–${to.day} ${to.month ?? ''} ${to.year}`;
  if (from.month !== null && to.month !== null) {
    const start = [from.day, from.month].filter((part) => part !== null).join(' ');
    return `${start} – ${toWords(to)}`;
  }
  return `${toWords(from)} – ${toWords(to)}`;
}

/**
 * Writes an EDTF date in words: `19 Oct 2016`, `Oct 2016`, `3–9 Oct 2016`, `by 13 Oct 2016`, `from 13 Oct 2016`. A date that
 * it cannot read stays as it is.
 */
export function toDateWords(edtf: string): string {
  const [start = '', end] = edtf.split('/');
  if (end === undefined) {
    const date = toParts(edtf);
    return date === null ? edtf : toWords(date);
  }
  const from = toParts(start);
  const to = toParts(end);
  if (from !== null && to !== null) return toIntervalWords(from, to);
  if (from !== null && (end === '..' || end === '')) return `from ${toWords(from)}`;
  if (to !== null && (start === '..' || start === '')) return `by ${toWords(to)}`;
  return edtf;
}

/** Writes first and last day of something: one date when they are the same, empty when neither is known. */
export function toSpanWords(first: string | null, last: string | null): string {
  if (first === null) return last === null ? '' : toDateWords(`../${last}`);
  if (last === null || last === first) return toDateWords(first);
  return toDateWords(`${first}/${last}`);
}
