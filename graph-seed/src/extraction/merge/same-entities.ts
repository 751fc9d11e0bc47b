/**
 * Same entities
 *
 * Which entities of different articles are one: equal ids, spellings of one full name, a surname that only one person of all
 * articles bears, an acronym that one organization gives itself, a full name that articles take for different kinds. Two people who
 * share a surname stay two.
 */
import { compareText } from '@entente/graph-store';
import type { Entity } from '@entente/graph-store';
import { byFullness } from './merge-entities.ts';
import { isSamePerson, surnameOf } from '../names/people.ts';

/** Maps each entity id to the id under which it is merged; ids that stand alone map to themselves. */
export function findSameEntities(entities: readonly Entity[]): ReadonlyMap<string, string> {
  const unique = [...new Map(entities.map((entity) => [entity.id, entity])).values()].toSorted(
    (one, other) => compareText(one.id, other.id),
  );
  const merged = new Map(unique.map((entity) => [entity.id, entity.id]));
  const pairs = [...samePersons(unique), ...sameOrganizations(unique)];
  for (const [from, to] of [...pairs, ...sameNames(entities)]) merged.set(from, to);
  return new Map([...merged.keys()].map((id) => [id, lastOf(merged, id)]));
}

/** Follows a person to the namesake that the article with the fuller name made a body, and so on; ends on a circle too. */
function lastOf(merged: ReadonlyMap<string, string>, id: string): string {
  const seen = new Set<string>();
  let current = id;
  for (let next = merged.get(current); next !== undefined; next = merged.get(current)) {
    if (next === current || seen.has(next)) break;
    seen.add(next);
    current = next;
  }
  return current;
}

const NAMED_KINDS = ['Organization', 'Person', 'Place'];

/** "Blue Ledger", a body here and a person there, is what it is mentioned as most often; names of one word may well be two things. */
function sameNames(entities: readonly Entity[]): readonly Pair[] {
  const byName = new Map<string, Map<string, number>>();
  const kinds = new Map<string, string>();
  for (const { id, kind, name, mentions } of entities) {
    if (!NAMED_KINDS.includes(kind) || !/^\p{Lu}\S*\s(.*\s)?\p{Lu}\S*$/u.test(name)) continue;
    const counts = byName.get(name) ?? new Map<string, number>();
    counts.set(id, (counts.get(id) ?? 0) + mentions.length);
    byName.set(name, counts);
    kinds.set(id, kind);
  }
  const rank = (id: string): number => NAMED_KINDS.indexOf(kinds.get(id) ?? '');
  return [...byName.values()].flatMap((counts): readonly Pair[] => {
    // Namesakes of one kind were told apart with a reason.
    if (new Set([...counts.keys()].map((id) => rank(id))).size < counts.size) return [];
    const [head, ...others] = [...counts]
      .toSorted(([one, few], [other, many]) => many - few || rank(one) - rank(other))
      .map(([id]) => id);
    return head === undefined ? [] : others.map((one): Pair => [one, head]);
  });
}

type Pair = readonly [from: string, to: string];

function samePersons(entities: readonly Entity[]): readonly Pair[] {
  const bySurname = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.kind !== 'Person' || !isProperName(entity.name)) continue;
    const key = surnameOf(entity.name);
    const namesakes = bySurname.get(key);
    if (namesakes) namesakes.push(entity);
    else bySurname.set(key, [entity]);
  }
  return [...bySurname.values()].flatMap((namesakes) => {
    const full = namesakes.filter((one) => one.name.includes(' ')).toSorted(byFullness);
    const people: Entity[][] = [];
    for (const one of full) {
      const known = people.find((group) =>
        group.every((other) => isSamePerson(one.name, other.name)),
      );
      if (known) known.push(one);
      else people.push([one]);
    }
    const bare = namesakes.filter((one) => !one.name.includes(' '));
    const [only] = people;
    if (only && people.length === 1) only.push(...bare);
    return people.flatMap((group) => toPairs(group));
  });
}

/** "Detective of the company" names nobody: its last word is no surname. */
function isProperName(name: string): boolean {
  return !/\sof\s/.test(name) && /^\p{Lu}/u.test(name.split(' ').at(-1) ?? '');
}

function toPairs(group: readonly Entity[]): readonly Pair[] {
  const [head, ...others] = group;
  return head ? others.map((one): Pair => [one.id, head.id]) : [];
}

/** "PS" alone in one article is the party that calls itself so in another, when only one does. */
function sameOrganizations(entities: readonly Entity[]): readonly Pair[] {
  const organizations = entities.filter((one) => one.kind === 'Organization');
  const byAcronym = new Map<string, Set<string>>();
  for (const one of organizations) {
    for (const alias of one.aliases) {
      if (isAcronym(alias) && one.name.includes(' '))
        byAcronym.set(alias, (byAcronym.get(alias) ?? new Set()).add(one.id));
    }
  }
  return organizations.flatMap((one): readonly Pair[] => {
    const [only, ...others] = isAcronym(one.name) ? [...(byAcronym.get(one.name) ?? [])] : [];
    return only !== undefined && others.length === 0 && only !== one.id ? [[one.id, only]] : [];
  });
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}$/u.test(name);
}
