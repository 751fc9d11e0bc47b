/**
 * Same events
 *
 * Which events of different articles are one. They must be of one type, must not contradict each other in date, place or time of
 * publication, and must share enough: two participants, or one participant and the place or date, or the same act done to them.
 */
import { compareText } from '@entente/graph-store';
import type { DateSpan } from '@entente/graph-store';
import type { EventProfile } from './event-profiles.ts';

/** Accounts of one undated event are seldom further apart than this. */
const MAXIMUM_DAYS_APART = 21;
/** A participant of very many events joins none by itself; this bounds the time that each event takes. */
const MAXIMUM_CANDIDATES = 40;

/** Groups profiles into events; groups and their members in an order that does not depend on that of the profiles. */
export function groupSameEvents(
  profiles: readonly EventProfile[],
): readonly (readonly EventProfile[])[] {
  const groups: EventProfile[][] = [];
  const byKey = new Map<string, Set<EventProfile[]>>();
  for (const profile of profiles.toSorted(compareProfiles)) {
    const keys = keysOf(profile);
    const candidates = new Set<EventProfile[]>();
    for (const key of keys) {
      for (const group of byKey.get(key) ?? [])
        if (candidates.size < MAXIMUM_CANDIDATES) candidates.add(group);
    }
    const known = [...candidates].find((group) =>
      group.every((other) => isCompatible(profile, other)),
    );
    const group = known ?? [];
    if (!known) groups.push(group);
    group.push(profile);
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(group));
  }
  return groups;
}

function compareProfiles(one: EventProfile, other: EventProfile): number {
  return (
    compareText(one.event.date ?? '~', other.event.date ?? '~') ||
    other.participants.size - one.participants.size ||
    compareText(one.articleId, other.articleId) ||
    compareText(one.event.id, other.event.id)
  );
}

/** What two accounts must share at least one of. */
function keysOf(profile: EventProfile): readonly string[] {
  const kind = profile.event.eventType ?? 'none';
  const parties = [...profile.participants].toSorted(compareText);
  const pairs = parties.flatMap((one, index) =>
    parties.slice(index + 1).map((other) => `pair ${kind} ${one} ${other}`),
  );
  const placed =
    profile.place === null
      ? []
      : parties
          .filter((one) => one !== profile.place)
          .map((one) => `place ${kind} ${one} ${profile.place ?? ''}`);
  const dated =
    profile.event.date === null
      ? []
      : parties.map((one) => `date ${kind} ${one} ${monthOf(profile.date)}`);
  const acts =
    kind === 'none' ? [...profile.acts].map((act) => `act ${lastWord(profile)} ${act}`) : [];
  return [...pairs, ...placed, ...dated, ...acts];
}

function monthOf(date: DateSpan | null): string {
  return (date?.earliest ?? date?.latest ?? '').slice(0, 7);
}

/** The noun of an untyped event: resolutions are not laws. */
function lastWord({ event }: EventProfile): string {
  return (
    /\b(resolution|bill|treaty|agreement|accord|deal|pact|charter|constitution|referendum|law|summit|election|ceremony|exhibition|inauguration)\b/i
      .exec(event.name)?.[1]
      ?.toLowerCase() ?? event.name
  );
}

function isCompatible(one: EventProfile, other: EventProfile): boolean {
  if (one.articleId === other.articleId) return false;
  if (one.event.eventType !== other.event.eventType) return false;
  if (one.event.mode !== other.event.mode && one.event.mode !== null && other.event.mode !== null)
    return false;
  if (one.place !== null && other.place !== null && one.place !== other.place) return false;
  if (one.event.eventType === null && lastWord(one) !== lastWord(other)) return false;
  return one.date !== null && other.date !== null
    ? overlaps(one.date, other.date)
    : isNear(one.publishedAt, other.publishedAt);
}

function overlaps(one: DateSpan, other: DateSpan): boolean {
  const startsBefore = (left: DateSpan, right: DateSpan): boolean =>
    left.earliest === null || right.latest === null || left.earliest <= right.latest;
  return startsBefore(one, other) && startsBefore(other, one);
}

function isNear(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  return Math.abs(Date.parse(one) - Date.parse(other)) <= MAXIMUM_DAYS_APART * 86_400_000;
}
