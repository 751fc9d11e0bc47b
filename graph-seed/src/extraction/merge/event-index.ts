/**
 * Event index
 *
 * Finds the groups of accounts that one more account may belong to: those that share a key with it and are near it in time. Two
 * actors who meet every week share one key for ever, and without the time each of their meetings would be compared to all others.
 */
import type { DateSpan } from '@entente/graph-store';

const DAY_MS = 86_400_000;
/** Spans of more months than these, and open ones, are looked for under one heading instead of under each month. */
const MAXIMUM_MONTHS = 24;
const LONG = 'long';

/** Groups that one heading gives at most; this bounds the time that each account takes. */
const MAXIMUM_GROUPS = 200;

/** When something happened and when that was published; either may be unknown. */
export interface EventTime {
  readonly date: DateSpan | null;
  /** ISO day. */
  readonly publishedAt: string | null;
}

/** Groups by key and time; those of a key in the order in which they were first added under it. */
export interface EventIndex<Group> {
  /** Adds a group under a key; it may be added again at another time. */
  add(key: string, group: Group, time: EventTime): void;
  /**
   * Finds the groups of a key that may have happened at the same time, or that were published within so many days, and some more;
   * of hundreds that did, the first.
   */
  findNear(key: string, time: EventTime, daysApart: number): readonly Group[];
}

/** Makes an empty index. */
export function createEventIndex<Group>(): EventIndex<Group> {
  const places = new Map<string, Map<Group, number>>();
  const groups = new Map<string, Set<Group>>();
  const put = (key: string, group: Group): void => {
    const known = groups.get(key);
    if (known) known.add(group);
    else groups.set(key, new Set([group]));
  };
  return {
    add(key, group, { date, publishedAt }) {
      const order = places.get(key) ?? new Map<Group, number>();
      places.set(key, order);
      if (!order.has(group)) order.set(group, order.size);
      put(`${key} dated`, group);
      for (const month of monthsOf(date)) put(`${key} in ${month}`, group);
      if (publishedAt !== null) put(`${key} told ${toMonth(publishedAt)}`, group);
    },
    findNear(key, { date, publishedAt }, daysApart) {
      const order = places.get(key);
      if (order === undefined) return [];
      const months = monthsOf(date);
      const headings = months.includes(LONG)
        ? ['dated']
        : [...months, ...(date === null ? [] : [LONG])].map((month) => `in ${month}`);
      if (publishedAt !== null) {
        headings.push(...monthsAround(publishedAt, daysApart).map((month) => `told ${month}`));
      }
      const found = new Set(headings.flatMap((one) => firstOf(groups.get(`${key} ${one}`))));
      return [...found].toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
    },
  };
}

function firstOf<Item>(items: ReadonlySet<Item> = new Set()): readonly Item[] {
  const first: Item[] = [];
  for (const item of items) {
    if (first.length === MAXIMUM_GROUPS) break;
    first.push(item);
  }
  return first;
}

/** Months that a span touches, `LONG` for many; none for no span. */
function monthsOf(date: DateSpan | null): readonly (number | typeof LONG)[] {
  if (date === null) return [];
  if (date.earliest === null || date.latest === null) return [LONG];
  const first = toMonth(date.earliest);
  const count = toMonth(date.latest) - first + 1;
  return count > MAXIMUM_MONTHS
    ? [LONG]
    : Array.from({ length: count }, (_, index) => first + index);
}

function monthsAround(day: string, days: number): readonly number[] {
  const middle = Date.parse(day);
  const [first, last] = [-days, days].map((offset) =>
    toMonth(new Date(middle + offset * DAY_MS).toISOString()),
  );
  return first === undefined || last === undefined
    ? []
    : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Months since the year 0. */
function toMonth(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
