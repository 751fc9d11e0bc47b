/**
 * Named periods
 *
 * Reads parts of a year that have a name: seasons, quarters, halves and the holidays that fall on one day everywhere.
 */
import { dayPeriod, monthPeriod, partsOf } from './calendar.ts';
import type { Period } from './calendar.ts';
import { yearAt } from './calendar-dates.ts';
import { closed, nearestYear } from './date-reader.ts';
import type { DateMatch } from './date-reader.ts';
import { isCapitalized, lowerAt, wordsAt } from './date-tokens.ts';
import type { DateToken } from './date-tokens.ts';
import { HOLIDAYS, ORDINALS, SEASONS } from './date-words.ts';

/** Reads a season, quarter, half or holiday at an index. */
export function readNamedPeriod(tokens: readonly DateToken[], at: number): DateMatch | null {
  return readHoliday(tokens, at) ?? readSeason(tokens, at) ?? readFraction(tokens, at);
}

function readHoliday(tokens: readonly DateToken[], at: number): DateMatch | null {
  if (!isCapitalized(tokens[at])) return null;
  for (let length = 3; length >= 1; length -= 1) {
    const words = tokens.slice(at, at + length).map(({ lower }) => lower);
    const day = words.length === length ? HOLIDAYS.get(words.join('_')) : undefined;
    if (day === undefined) continue;
    return inSomeYear(tokens, at + length, (year) =>
      dayPeriod(year, Math.floor(day / 100), day % 100),
    );
  }
  return null;
}

/** `the summer of 2014`, `Winter 2016`; without a year only after `in`, `during`, `by` or `the`, as spring and fall are common words. */
function readSeason(tokens: readonly DateToken[], at: number): DateMatch | null {
  const season = SEASONS.get(lowerAt(tokens, at));
  if (season === undefined) return null;
  const before = lowerAt(tokens, at - 1);
  const isTold =
    /^(in|during|by|until|since|mid|early|late)$/.test(before) ||
    (before === 'the' && /^(in|during|by|until|since)$/.test(lowerAt(tokens, at - 2)));
  const isDated = yearBehind(tokens, at + 1) !== null;
  if (!isTold && !isDated) return null;
  return inSomeYear(tokens, at + 1, (year) => monthPeriod(year, season, 3));
}

/** `the third quarter of 2014`, `Q3 2014`, `the first half of the year`. */
function readFraction(tokens: readonly DateToken[], at: number): DateMatch | null {
  const word = lowerAt(tokens, at);
  const noun = lowerAt(tokens, at + 1);
  const isShort = word === 'q' && /^[1-4]$/.test(noun) && tokens[at + 1]?.spaced === false;
  if (!isShort && noun !== 'quarter' && noun !== 'half') return null;
  const number = isShort ? Number(noun) : (ORDINALS.get(word) ?? ordinalOf(word));
  const months = noun === 'half' ? 6 : 3;
  if (number < 1 || number * months > 12) return null;
  const ofYear = wordsAt(tokens, at + 2, 'of', 'the', 'year');
  // "The second half" of a match and "the first quarter" of a town are no dates.
  const isTold =
    isShort ||
    ofYear !== null ||
    yearBehind(tokens, at + 2) !== null ||
    (months === 3 &&
      /^(in|for|during)$/.test(lowerAt(tokens, at - 2)) &&
      lowerAt(tokens, at + 2) !== 'of');
  if (!isTold) return null;
  return inSomeYear(tokens, ofYear ?? at + 2, (year) =>
    monthPeriod(year, (number - 1) * months + 1, months),
  );
}

const ordinalOf = (word: string): number => Number(/^(\d)(?:st|nd|rd|th)$/.exec(word)?.[1] ?? 0);

function yearBehind(
  tokens: readonly DateToken[],
  at: number,
): { value: number; end: number } | null {
  const next = /^(of|in|,)$/.test(lowerAt(tokens, at)) ? at + 1 : at;
  return yearAt(tokens, next);
}

function inSomeYear(
  tokens: readonly DateToken[],
  end: number,
  inYear: (year: number) => Period | null,
): DateMatch {
  const year = yearBehind(tokens, end);
  return {
    end: year?.end ?? end,
    resolve: (context) => {
      if (year) return closed(inYear(year.value));
      return context.today === null
        ? null
        : closed(nearestYear(partsOf(context.today).year, context, inYear));
    },
  };
}
