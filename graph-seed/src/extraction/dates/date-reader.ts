import type { Period } from './calendar.ts';
import type { DateToken } from './date-tokens.ts';

/** Which way from the day of publication a clause looks; null when it does not tell. */
export type Direction = 'past' | 'future' | null;

/** What a phrase is counted from. */
export interface DateContext {
  /** Day of publication, or of the quoted speech; null when unknown. */
  readonly today: number | null;
  readonly direction: Direction;
  /** The period told last before the phrase; null when there is none. */
  readonly before: Period | null;
  /** The day told last before the phrase; null when there is none. */
  readonly dayBefore: number | null;
}

/** What a phrase means: a closed period, or all up to its end (`recently`), or all from its start. */
export interface Meaning {
  readonly period: Period;
  readonly open?: 'start' | 'end';
}

/** A phrase that tells a date. */
export interface DateMatch {
  /** Index after its last token. */
  readonly end: number;
  /** Null where what it is counted from is unknown, or where there is no such date. */
  readonly resolve: (context: DateContext) => Meaning | null;
}

/** Reads the phrase that starts at an index; null when none does. Looks at a bounded number of tokens. */
export type DateReader = (tokens: readonly DateToken[], at: number) => DateMatch | null;

/** A meaning of a closed period; null stays null. */
export function closed(period: Period | null): Meaning | null {
  return period === null ? null : { period };
}

const FARTHEST_DAYS = 330;

/**
 * Picks the year of a date told without one: the last that has begun where the clause looks back, the first that is not over where
 * it looks ahead, else the nearest. What is eleven months away is told with its year, so that a tense misread costs less.
 * @param inYear the period in that year; null where it has none, as 29 February.
 */
export function nearestYear(
  year: number,
  { today, direction }: DateContext,
  inYear: (year: number) => Period | null,
): Period | null {
  if (today === null) return null;
  const candidates = [year - 1, year, year + 1].map(inYear).filter((period) => period !== null);
  const distance = ({ from, to }: Period): number => Math.max(from - today, today - to, 0);
  const preferred =
    direction === 'past'
      ? candidates.findLast(({ from }) => from <= today)
      : candidates.find(({ to }) => direction === 'future' && to >= today);
  if (preferred && distance(preferred) <= FARTHEST_DAYS) return preferred;
  return candidates.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}
