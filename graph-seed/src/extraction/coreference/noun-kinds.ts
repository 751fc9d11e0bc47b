/** Of what kind an entity is that a common noun or a name speaks of. */
import { findEntry } from '../../gazetteer/gazetteer.ts';
import { EVENT_NOUNS } from '../lexicon/event-nouns.ts';
import { INSTITUTION_NOUNS } from '../lexicon/institution-nouns.ts';
import { CROWD_NOUNS, PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { ROLE_NOUNS, SITE_NOUNS, SPACE_NOUNS } from '../lexicon/role-nouns.ts';
import { OFFICES } from '../lexicon/titles.ts';

/** Kinds of what is spoken of; `Crowd` for people by the many. */
export const SPOKEN_KINDS = ['State', 'Organization', 'Crowd', 'Person', 'Place', 'Event'] as const;

/** One of them. */
export type SpokenKind = (typeof SPOKEN_KINDS)[number];

/** Finds the kind of a noun by its lemma; null for all other things. */
export function kindOfNoun(lemma: string): SpokenKind | null {
  if (/^(country|nation|state|republic|kingdom)$/.test(lemma)) return 'State';
  if (CROWD_NOUNS.has(lemma)) return 'Crowd';
  if (INSTITUTION_NOUNS.has(lemma)) return 'Organization';
  if (PERSON_NOUNS.has(lemma) || OFFICES.has(lemma)) return 'Person';
  if (ROLE_NOUNS.has(lemma)) return 'Organization';
  if (SPACE_NOUNS.has(lemma) || SITE_NOUNS.has(lemma)) return 'Place';
  return EVENT_NOUNS.has(lemma) ? 'Event' : null;
}

/** Finds the kind of a name by the gazetteer, else by the label of the language engine; null where neither tells. */
export function kindOfName(name: string, label: string): SpokenKind | null {
  const entry = findEntry(name);
  if (entry) return entry.use === 'capital' ? 'Place' : entry.kind;
  if (label === 'PER') return 'Person';
  if (label === 'ORG') return 'Organization';
  return label === 'LOC' ? 'Place' : null;
}

/** Whether two can be of one kind; null where that is open: a capital stands for its State, a crowd for a body. */
export function doKindsFit(one: SpokenKind | null, other: SpokenKind | null): boolean | null {
  if (one === null || other === null) return null;
  if (one === other) return true;
  const kinds = new Set([one, other]);
  if (kinds.has('State') && kinds.has('Place')) return null;
  return kinds.has('Crowd') && (kinds.has('Organization') || kinds.has('Person')) ? null : false;
}
