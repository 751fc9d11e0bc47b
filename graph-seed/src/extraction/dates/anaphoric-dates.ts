/**
 * Anaphoric dates
 *
 * Reads what is counted from a date told before: `the next day`, `the same year`, `two days later`, `four months before`.
 */
import { unitAround } from './calendar.ts';
import type { Period, Unit } from './calendar.ts';
import { closed } from './date-reader.ts';
import type { DateContext, DateMatch } from './date-reader.ts';
import { shifted } from './deictic-dates.ts';
import { countAt, lowerAt } from './date-tokens.ts';
import type { DateToken } from './date-tokens.ts';
import { UNITS } from './date-words.ts';

/** Reads a phrase that is counted from a date before it at an index. */
export function readAnaphoric(tokens: readonly DateToken[], at: number): DateMatch | null {
  return readNeighbour(tokens, at) ?? readShift(tokens, at);
}

/** `the next day`, `the following week`, `the previous year`, `the same month`, `that year`. */
function readNeighbour(tokens: readonly DateToken[], at: number): DateMatch | null {
  const isThat = lowerAt(tokens, at) === 'that';
  if (!isThat && lowerAt(tokens, at) !== 'the') return null;
  const word = isThat ? 'same' : lowerAt(tokens, at + 1);
  const next = isThat ? at + 1 : at + 2;
  const unit = UNITS.get(lowerAt(tokens, next));
  if (unit && /^(next|following|previous|preceding|same|very)$/.test(word)) {
    // "The next day" is the morrow of a day told before; "the next year" as often begins now.
    if (lowerAt(tokens, next).endsWith('s') || (word === 'next' && unit !== 'day')) return null;
    const step =
      word === 'same' || word === 'very' ? 0 : /^(previous|preceding)$/.test(word) ? -1 : 1;
    return { end: next + 1, resolve: (context) => closed(neighbour(context, unit, step)) };
  }
  // "The year before", "the day after": at the end of a clause only, else they count from what follows.
  const first = UNITS.get(lowerAt(tokens, at + 1));
  const side = lowerAt(tokens, at + 2);
  if (isThat || !first || !/^(before|after|earlier|later)$/.test(side) || !isLast(tokens, at + 3))
    return null;
  const step = side === 'before' || side === 'earlier' ? -1 : 1;
  return { end: at + 3, resolve: (context) => closed(neighbour(context, first, step)) };
}

function neighbour(context: DateContext, unit: Unit, step: -1 | 0 | 1): Period | null {
  const base = baseFor(context, unit);
  return base && unitAround(base.from, unit, step);
}

/** A day is counted from a day; what is longer from any date, or from publication. */
function baseFor(context: DateContext, unit: Unit): Period | null {
  if (unit === 'day')
    return context.dayBefore === null ? null : { from: context.dayBefore, to: context.dayBefore };
  const { before, today } = context;
  if (before !== null) return before;
  return today === null ? null : { from: today, to: today };
}

/** `two days later`, `a year earlier`, `four months before`. */
function readShift(tokens: readonly DateToken[], at: number): DateMatch | null {
  const count = countAt(tokens, at);
  const unit = UNITS.get(lowerAt(tokens, count?.end ?? -1));
  if (!count || !unit) return null;
  const side = lowerAt(tokens, count.end + 1);
  const end = count.end + 2;
  if (
    !/^(before|after|earlier|later|previously|afterwards)$/.test(side) ||
    (/^(before|after)$/.test(side) && !isLast(tokens, end))
  )
    return null;
  const step = /^(before|earlier|previously)$/.test(side) ? -count.value : count.value;
  return {
    end,
    resolve: (context) => {
      const base = baseFor(context, unit);
      return base && closed(shifted(base, unit, step));
    },
  };
}

/** Whether the clause ends here: nothing follows that `before` or `after` could govern. */
function isLast(tokens: readonly DateToken[], at: number): boolean {
  return (
    !/^[\p{L}\d"“‘$€£]/u.test(lowerAt(tokens, at) || ',') ||
    /^(and|but|or|when|while|as|because|where|who|which|that|with)$/.test(lowerAt(tokens, at))
  );
}
