import { BODIES, REGION_ADJECTIVES, REGIONS } from './bodies.ts';
import { SEATS_OF_POWER } from './seats-of-power.ts';
import { STATES } from './states.ts';

/** How a name stands for its entry: by name, as adjective or people, as capital, or as seat of power. */
export type NameUse = 'name' | 'demonym' | 'capital' | 'seat';

/** What a name stands for. */
export interface GazetteerEntry {
  readonly kind: 'State' | 'Organization' | 'Place';
  readonly name: string;
  readonly use: NameUse;
  /** State of a capital or seat, or the body or state that a body is part of; null without one. */
  readonly owner: string | null;
}

/** Folds what spelling varies in: diacritics, apostrophes and dots of abbreviations; letter case stays. */
export function foldName(name: string): string {
  // Most names are plain letters and spaces, and every word of every article comes by.
  if (/^[\w-]+(?: [\w-]+)*$/.test(name)) return name;
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’`]/g, "'")
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const entries = new Map<string, GazetteerEntry>();
const add = (name: string, entry: GazetteerEntry): void => {
  const key = foldName(name);
  if (key !== '' && !entries.has(key)) entries.set(key, entry);
};

for (const { name, names } of STATES) {
  for (const one of names) add(one, { kind: 'State', name, use: 'name', owner: null });
}
for (const { names, partOf } of BODIES) {
  const [name = ''] = names;
  for (const one of names)
    add(one, { kind: 'Organization', name, use: 'name', owner: partOf ?? null });
}
for (const { names, state } of SEATS_OF_POWER) {
  const [name = ''] = names;
  for (const one of names) add(one, { kind: 'Organization', name, use: 'seat', owner: state });
}
for (const { name, capitals } of STATES) {
  for (const one of capitals) {
    const place = one.startsWith('Washington') ? 'Washington' : one === 'Kiev' ? 'Kyiv' : one;
    add(one, {
      kind: 'Place',
      name: place,
      use: 'capital',
      owner: name,
    });
  }
}
for (const { name, demonyms } of STATES) {
  for (const one of demonyms) add(one, { kind: 'State', name, use: 'demonym', owner: null });
}
for (const name of REGIONS) add(name, { kind: 'Place', name, use: 'name', owner: null });
for (const [adjective, name] of Object.entries(REGION_ADJECTIVES)) {
  add(adjective, { kind: 'Place', name, use: 'demonym', owner: null });
}

/** Words in the longest name of the gazetteer. */
export const LONGEST_NAME: number = Math.max(
  ...[...entries.keys()].map((key) => key.split(' ').length),
);

const beginnings: ReadonlySet<string> = new Set(
  [...entries.keys()].flatMap((key) => Array.from(key, (_, index) => key.slice(0, index + 1))),
);

/** Tells whether a name of the gazetteer begins like this: one that does not can be left before its end is sought. */
export function isBeginning(text: string): boolean {
  return beginnings.has(foldName(text));
}

/** Finds what a name stands for; null for one that the gazetteer lacks. Diacritics and dots of abbreviations do not matter. */
export function findEntry(name: string): GazetteerEntry | null {
  return entries.get(foldName(name)) ?? null;
}

/**
 * Finds the body or alliance whose name a longer name begins with, and the words that follow it: `African Union` and `Peace Council` for
 * "AU Peace Council"; null when the name begins with none or is the whole body's own.
 */
export function findWhole(
  name: string,
): { readonly whole: GazetteerEntry; readonly rest: string } | null {
  const words = name.split(' ');
  for (let length = words.length - 1; length > 0; length -= 1) {
    const whole = findEntry(words.slice(0, length).join(' '));
    if (whole?.kind === 'Organization' && whole.use === 'name')
      return { whole, rest: words.slice(length).join(' ') };
  }
  return null;
}

/** Finds the capital of a state as the gazetteer names it; null for an unknown state. */
export function findCapital(state: string): string | null {
  const capital = STATES.find((one) => one.name === state)?.capitals[0];
  return capital === undefined ? null : (findEntry(capital)?.name ?? capital);
}

/** The State whose capital a name is; null for every other name. */
export function findCapitalState(name: string): string | null {
  const entry = findEntry(name);
  return entry?.use === 'capital' ? entry.owner : null;
}

/** True where a text names this entry itself or its people, not only its capital or seat. */
export function speaksOf(text: string, name: string): boolean {
  const words = foldName(text);
  return [...entries].some(
    ([key, entry]) =>
      entry.name === name &&
      /^(name|demonym)$/.test(entry.use) &&
      new RegExp(`\\b${key.replaceAll(/[^\w ]/g, '.')}\\b`).test(words),
  );
}
