/**
 * Date ranges
 *
 * Joins the dates of a text with the words around them: `since 2013` is 2013/.., `by Friday` ../2016-10-14, `from May to July` an
 * interval, `early October` the first third of the month, `a day after Monday's vote` the day after. A range holds the dates that it is
 * made of, so that the plain date is never lost.
 */
import { partsOf, toEdtf, toOpenEdtf, unitAround, weekdayOf, yearsPeriod } from './calendar.ts';
import type { Period } from './calendar.ts';
import { shifted } from './deictic-dates.ts';
import type { Meaning } from './date-reader.ts';
import { countAt, lowerAt } from './date-tokens.ts';
import type { DateToken } from './date-tokens.ts';
import { UNITS } from './date-words.ts';

/** A date in a text, by indices of tokens. */
export interface FoundDate {
  readonly first: number;
  /** Index after the last token. */
  readonly end: number;
  readonly meaning: Meaning;
  /** `~` where it is told as approximate. */
  readonly qualifier: '' | '~';
  /** Empty for a plain date. */
  readonly parts: readonly FoundDate[];
}

const OPENING: ReadonlyMap<string, 'start' | 'end'> = new Map([
  ['since', 'end'],
  ['after', 'end'],
  ['until', 'start'],
  ['till', 'start'],
  ['by', 'start'],
  ['before', 'start'],
]);
/** What may stand between `after` and the date of what it governs: `a day after his visit on Monday`. */
const FARTHEST_ANCHOR = 6;

/** Joins dates with the words before and between them; the dates must be in the order of the text, and so is the result. */
export function joinDates(
  tokens: readonly DateToken[],
  plain: readonly FoundDate[],
  today: number | null,
): readonly FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of plain) {
    const last = joined.at(-1);
    // What belongs to the date before cannot open this one: "year end" in "by year end, October".
    const apart = (wider: FoundDate): FoundDate => (wider.first < (last?.end ?? 0) ? date : wider);
    const narrowed = apart(narrow(tokens, date, today));
    const pair = last ? joinPair(tokens, last, narrowed) : null;
    if (pair) joined.pop();
    joined.push(pair ?? narrowed);
  }
  return joined.map((date, index) => {
    const wider = open(tokens, shiftBy(tokens, date));
    return wider.first < (joined[index - 1]?.end ?? 0) ? date : wider;
  });
}

/** `early 2014`, `mid-October`, `the end of last year`, `earlier this month`, `around 1850`. */
function narrow(tokens: readonly DateToken[], date: FoundDate, today: number | null): FoundDate {
  const { period } = date.meaning;
  if (date.meaning.open) return date;
  let at = date.first - 1;
  const word = lowerAt(tokens, at);
  if (/^(earlier|later)$/.test(word)) {
    const running = today !== null && period.from <= today && today <= period.to;
    if (!running) return date;
    return cover(
      date,
      at,
      word === 'earlier' ? { from: period.from, to: today } : { from: today, to: period.to },
    );
  }
  if (/^(around|about|circa|approximately|roughly)$/.test(word)) {
    const isCoarse = period.to > period.from;
    return isCoarse ? { ...cover(date, at, period), qualifier: '~' } : date;
  }
  while (/^(the|in|of|-)$/.test(lowerAt(tokens, at)) && date.first - at < 3) at -= 1;
  const part = PARTS.get(lowerAt(tokens, at));
  if (!part || (lowerAt(tokens, at) === 'middle' && at === date.first - 1)) return date;
  // "Early on Monday" and "late Sunday" are still that day.
  return period.from === period.to ? date : cover(date, at, thirdOf(period, part));
}

type Third = 'early' | 'mid' | 'late' | 'first day' | 'last day';

const PARTS: ReadonlyMap<string, Third> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['beginning', 'first day'],
  ['start', 'first day'],
  ['end', 'last day'],
]);

/** Cuts a period in three: whole years of a decade, months of a year, ten days of a month; a week in Monday and Tuesday, midweek, the rest. */
function thirdOf(period: Period, third: Third): Period {
  const index = third === 'early' || third === 'first day' ? 0 : third === 'mid' ? 1 : 2;
  const days = period.to - period.from + 1;
  if (days <= 7) {
    if (weekdayOf(period.from) !== 0) return period;
    if (third === 'first day') return { from: period.from, to: period.from };
    const [from = 0, to = 0] =
      [
        [0, 1],
        [2, 3],
        [4, 6],
      ][index] ?? [];
    return { from: period.from + from, to: period.from + to };
  }
  if (days > 366) {
    const start = partsOf(period.from).year;
    const years = partsOf(period.to).year - start + 1;
    const bounds = [0, Math.ceil(years / 3), Math.ceil((2 * years) / 3), years];
    const [from = 0, to = years] = [bounds[index], bounds[index + 1]];
    return yearsPeriod(start + from, to - from);
  }
  if (days <= 31) {
    const from = period.from + 10 * index;
    return {
      from: Math.min(from, period.to),
      to: index === 2 ? period.to : Math.min(from + 9, period.to),
    };
  }
  const size = days > 300 ? 4 : days > 150 ? 2 : 1;
  return {
    from: unitAround(period.from, 'month', size * index).from,
    to: index === 2 ? period.to : unitAround(period.from, 'month', size * (index + 1) - 1).to,
  };
}

/** `from 2011 to 2013`, `between May and July`, `June–July 2014`. */
function joinPair(
  tokens: readonly DateToken[],
  one: FoundDate,
  other: FoundDate,
): FoundDate | null {
  if (
    other.first - one.end !== 1 ||
    one.meaning.open ||
    other.meaning.open ||
    one.qualifier ||
    other.qualifier
  )
    return null;
  if (one.parts.length > 0 && one.parts.some((part) => part.parts.length > 0)) return null;
  const sign = lowerAt(tokens, one.end);
  const before =
    lowerAt(tokens, one.first - 1) === 'the'
      ? lowerAt(tokens, one.first - 2)
      : lowerAt(tokens, one.first - 1);
  const isRange =
    /^[-–—]$/.test(sign) ||
    (before === 'between' && sign === 'and') ||
    /^(to|through)$/.test(sign) ||
    (before === 'from' && /^(until|till)$/.test(sign));
  const from = one.meaning.period.from;
  const to = other.meaning.period.to;
  if (!isRange || one.meaning.period.to >= other.meaning.period.from) return null;
  const isNamed = before === 'from' || before === 'between';
  return {
    first: isNamed ? one.first - (lowerAt(tokens, one.first - 1) === 'the' ? 2 : 1) : one.first,
    end: other.end,
    meaning: { period: { from, to } },
    qualifier: '',
    parts: [one, other],
  };
}

/** `a day after Monday's vote`, `two weeks before the election on 3 May`. */
function shiftBy(tokens: readonly DateToken[], date: FoundDate): FoundDate {
  if (date.meaning.open) return date;
  const nearest = Math.max(date.first - FARTHEST_ANCHOR, 0);
  for (let at = date.first - 1; at >= nearest; at -= 1) {
    const word = lowerAt(tokens, at);
    if (!/^[\p{L}\p{N}]/u.test(word)) return date;
    if (word !== 'after' && word !== 'before') continue;
    const unit = UNITS.get(lowerAt(tokens, at - 1));
    if (!unit) return date;
    const first = [at - 4, at - 3, at - 2].find((index) => countAt(tokens, index)?.end === at - 1);
    const count = countAt(tokens, first ?? -1);
    if (first === undefined || !count) return date;
    const steps = word === 'after' ? count.value : -count.value;
    return cover(date, first, shifted(date.meaning.period, unit, steps));
  }
  return date;
}

/** `since 2013`, `by Friday`, `until last week`. */
function open(tokens: readonly DateToken[], date: FoundDate): FoundDate {
  let at = date.first - 1;
  if (lowerAt(tokens, at) === 'the') at -= 1;
  const side = OPENING.get(lowerAt(tokens, at));
  if (!side || date.meaning.open) return date;
  return {
    ...cover(date, at, date.meaning.period),
    meaning: { period: date.meaning.period, open: side },
    qualifier: '',
  };
}

function cover(date: FoundDate, first: number, period: Period): FoundDate {
  return { first, end: date.end, meaning: { period }, qualifier: date.qualifier, parts: [date] };
}

/** Writes a found date as EDTF; null where four-digit years cannot say it. */
export function writeDate({ meaning, qualifier }: FoundDate): string | null {
  if (meaning.open) return toOpenEdtf(meaning.period, meaning.open);
  const text = toEdtf(meaning.period);
  return text === null || text.includes('/') ? text : `${text}${qualifier}`;
}
