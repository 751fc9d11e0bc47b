import { foldName } from '../../gazetteer/gazetteer.ts';

/**
 * Links the names of persons within one article: a surname to the full name that it ends, whichever comes first. Two full names
 * that share a surname stay two people; a bare surname then means whoever of them was named last.
 */
export interface PersonNames<T> {
  /** Finds who is meant; `position` counts names in the order of the text. */
  find(name: string, position: number): T | null;
}

/** One full name where it stands. */
export interface FullName<T> {
  readonly name: string;
  readonly position: number;
  readonly person: T;
}

/** Last word of a name without `al-`, folded and in lower case. */
export function surnameOf(name: string): string {
  const words = foldName(name).toLowerCase().split(' ');
  return (words.at(-1) ?? '').replace(/^(al|el|bin|ben|ibn)-/, '');
}

function firstNameOf(name: string): string {
  return foldName(name).toLowerCase().split(' ')[0] ?? '';
}

/** Makes the look-up of one article from its full names, of two words or more. */
export function linkPersonNames<T>(fullNames: readonly FullName<T>[]): PersonNames<T> {
  const bySurname = new Map<string, FullName<T>[]>();
  const byFirstName = new Map<string, Set<T>>();
  // "Ana Quispe Huanca" may be called by the first of her two surnames.
  const byMiddleName = new Map<string, Set<T>>();
  for (const full of fullNames) {
    const key = surnameOf(full.name);
    const namesakes = bySurname.get(key);
    if (namesakes) namesakes.push(full);
    else bySurname.set(key, [full]);
    const first = firstNameOf(full.name);
    for (const middle of foldName(full.name).toLowerCase().split(' ').slice(1, -1))
      byMiddleName.set(middle, (byMiddleName.get(middle) ?? new Set()).add(full.person));
    byFirstName.set(first, (byFirstName.get(first) ?? new Set()).add(full.person));
  }
  return {
    find(name, position) {
      const candidates = bySurname.get(surnameOf(name)) ?? [];
      const before = candidates.findLast((one) => one.position <= position);
      const bySurnameOnly = before?.person ?? candidates[0]?.person;
      if (bySurnameOnly) return bySurnameOnly;
      const byMiddle = byMiddleName.get(surnameOf(name)) ?? new Set<T>();
      if (byMiddle.size === 1) return [...byMiddle][0] ?? null;
      // A first name alone is enough where the article has one person of it.
      const first = byFirstName.get(foldName(name).toLowerCase()) ?? new Set<T>();
      return first.size === 1 ? ([...first][0] ?? null) : null;
    },
  };
}

/** True when two full names may be one person's: the same surname, and first names equal, initial, or one left out in the middle. */
export function isSamePerson(one: string, other: string): boolean {
  const left = foldName(one).toLowerCase().split(' ');
  const right = foldName(other).toLowerCase().split(' ');
  if (left.join(' ') === right.join(' ')) return true;
  if (surnameOf(one) !== surnameOf(other) || left.length < 2 || right.length < 2) return false;
  const [first = ''] = left;
  const [second = ''] = right;
  return (
    first === second ||
    (first.length === 1 && second.startsWith(first)) ||
    (second.length === 1 && first.startsWith(second))
  );
}
