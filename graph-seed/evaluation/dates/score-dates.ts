import { toDateSpan } from '@entente/graph-store';
import type { DateExpression } from '../../src/extraction/dates/find-dates.ts';
import type { DatedArticle, GoldDate } from './gold-dates.ts';

/** A marked date with what was read there. */
export interface DateJudgement {
  readonly gold: GoldDate;
  /** The reading whose span fits best; null where none overlaps. */
  readonly read: DateExpression | null;
  readonly isExact: boolean;
}

/** How the dates of one article were read. */
export interface DateScore {
  readonly id: string;
  readonly judgements: readonly DateJudgement[];
  /** Readings, outermost only, that overlap no marked date. */
  readonly unmarked: readonly DateExpression[];
  readonly readings: number;
}

/** Holds the dates read in an article against those marked in it. */
export function scoreDates(
  { id, dates }: DatedArticle,
  readings: readonly DateExpression[],
): DateScore {
  const all = readings.flatMap(withParts);
  return {
    id,
    readings: readings.length,
    judgements: dates.map((gold) => {
      const read = bestFit(gold, all);
      return { gold, read, isExact: read !== null && isSameDate(read.date, gold.date) };
    }),
    unmarked: readings.filter((reading) => !dates.some((gold) => overlap(gold, reading) > 0)),
  };
}

function withParts(expression: DateExpression): readonly DateExpression[] {
  return [expression, ...expression.parts.flatMap(withParts)];
}

/** The overlapping reading with the largest share of characters in common; of equals the first. */
function bestFit(gold: GoldDate, readings: readonly DateExpression[]): DateExpression | null {
  const fit = (one: DateExpression): number =>
    overlap(gold, one) / (Math.max(gold.end, one.end) - Math.min(gold.start, one.start));
  return (
    readings
      .filter((one) => overlap(gold, one) > 0)
      .toSorted((one, other) => fit(other) - fit(one))[0] ?? null
  );
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function overlap(one: Span, other: Span): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

/** Whether two EDTF texts mean the same days: `2011/2012` is `2011-01-01/2012-12-31`. */
function isSameDate(one: string, other: string): boolean {
  const [left, right] = [toDateSpan(one), toDateSpan(other)];
  return (
    left !== null &&
    right !== null &&
    left.earliest === right.earliest &&
    left.latest === right.latest
  );
}
