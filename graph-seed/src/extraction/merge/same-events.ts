/**
 * Same events
 *
 * Which events of different articles are one. They must be of one type, must not contradict each other in date, place or time of
 * publication, and must share enough: two participants, or one participant and the place or date, or the same act done to them.
 */
import { canCoincide, compareText } from '@entente/graph-store';
import type { DateSpan } from '@entente/graph-store';
import { createEventIndex } from './event-index.ts';
import type { EventIndex } from './event-index.ts';
import type { EventProfile } from './event-profiles.ts';

/** Accounts of one undated event are seldom further apart than this. */
const MAXIMUM_DAYS_APART = 21;

/** What all accounts of one event agree on so far: enough to test the next one without asking each of them. */
interface EventGroup {
  readonly members: EventProfile[];
  readonly articles: Set<string>;
  readonly head: EventProfile;
  mode: string | null;
  place: string | null;
  date: DateSpan | null;
  firstPublished: string | null;
  lastPublished: string | null;
}

/** Groups profiles into events; groups and their members in an order that does not depend on that of the profiles. */
export function groupSameEvents(
  profiles: readonly EventProfile[],
): readonly (readonly EventProfile[])[] {
  const groups: EventGroup[] = [];
  const index = createEventIndex<EventGroup>();
  for (const profile of profiles.toSorted(compareProfiles)) {
    const keys = keysOf(profile);
    const known = findGroup(index, keys, profile);
    const group = known ?? openGroup(profile);
    if (known) join(group, profile);
    else groups.push(group);
    const time = { date: group.date, publishedAt: profile.publishedAt };
    for (const key of keys) index.add(key, group, time);
  }
  return groups.map((group) => group.members);
}

function findGroup(
  index: EventIndex<EventGroup>,
  keys: readonly string[],
  profile: EventProfile,
): EventGroup | null {
  for (const key of keys) {
    const near = index.findNear(key, profile, MAXIMUM_DAYS_APART);
    const group = near.find((one) => isCompatible(profile, one));
    if (group) return group;
  }
  return null;
}

function openGroup(profile: EventProfile): EventGroup {
  return {
    members: [profile],
    articles: new Set([profile.articleId]),
    head: profile,
    mode: profile.event.mode,
    place: profile.place,
    date: profile.date,
    firstPublished: profile.publishedAt,
    lastPublished: profile.publishedAt,
  };
}

function join(group: EventGroup, profile: EventProfile): void {
  group.members.push(profile);
  group.articles.add(profile.articleId);
  group.mode ??= profile.event.mode;
  group.place ??= profile.place;
  group.date = narrow(group.date, profile.date);
  const published = [group.firstPublished, group.lastPublished, profile.publishedAt]
    .filter((day) => day !== null)
    .toSorted(compareText);
  group.firstPublished = published[0] ?? null;
  group.lastPublished = published.at(-1) ?? null;
}

/** The days that both spans allow. */
function narrow(one: DateSpan | null, other: DateSpan | null): DateSpan | null {
  if (one === null || other === null) return one ?? other;
  const later = [one.earliest, other.earliest].filter((day) => day !== null).toSorted(compareText);
  const earlier = [one.latest, other.latest].filter((day) => day !== null).toSorted(compareText);
  return { earliest: later.at(-1) ?? null, latest: earlier[0] ?? null };
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

function isCompatible(one: EventProfile, group: EventGroup): boolean {
  if (group.articles.has(one.articleId)) return false;
  if (one.event.eventType !== group.head.event.eventType) return false;
  if (one.event.mode !== null && group.mode !== null && one.event.mode !== group.mode) return false;
  if (one.place !== null && group.place !== null && one.place !== group.place) return false;
  if (one.event.eventType === null && lastWord(one) !== lastWord(group.head)) return false;
  if (one.date !== null && group.date !== null) return canCoincide(one.date, group.date);
  return (
    isNear(one.publishedAt, group.firstPublished) && isNear(one.publishedAt, group.lastPublished)
  );
}

function isNear(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  return Math.abs(Date.parse(one) - Date.parse(other)) <= MAXIMUM_DAYS_APART * 86_400_000;
}
