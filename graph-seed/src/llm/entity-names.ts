/**
 * Entity names
 *
 * The name under which an entity of the model's answer goes. It never comes from the model alone: it is a stretch of the article, the
 * gazetteer's name for one, or made of a role noun and its owner as the rules make it. So hostile output can name nobody whom the
 * article does not, and both extractors give one entity one id.
 */
import type { EntityKind } from '@entente/graph-store';
import { toLemma } from '../extraction/tree/lemma.ts';
import { ROLE_NOUNS } from '../extraction/lexicon/role-nouns.ts';
import { COURTESY_TITLES, OFFICES } from '../extraction/lexicon/titles.ts';
import type { RoleFamily } from '../extraction/lexicon/role-nouns.ts';
import { withArticle } from '../extraction/names/spelled-names.ts';
import { findEntry } from '../gazetteer/gazetteer.ts';

/** Kind and name that the gazetteer gives. */
export interface ListedName {
  readonly kind: EntityKind;
  readonly name: string;
}

/** Words in the longest role noun. */
const LONGEST_ROLE = 3;
const PRONOUN =
  /^(i|me|my|mine|you|your|yours|he|him|his|she|her|hers|it|its|we|us|our|ours|they|them|their|theirs|who|whom|whose|which|that|this|these|those|himself|herself|itself|themselves|one|both|all|some|others?)$/i;
const LEADING_ARTICLE = /^(the|a|an|this|that|these|those|its|his|her|their)\s+/i;

/** Whether words can name someone: a letter, and no pronoun alone. */
export function canName(words: string): boolean {
  // "US" is no pronoun.
  const isPronoun = PRONOUN.test(words) && !/^\p{Lu}+$/u.test(words);
  return /\p{L}/u.test(words) && words.length > 1 && words.length <= 200 && !isPronoun;
}

/** Whether words begin with a capital letter, after an article. */
export function hasCapital(words: string): boolean {
  return /^\p{Lu}/u.test(words.replace(/^the\s/i, ''));
}

/** Whether words are the adjective of a state or region alone, which names no body. */
export function isAdjective(words: string): boolean {
  return findEntry(words)?.use === 'demonym';
}

/** A person's name without the titles before it: of "French Foreign Minister Ada King" the last two words. */
export function toPersonName(words: string): string {
  const parts = words.replace(LEADING_ARTICLE, '').split(/\s+/);
  let first = 0;
  while (first < parts.length - 1) {
    const rest = parts.slice(first, -1).map((part) => part.toLowerCase());
    const title = [2, 1].find(
      (length) => length <= rest.length && OFFICES.has(rest.slice(0, length).join(' ')),
    );
    const isSkipped = isAdjective(parts[first] ?? '') || COURTESY_TITLES.has(rest[0] ?? '');
    // "Foreign Minister" is no office of the list; "Minister" is.
    const isBeforeTitle = title === undefined && OFFICES.has(rest[1] ?? '');
    if (title === undefined && !isSkipped && !isBeforeTitle) break;
    first += title ?? 1;
  }
  const name = parts.slice(first).join(' ');
  // "General Secretary of the League" is all the name there is.
  return hasCapital(name) ? name : parts.join(' ');
}

/** What the gazetteer holds words of the article for, given the kind that the model takes it for; null when that does not fit. */
export function findListedName(words: string, kind: EntityKind): ListedName | null {
  if (kind === 'Person' || kind === 'Event') return null;
  const entry = findEntry(words.replace(/^the\s+/i, ''));
  if (entry === null) return null;
  if (entry.use === 'capital') {
    return kind === 'Place' || entry.owner === null
      ? { kind: 'Place', name: entry.name }
      : { kind: 'State', name: entry.owner };
  }
  // "French" stands for France where the model means a state; for a body of French workers it does not.
  if (entry.use === 'demonym' && entry.kind !== kind) return null;
  const isWest = entry.kind === 'Organization' && entry.name === 'West';
  return { kind: entry.kind, name: isWest ? 'The West' : entry.name };
}

/** A role noun at the end of words, with the words before it; null without one. */
export interface RoleName {
  readonly family: RoleFamily;
  /** Words without article and without the name of a state, `moderate rebels`. */
  readonly phrase: string;
  /** State whose name or people stands before the role: of "Iraqi government" Iraq. */
  readonly state: string | null;
}

/** Reads words such as "the Iraqi government"; null when they do not end in a role noun of lower case. */
export function findRoleName(words: string): RoleName | null {
  const parts = words.replace(LEADING_ARTICLE, '').split(/\s+/);
  const last = parts.at(-1) ?? '';
  if (!/^\p{Ll}/u.test(last)) return null;
  for (let length = Math.min(LONGEST_ROLE, parts.length); length > 0; length -= 1) {
    const front = parts.slice(-length, -1).map((part) => part.toLowerCase());
    const family = ROLE_NOUNS.get([...front, toLemma(last, 'NOUN')].join(' '));
    if (!family) continue;
    const named = parts.slice(0, -1).map((part) => part.replace(/['’]s?$/, ''));
    const states = named.map((part) => findListedName(part, 'State'));
    const plain = parts.filter((_, index) => !states[index]);
    return {
      family,
      phrase: plain.join(' '),
      state: states.find((one) => one?.kind === 'State')?.name ?? null,
    };
  }
  return null;
}

/** The name of a role with its owner, `Government of Iraq`; without one its own words, capitalized. */
export function toRoleName(role: RoleName, owner: string | null): string {
  const label = role.family.single ? role.family.label : toTitle(role.phrase);
  if (owner !== null) return `${label} of ${withArticle(owner)}`;
  return toTitle(role.phrase);
}

/** Words as a name: without leading article, blanks made single, the first letter large. */
export function toTitle(words: string): string {
  const plain = words.replace(/\s+/g, ' ').replace(LEADING_ARTICLE, '').trim();
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`;
}
