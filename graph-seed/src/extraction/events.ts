/**
 * Events
 *
 * Finds the nouns that tell of a happening, or of a text that is argued over, and joins those that speak of one: the same kind of
 * happening, and participants, place, date and words that do not contradict each other.
 */
import { createDraft } from './drafts.ts';
import type { EntityDraft, EventDraft } from './drafts.ts';
import { eventRolesOf } from './event-roles.ts';
import type { EventRoles } from './event-roles.ts';
import { referencesBefore } from './history.ts';
import { EVENT_NOUNS } from './lexicon/event-nouns.ts';
import type { EventNoun } from './lexicon/event-nouns.ts';
import { TEXT_NOUNS } from './lexicon/role-nouns.ts';
import { lexicalForms, phraseExtent } from './noun-phrases.ts';
import { noteMention } from './reading.ts';
import type { Reading } from './reading.ts';
import { extentOf } from './words.ts';
import type { Word } from './words.ts';
import { findDate } from './when.ts';

const TEXT: EventNoun = { type: null, mode: null, happening: 'text' };
const LONGEST_NAME = 90;

/** What a noun tells of; null for a noun that tells of no happening. */
export function findMeaning(noun: Word): EventNoun | null {
  if (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') return null;
  for (const form of lexicalForms(noun)) {
    const meaning = EVENT_NOUNS.get(form);
    if (meaning) return meaning;
  }
  return TEXT_NOUNS.has(noun.lemma) ? TEXT : null;
}

/** Notes the event that a noun tells of, if any; nouns must come in the order of the text, after all actors. */
export function readEvent(reading: Reading, noun: Word): void {
  if (reading.at.has(noun) || reading.inName.has(noun)) return;
  if (noun.deprel === 'compound') return;
  const meaning = findMeaning(noun);
  if (!meaning || isGeneric(noun)) return;
  const roles =
    meaning.happening === 'text'
      ? { agents: [], patients: [], place: null }
      : eventRolesOf(reading, noun, meaning);
  const date = findDate(noun, reading.text, reading.article.publishedAt);
  const draft =
    findKnown(reading, noun, meaning, roles, date) ?? createEvent(reading, noun, meaning);
  if (!draft.event) return;
  for (const agent of roles.agents) draft.event.agents.add(agent);
  for (const patient of roles.patients) draft.event.patients.add(patient);
  draft.event.place ??= roles.place;
  draft.event.date ??= date;
  const [first, last] = phraseExtent(noun);
  noteMention(reading, draft, noun, first, last);
  rename(draft, phraseOf(noun));
}

/** "any visit", "no talks" speak of none in particular. */
function isGeneric(noun: Word): boolean {
  return noun.dependents.some(
    (one) => one.relation === 'det' && /^(no|each|every|either|neither)$/.test(one.lower),
  );
}

function createEvent(reading: Reading, noun: Word, meaning: EventNoun): EntityDraft {
  const event: EventDraft = {
    happening: meaning.happening,
    type: meaning.type,
    mode: meaning.mode,
    date: null,
    place: null,
    agents: new Set(),
    patients: new Set(),
  };
  const draft = createDraft('Event', phraseOf(noun), { event, discriminator: reading.article.id });
  reading.drafts.set(`Event ${noun.start}`, draft);
  return draft;
}

function findKnown(
  reading: Reading,
  noun: Word,
  meaning: EventNoun,
  roles: EventRoles,
  date: string | null,
): EntityDraft | null {
  const definite = noun.dependents.some(
    (one) =>
      (one.relation === 'det' && /^(the|this|that|these|those)$/.test(one.lower)) ||
      one.deprel === 'nmod:poss',
  );
  const known = [
    ...new Set(referencesBefore(reading, noun, Number.POSITIVE_INFINITY).map((one) => one.draft)),
  ].filter((draft) => draft.event?.happening === meaning.happening);
  return (
    known.find(
      (draft) =>
        draft.event !== null &&
        fits(reading, draft, draft.event, noun, meaning, roles, date, definite),
    ) ?? null
  );
}

function fits(
  reading: Reading,
  draft: EntityDraft,
  event: EventDraft,
  noun: Word,
  meaning: EventNoun,
  roles: EventRoles,
  date: string | null,
  definite: boolean,
): boolean {
  if (meaning.happening === 'text') {
    const last = draft.name.toLowerCase().split(' ');
    return (
      definite &&
      last.includes(noun.lower) &&
      unnamedQualifiers(reading, noun).every((word) => last.includes(word))
    );
  }
  const mine = new Set([...roles.agents, ...roles.patients]);
  const theirs = new Set([...event.agents, ...event.patients]);
  const shared = [...mine].filter((one) => theirs.has(one)).length;
  if (
    mine.size > 0 &&
    theirs.size > 0 &&
    shared === 0 &&
    !(meaning.happening === 'meeting' && roles.place !== null && roles.place === event.place)
  )
    return false;
  if (roles.place && event.place && roles.place !== event.place) return false;
  if (date && event.date && date !== event.date) return false;
  if (meaning.type !== event.type && event.type !== null && meaning.type !== null) return false;
  const words = qualifiers(noun);
  const named = [draft.name, ...draft.aliases].join(' ').toLowerCase();
  if (
    words.some((word) => !named.includes(word)) &&
    !(shared > 0 || (roles.place && roles.place === event.place))
  )
    return false;
  return (
    definite ||
    shared > 1 ||
    (shared > 0 && roles.place !== null && roles.place === event.place) ||
    (roles.place !== null &&
      roles.place === event.place &&
      mine.size === 0 &&
      meaning.happening === 'fighting')
  );
}

/** Adjectives and compounds that qualify a noun, lower case, names included. */
function qualifiers(noun: Word): readonly string[] {
  return noun.dependents
    .filter(
      (one) =>
        one.index < noun.index &&
        ['amod', 'compound'].includes(one.relation) &&
        one.upos !== 'VERB' &&
        !/^(new|recent|latest|current|same|last|next|planned|scheduled)$/.test(one.lower),
    )
    .map((one) => one.lower);
}

/** Qualifiers without names: who made a text does not tell it apart, "the French resolution" may be "a UN resolution". */
function unnamedQualifiers(reading: Reading, noun: Word): readonly string[] {
  const named = noun.dependents.filter((one) => reading.inName.has(one)).map((one) => one.lower);
  return qualifiers(noun).filter((word) => !named.includes(word));
}

/** The phrase without article, possessive pronoun and what follows a comma; cut at a sensible length. */
function phraseOf(noun: Word): string {
  const [first, last] = phraseExtent(noun);
  const fits = noun.sentence.words[last]?.end ?? noun.end;
  const begin = noun.sentence.words[first]?.start ?? noun.start;
  const [from, to] =
    fits - begin <= LONGEST_NAME ? [first, last] : extentOf(noun, (one) => one.index > noun.index);
  const words = noun.sentence.words
    .slice(from, to + 1)
    .filter(
      (one, index) =>
        index > 0 ||
        !(one.relation === 'det' || (one.upos === 'PRON' && one.deprel === 'nmod:poss')),
    );
  return words
    .map(
      (one, index) => (index > 0 && (words[index - 1]?.end ?? 0) < one.start ? ' ' : '') + one.text,
    )
    .join('');
}

/** The longest phrase names the event best. */
function rename(draft: EntityDraft, phrase: string): void {
  const name = `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`;
  const current = draft.name;
  if (name.length <= current.length && current.charAt(0) === current.charAt(0).toUpperCase())
    return;
  draft.aliases.add(current);
  draft.name =
    name.length >= current.length ? name : `${current.charAt(0).toUpperCase()}${current.slice(1)}`;
  draft.aliases.delete(draft.name);
}
