/**
 * Find dates
 *
 * Finds every expression of a text that tells a date and resolves it against the day of publication, as EDTF level 1
 * (https://www.loc.gov/standards/datetime/). Time is linear in the length of the text: one pass of tokens, at each of which readers look
 * at a few tokens more. What counts as a temporal expression follows TimeML's TIMEX3 (https://timeml.github.io), without durations,
 * times of day and habits.
 */
import { parseDay } from './calendar.ts';
import { readAnaphoric } from './anaphoric-dates.ts';
import { readCalendarDate } from './calendar-dates.ts';
import { joinDates, writeDate } from './date-ranges.ts';
import type { FoundDate } from './date-ranges.ts';
import type { DateMatch, DateReader, Direction } from './date-reader.ts';
import { lowerAt, toDateTokens } from './date-tokens.ts';
import type { DateToken } from './date-tokens.ts';
import { FIRST_WORDS } from './date-words.ts';
import { readDeictic } from './deictic-dates.ts';
import { readNamedPeriod } from './named-periods.ts';
import { readYears } from './years.ts';

/** An expression that tells a date. */
export interface DateExpression {
  /** Offset of its first UTF-16 code unit, and of the one after the last. */
  readonly start: number;
  readonly end: number;
  /** EDTF level 1. */
  readonly date: string;
  /** The plain dates that it is made of: `2013` of `since 2013`; empty for a plain date. */
  readonly parts: readonly DateExpression[];
}

/** What the clause around an expression says of it. */
export interface DateSetting {
  readonly direction: Direction;
  /** ISO day that the expression is counted from, where that is not the day of publication. */
  readonly spokenAt?: string | null;
}

const READERS: readonly DateReader[] = [
  readCalendarDate,
  readYears,
  readDeictic,
  readNamedPeriod,
  readAnaphoric,
];

/**
 * Finds the dates of a text, in order and without overlap.
 * @param publishedAt ISO day; null leaves all that is counted from it unread.
 * @param settingAt says which way the clause looks that the text from `start` to `end` stands in; called once for each expression.
 * @example findDates('It fell on Monday.', '2016-10-13', () => ({ direction: 'past' })) // [{ date: '2016-10-10', ... }]
 */
export function findDates(
  text: string,
  publishedAt: string | null,
  settingAt: (start: number, end: number) => DateSetting,
): readonly DateExpression[] {
  const tokens = toDateTokens(text);
  const today = parseDay(publishedAt);
  const plain: FoundDate[] = [];
  let dayBefore: number | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const match = longestMatch(tokens, at);
    const token = tokens[at];
    if (!match || !token) continue;
    const { direction, spokenAt } = settingAt(token.start, tokens[match.end - 1]?.end ?? token.end);
    const meaning = match.resolve({
      today: spokenAt ? parseDay(spokenAt) : today,
      direction,
      before: plain.at(-1)?.meaning.period ?? null,
      dayBefore,
    });
    const isHabit = /^(every|each)$/.test(lowerAt(tokens, at - 1));
    if (meaning && !isHabit) {
      const { from, to } = meaning.period;
      if (from === to && !meaning.open) dayBefore = from;
      plain.push({ first: at, end: match.end, meaning, qualifier: '', parts: [] });
    }
    at = match.end - 1;
  }
  return joinDates(tokens, plain, today).flatMap((date) => toExpressions(tokens, date));
}

function longestMatch(tokens: readonly DateToken[], at: number): DateMatch | null {
  const word = lowerAt(tokens, at);
  if (!FIRST_WORDS.has(word) && !/^[\d'’‘]/.test(word)) return null;
  let longest: DateMatch | null = null;
  for (const reader of READERS) {
    const match = reader(tokens, at);
    if (match && match.end > (longest?.end ?? at)) longest = match;
  }
  return longest;
}

function toExpressions(tokens: readonly DateToken[], found: FoundDate): readonly DateExpression[] {
  const parts = found.parts.flatMap((part) => toExpressions(tokens, part));
  const date = writeDate(found);
  const start = tokens[found.first]?.start;
  const end = tokens[found.end - 1]?.end;
  if (date === null || start === undefined || end === undefined) return parts;
  return [{ start, end, date, parts }];
}
