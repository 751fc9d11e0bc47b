import { compareText } from '@entente/graph-store';
import type { Entity } from '@entente/graph-store';

/** Makes one entity of several that are one, under this id; the longest name names it, the others become aliases. */
export function mergeEntities(
  id: string,
  members: readonly Entity[],
  idOf: (id: string) => string,
): Entity | null {
  const [start] = members;
  if (!start) return null;
  const head = members.reduce((best, one) => (byFullness(one, best) < 0 ? one : best), start);
  const names = new Set(members.flatMap((one) => [one.name, ...one.aliases]));
  names.delete(head.name);
  const mentions = new Map(
    members
      .flatMap((one) => one.mentions)
      .map((one) => [`${one.articleId} ${one.start} ${one.end}`, one]),
  );
  const first = <Value>(values: readonly (Value | null)[]): Value | null =>
    values.find((value) => value !== null) ?? null;
  const places = members
    .flatMap((one) => (one.placeId === null ? [] : [idOf(one.placeId)]))
    .toSorted(compareText);
  return {
    id,
    // A name that articles take for different kinds goes under the id of one of them, and so is of its kind.
    kind: (members.find((one) => one.id === id) ?? head).kind,
    name: head.name,
    aliases: [...names],
    description: first(members.map((one) => one.description).toSorted(byText)),
    wikidataId: first(members.map((one) => one.wikidataId).toSorted(byText)),
    mentions: [...mentions.values()],
    eventType: head.eventType,
    mode: first(members.map((one) => one.mode).toSorted(byText)),
    date: narrowestDate(members.map((one) => one.date)),
    placeId: places[0] ?? null,
  };
}

/** The most exact of several dates of one event; of equals the first by code point. */
export function narrowestDate(dates: readonly (string | null)[]): string | null {
  const known = dates
    .filter((date) => date !== null)
    .toSorted((one, other) => exactness(other) - exactness(one) || compareText(one, other));
  return known[0] ?? null;
}

function exactness(date: string): number {
  return date.includes('/') ? 1 : date.length;
}

/** The longest name first; of two spellings the one with its diacritics. */
export function byFullness(one: Entity, other: Entity): number {
  return (
    other.name.length - one.name.length ||
    // A popular name comes by ten thousand times, and most often beside itself.
    (one.name === other.name ? 0 : marks(other.name) - marks(one.name)) ||
    compareText(one.name, other.name) ||
    compareText(one.id, other.id)
  );
}

function marks(name: string): number {
  return name.normalize('NFKD').replace(/\P{M}/gu, '').length;
}

function byText(one: string | null, other: string | null): number {
  return compareText(one ?? '', other ?? '');
}
