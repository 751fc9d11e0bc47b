/**
 * Deictic dates
 *
 * Reads what is counted from the day of publication: `yesterday evening`, `on Monday`, `last week`, `over the weekend`, `this summer`,
 * `the past three years`, `two decades ago`. A week runs from Monday to Sunday.
 */
import { monthPeriod, partsOf, unitAround, weekdayOf } from './calendar.ts';
import type { Period, Unit } from './calendar.ts';
import { monthAt, weekdayAt } from './calendar-dates.ts';
import { closed, nearestYear } from './date-reader.ts';
import type { DateContext, DateMatch, Meaning } from './date-reader.ts';
import { countAt, isCapitalized, lowerAt, wordsAt } from './date-tokens.ts';
import type { DateToken } from './date-tokens.ts';
import { PARTS_OF_DAY, SEASONS, UNITS, WEEKDAY_NAMES_OF_THEIR_OWN } from './date-words.ts';

type Resolve = (today: number, context: DateContext) => Period | Meaning | null;

/** Where `last`, `this` and `next` point. */
type Step = -1 | 0 | 1;

/** Reads a phrase that is counted from the day of publication at an index. */
export function readDeictic(tokens: readonly DateToken[], at: number): DateMatch | null {
  return (
    readNamedDay(tokens, at) ??
    readWeekday(tokens, at) ??
    readWeekend(tokens, at) ??
    readStretch(tokens, at) ??
    readStep(tokens, at) ??
    readAgo(tokens, at) ??
    readYearEnd(tokens, at)
  );
}

function match(end: number | null, resolve: Resolve): DateMatch | null {
  if (end === null) return null;
  return {
    end,
    resolve: (context) => {
      if (context.today === null) return null;
      const found = resolve(context.today, context);
      return found === null || 'period' in found ? found : closed(found);
    },
  };
}

const dayFrom = (today: number, days: number): Period => ({ from: today + days, to: today + days });

function readNamedDay(tokens: readonly DateToken[], at: number): DateMatch | null {
  const ereyesterday = wordsAt(tokens, at, 'day', 'before', 'yesterday');
  if (ereyesterday !== null) return match(ereyesterday, (today) => dayFrom(today, -2));
  const overmorrow = wordsAt(tokens, at, 'day', 'after', 'tomorrow');
  if (overmorrow !== null) return match(overmorrow, (today) => dayFrom(today, 2));
  switch (lowerAt(tokens, at)) {
    case 'today':
      return match(at + 1, (today) => dayFrom(today, 0));
    case 'tonight':
      return match(at + 1, (today) => dayFrom(today, 0));
    case 'yesterday':
      return match(afterPartOfDay(tokens, at + 1), (today) => dayFrom(today, -1));
    case 'tomorrow':
      return match(afterPartOfDay(tokens, at + 1), (today) => dayFrom(today, 1));
    case 'this':
      return /^(morning|afternoon|evening)$/.test(lowerAt(tokens, at + 1))
        ? match(at + 2, (today) => dayFrom(today, 0))
        : null;
    case 'last':
      return match(wordsAt(tokens, at, 'last', 'night'), (today) => dayFrom(today, -1));
    default:
      return null;
  }
}

function afterPartOfDay(tokens: readonly DateToken[], at: number): number {
  return PARTS_OF_DAY.has(lowerAt(tokens, at)) ? at + 1 : at;
}

/** Newspapers that are named after a weekday. */
const PAPERS =
  /^(times|telegraph|herald|mail|express|mirror|post|world|tribune|business|star|independent|sun|magazine)$/;

function readWeekday(tokens: readonly DateToken[], at: number): DateMatch | null {
  const step = stepAt(tokens, at);
  const weekday = weekdayAt(tokens, step?.end ?? at);
  if (
    !weekday ||
    (!isCapitalized(tokens[weekday.end - 1]) &&
      lowerAt(tokens, weekday.end - 1) !== '.' &&
      !step &&
      weekday.end > at + 1)
  )
    return null;
  if (WEEKDAY_NAMES_OF_THEIR_OWN.has(lowerAt(tokens, (step?.end ?? at) - 1))) return null;
  if (PAPERS.test(lowerAt(tokens, weekday.end)) && isCapitalized(tokens[weekday.end])) return null;
  const end = afterPartOfDay(tokens, weekday.end);
  const week = stepAt(tokens, lowerAt(tokens, end) === 'of' ? end + 1 : end);
  if (week && lowerAt(tokens, week.end) === 'week') {
    return match(week.end + 1, (today) =>
      dayFrom(unitAround(today, 'week', week.step).from, weekday.value),
    );
  }
  return match(end, (today, { direction }) => {
    const back = (weekdayOf(today) - weekday.value + 7) % 7;
    if (step?.step === -1) return dayFrom(today, back === 0 ? -7 : -back);
    if (step?.step === 1) return dayFrom(today, 7 - back);
    if (step?.step === 0) return inThisWeek(today, weekday.value, direction);
    if (direction === 'future') return dayFrom(today, back === 0 ? 0 : 7 - back);
    return dayFrom(today, -back);
  });
}

/** "This Friday" is that of the running week, unless the clause looks the other way. */
function inThisWeek(today: number, weekday: number, direction: DateContext['direction']): Period {
  const day = unitAround(today, 'week').from + weekday;
  if (direction === 'future' && day < today) return dayFrom(day, 7);
  return dayFrom(day, direction === 'past' && day > today ? -7 : 0);
}

function readWeekend(tokens: readonly DateToken[], at: number): DateMatch | null {
  const step = stepAt(tokens, at);
  const start = step?.end ?? at;
  if (lowerAt(tokens, start) !== 'weekend') return null;
  if (!step && lowerAt(tokens, at - 1) !== 'the') return null;
  return match(start + 1, (today, { direction }) => {
    const saturday = unitAround(today, 'week').from + 5;
    const weekend = (weeks: number): Period => ({
      from: saturday + 7 * weeks,
      to: saturday + 7 * weeks + 1,
    });
    if (step?.step === 1) return weekend(today >= saturday ? 1 : 0);
    if (step?.step === -1) return weekend(-1);
    const isAhead = direction === 'future' || (step?.step === 0 && direction !== 'past');
    return weekend(isAhead || today >= saturday ? 0 : -1);
  });
}

/** `the past three years`, `the next two weeks`, `recent months`, `the last few days`. */
function readStretch(tokens: readonly DateToken[], at: number): DateMatch | null {
  const word = lowerAt(tokens, at);
  if (word === 'recent') {
    const isUnit = /^(days|weeks|months|years|decades|times)$/.test(lowerAt(tokens, at + 1));
    return isUnit ? match(at + 2, (today) => ({ period: dayFrom(today, 0), open: 'start' })) : null;
  }
  if (!/^(past|last|next|coming|previous|following)$/.test(word)) return null;
  const looksBack = word === 'past' || word === 'last' || word === 'previous';
  const vague = /^(few|several|couple)$/.test(lowerAt(tokens, at + 1));
  const ofEnd = lowerAt(tokens, at + 2) === 'of' ? at + 3 : at + 2;
  const count = vague ? { value: 0, end: ofEnd } : countAt(tokens, at + 1);
  // "The past year" and "the last year" run up to today; "last year" is a calendar year, read elsewhere.
  const isBare = !count && /^(past|last)$/.test(word) && lowerAt(tokens, at - 1) === 'the';
  const unit = UNITS.get(lowerAt(tokens, isBare ? at + 1 : (count?.end ?? -1)));
  if (!unit || unit === 'century' || (!count && !isBare) || (count?.value === 1 && word === 'last'))
    return null;
  const end = (isBare ? at + 1 : (count?.end ?? at)) + 1;
  // "The last five months of her life" are counted from its end.
  if (lowerAt(tokens, end) === 'of') return null;
  return match(end, (today) => {
    if (vague) return { period: dayFrom(today, 0), open: looksBack ? 'start' : 'end' };
    const away = shiftDay(today, unit, (count?.value ?? 1) * (looksBack ? -1 : 1));
    return looksBack ? { from: away, to: today } : { from: today, to: away };
  });
}

function stepAt(tokens: readonly DateToken[], at: number): { step: Step; end: number } | null {
  switch (lowerAt(tokens, at)) {
    case 'last':
      return { step: -1, end: at + 1 };
    case 'next':
      return { step: 1, end: at + 1 };
    case 'coming':
      return lowerAt(tokens, at - 1) === 'the' ? { step: 1, end: at + 1 } : null;
    case 'this': {
      const more = lowerAt(tokens, at + 1);
      if (more === 'past') return { step: -1, end: at + 2 };
      if (more === 'coming') return { step: 1, end: at + 2 };
      return { step: 0, end: more === 'current' ? at + 2 : at + 1 };
    }
    default:
      return null;
  }
}

/** `last week`, `this year`, `next month`, `last October`, `this summer`. */
function readStep(tokens: readonly DateToken[], at: number): DateMatch | null {
  const found = stepAt(tokens, at);
  if (!found) return null;
  const { step, end } = found;
  const word = lowerAt(tokens, end);
  // "This years festival" is a misspelt possessive; "last years" is not seen.
  const unit = UNITS.get(step === 0 && word === 'years' ? 'year' : word);
  if (unit && !(word.endsWith('s') && word !== 'years')) {
    return match(end + 1, (today, { direction }) => {
      const period = unitAround(today, unit, step);
      // What happened "this week" did so by the day of publication.
      return unit === 'week' && step === 0 && direction === 'past'
        ? { from: period.from, to: today }
        : period;
    });
  }
  const season = SEASONS.get(word);
  const month = season === undefined ? monthAt(tokens, end) : null;
  if (season === undefined && !month) return null;
  const length = season === undefined ? 1 : 3;
  const first = season ?? month?.value ?? 1;
  return match(month?.end ?? end + 1, (today, context) => {
    const inYear = (year: number): Period => monthPeriod(year, first, length);
    const { year } = partsOf(today);
    const candidates = [year - 2, year - 1, year, year + 1].map(inYear);
    if (step === -1) return candidates.findLast(({ to }) => to < today) ?? null;
    if (step === 1) return candidates.find(({ from }) => from > today) ?? null;
    // A winter belongs to the year in which it is told of, from either end.
    return (
      candidates.find(({ from, to }) => from <= today && today <= to) ??
      (length === 1 ? inYear(year) : nearestYear(year, { ...context, direction: null }, inYear))
    );
  });
}

/** `three days ago`, `a year ago`, `two decades ago`: as exact as the unit that is counted; `hours ago` is today. */
function readAgo(tokens: readonly DateToken[], at: number): DateMatch | null {
  const count = countAt(tokens, at);
  if (!count) return null;
  const isAgo = (index: number): boolean => lowerAt(tokens, index) === 'ago';
  if (/^(hours?|minutes?)$/.test(lowerAt(tokens, count.end)) && isAgo(count.end + 1))
    return match(count.end + 2, (today) => (count.value < 12 ? dayFrom(today, 0) : null));
  const unit = UNITS.get(lowerAt(tokens, count.end));
  if (!unit) return null;
  if (isAgo(count.end + 1))
    return match(count.end + 2, (today) => shifted(dayFrom(today, 0), unit, -count.value));
  const fromNow = wordsAt(tokens, count.end + 1, 'from', 'now');
  return match(fromNow, (today) => shifted(dayFrom(today, 0), unit, count.value));
}

/** `year end`, `the end of the month`, `the beginning of this week`. */
function readYearEnd(tokens: readonly DateToken[], at: number): DateMatch | null {
  const dash = lowerAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  if (lowerAt(tokens, at) === 'year' && lowerAt(tokens, dash) === 'end')
    return match(dash + 1, (today) => lastDay(unitAround(today, 'year')));
  const edge = lowerAt(tokens, at);
  if (!/^(end|close|beginning|start)$/.test(edge) || lowerAt(tokens, at + 1) !== 'of') return null;
  if (!/^(the|this)$/.test(lowerAt(tokens, at + 2))) return null;
  const unit = UNITS.get(lowerAt(tokens, at + 3));
  if (
    !unit ||
    unit === 'day' ||
    lowerAt(tokens, at + 3).endsWith('s') ||
    lowerAt(tokens, at + 4) === 'of'
  )
    return null;
  return match(at + 4, (today, { direction }) => {
    const period = unitAround(today, unit);
    if (edge === 'beginning' || edge === 'start') return dayFrom(period.from, 0);
    // What was done "before the end of the year" was so by the last end that there was.
    return lastDay(
      direction === 'past' && period.to > today ? unitAround(today, unit, -1) : period,
    );
  });
}

const lastDay = ({ to }: Period): Period => ({ from: to, to });

/** The unit so many units away from a period: `two years later` is a year, `two days later` a day. */
export function shifted(period: Period, unit: Unit, count: number): Period {
  switch (unit) {
    case 'day':
      return { from: period.from + count, to: period.to + count };
    case 'week':
      return unitAround(period.from + 7 * count, 'week');
    case 'month':
      return unitAround(period.from, 'month', count);
    case 'year':
      return unitAround(period.from, 'year', count);
    case 'decade':
      return unitAround(period.from, 'year', 10 * count);
    case 'century':
      return unitAround(period.from, 'year', 100 * count);
  }
}

/** The same day so many units away. */
function shiftDay(day: number, unit: Unit, count: number): number {
  if (unit === 'day') return day + count;
  if (unit === 'week') return day + 7 * count;
  const months = { month: 1, year: 12, decade: 120, century: 1200 }[unit] * count;
  const { year, month, date } = partsOf(day);
  const { from, to } = monthPeriod(year, month + months);
  return Math.min(from + date - 1, to);
}
