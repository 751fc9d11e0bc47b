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
import { EVENT_NOUNS, MUTUAL_HAPPENINGS } from './lexicon/event-nouns.ts';
import type { EventNoun } from './lexicon/event-nouns.ts';
import { TEXT_NOUNS } from './lexicon/role-nouns.ts';
import { lexicalForms, phraseExtent } from './noun-phrases.ts';
import { noteMention } from './reading.ts';
import type { Reading } from './reading.ts';
import { dependentsBy, extentOf, prepositionOf } from './words.ts';
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

/** A noun with what its phrase says, held against the events before it. */
interface Candidate {
  readonly noun: Word;
  readonly meaning: EventNoun;
  readonly roles: EventRoles;
  readonly date: string | null;
  /** True when an article or possessor says that it is known. */
  readonly definite: boolean;
  readonly qualifiers: readonly string[];
}

/** Notes the event that a noun tells of, if any; nouns must come in the order of the text, after all actors. */
export function readEvent(reading: Reading, noun: Word): void {
  if (reading.at.has(noun) || reading.inName.has(noun) || noun.deprel === 'compound') return;
  const meaning = findMeaning(noun);
  const isNone = noun.dependents.some(
    (one) => one.relation === 'det' && /^(no|each|every|either|neither)$/.test(one.lower),
  );
  if (!meaning || isNone || isMereThreat(noun)) return;
  const candidate: Candidate = {
    noun,
    meaning,
    roles: eventRolesOf(reading, noun, meaning),
    date: findDate(reading, noun),
    definite: noun.dependents.some(
      (one) =>
        (one.relation === 'det' && /^(the|this|that|these|those)$/.test(one.lower)) ||
        one.deprel === 'nmod:poss',
    ),
    qualifiers: qualifiersOf(reading, noun),
  };
  const draft = findKnown(reading, candidate) ?? createEvent(reading, candidate);
  if (!draft.event) return;
  for (const agent of candidate.roles.agents) draft.event.agents.add(agent);
  for (const patient of candidate.roles.patients) draft.event.patients.add(patient);
  draft.event.place ??= candidate.roles.place;
  draft.event.date ??= candidate.date;
  const [first, last] = phraseExtent(noun);
  noteMention(reading, draft, noun, first, last);
  rename(draft, phraseOf(noun));
  const short = frontOf(noun);
  if (short !== null && capitalized(short) !== draft.name) draft.aliases.add(capitalized(short));
}

/** The noun with what qualifies it from the front, "Kenyan art exhibition"; null for a noun that stands alone. */
function frontOf(noun: Word): string | null {
  const [from] = extentOf(noun, (one) => one.index > noun.index);
  const span = noun.sentence.words
    .slice(from, noun.index + 1)
    .filter((one) => !isLeadIn(one) && !(one.governor !== null && isLeadIn(one.governor)));
  if (span.length < 2 || span.some((one) => one.deprel === 'nmod:poss')) return null;
  return noun.sentence.words
    .slice(span[0]?.index ?? noun.index, noun.index + 1)
    .map(
      (one, index, all) =>
        (index > 0 && (all[index - 1]?.end ?? 0) < one.start ? ' ' : '') + one.text,
    )
    .join('');
}

/** "threatens X with a war": what is threatened with has not happened, and is none of the happenings told elsewhere. */
function isMereThreat(noun: Word): boolean {
  const isThreat = [noun.governor, noun.governor?.governor].some(
    (one) => one?.lemma === 'threaten',
  );
  return (
    isThreat &&
    prepositionOf(noun) === 'with' &&
    noun.dependents.every((one) => one.lower !== 'the')
  );
}

function createEvent(reading: Reading, { noun, meaning }: Candidate): EntityDraft {
  const event: EventDraft = {
    ...meaning,
    date: null,
    place: null,
    agents: new Set(),
    patients: new Set(),
  };
  const draft = createDraft('Event', capitalized(phraseOf(noun)), {
    event,
    discriminator: reading.article.id,
  });
  reading.drafts.set(`Event ${noun.start}`, draft);
  return draft;
}

/** The earlier event that agrees best; the nearest of equals. */
function findKnown(reading: Reading, candidate: Candidate): EntityDraft | null {
  const earlier = new Set(
    referencesBefore(
      reading,
      candidate.noun,
      Number.POSITIVE_INFINITY,
      ({ event }) => event?.happening === candidate.meaning.happening,
    ).map((one) => one.draft),
  );
  let best: EntityDraft | null = null;
  let bestScore = 0;
  for (const draft of earlier) {
    const score = draft.event ? agreement(draft, draft.event, candidate) : 0;
    if (score > bestScore) [best, bestScore] = [draft, score];
  }
  return best;
}

/** How well a later mention fits an event, at least 1; 0 when it contradicts it or when nothing speaks for it. */
function agreement(
  draft: EntityDraft,
  event: EventDraft,
  { noun, meaning, roles, date, definite, qualifiers }: Candidate,
): number {
  if (event.happening !== meaning.happening) return 0;
  const named = new Set(
    [draft.name, ...draft.aliases]
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}.-]+/u),
  );
  const sameNoun = named.has(noun.lower) || named.has(noun.lemma);
  if (meaning.happening === 'text')
    return definite && sameNoun && qualifiers.every((word) => named.has(word)) ? 1 : 0;
  const mine = [...new Set([...roles.agents, ...roles.patients])];
  const theirs = new Set([...event.agents, ...event.patients]);
  const shared = mine.filter((one) => theirs.has(one)).length;
  const samePlace =
    (roles.place !== null && roles.place === event.place) ||
    (event.place !== null && roles.patients.includes(event.place));
  const sameDate = date !== null && date === event.date;
  const mutual = MUTUAL_HAPPENINGS.has(meaning.happening);
  if (roles.place && event.place && !samePlace) return 0;
  if (date && event.date && !sameDate) return 0;
  if (mine.length > 0 && theirs.size > 0 && shared === 0 && !(mutual && (samePlace || sameDate)))
    return 0;
  if (
    !mutual &&
    roles.patients.length > 0 &&
    event.patients.size > 0 &&
    !roles.patients.some((one) => event.patients.has(one))
  )
    return 0;
  const support = 2 * shared + (samePlace ? 2 : 0) + (sameDate ? 3 : 0);
  if (support === 0 && (!definite || (mine.length > 0 && theirs.size > 0))) return 0;
  if (support < 2 && qualifiers.some((word) => !named.has(word))) return 0;
  // Bare plurals such as "attacks in X" name a kind of happening, not one: they need more than a shared place.
  if (
    !definite &&
    !mutual &&
    shared === 0 &&
    meaning.happening !== 'war' &&
    meaning.happening !== 'fighting'
  )
    return 0;
  return 1 + support + (sameNoun ? 1 : 0) + (definite ? 0.5 : 0);
}

/** Adjectives and compounds without names, which tell one happening from another of its kind. */
function qualifiersOf(reading: Reading, noun: Word): readonly string[] {
  const own = new Set(
    lexicalForms(noun)
      .find((form) => EVENT_NOUNS.has(form))
      ?.split(' ') ?? [],
  );
  return noun.dependents
    .filter(
      (one) =>
        one.index < noun.index &&
        ['amod', 'compound'].includes(one.relation) &&
        one.upos !== 'VERB',
    )
    .filter(
      (one) =>
        !reading.inName.has(one) &&
        !own.has(one.lower) &&
        !/^(new|recent|latest|current|same|last|next|planned|scheduled|working|major|direct|-)$/.test(
          one.lower,
        ),
    )
    .map((one) => one.lower);
}

/** The phrase without article, possessive pronoun, asides and what belongs to the verb; cut after the noun when it grows too long for a name. */
function phraseOf(noun: Word): string {
  const [first, end] = phraseExtent(noun);
  const last = Math.max(noun.index, Math.min(end, ...asidesOf(noun).map((index) => index - 1)));
  const words = noun.sentence.words;
  const length = (words[last]?.end ?? noun.end) - (words[first]?.start ?? noun.start);
  const [from, to] =
    length <= LONGEST_NAME ? [first, last] : extentOf(noun, (one) => one.index > noun.index);
  const span = words.slice(from, to + 1);
  const kept = span.slice(
    span.findIndex((one) => !isLeadIn(one)),
    span.findLastIndex((one) => !/^[,;:–—-]$/.test(one.text)) + 1,
  );
  // "an agreement between X": a second party that was cut off leaves the first alone.
  const between = kept.findIndex((one) => /^(between|among)$/.test(one.lower));
  const isTorn = between > 0 && !kept.slice(between).some((one) => one.relation === 'cc');
  return (isTorn && kept.length - between < 12 ? kept.slice(0, between) : kept)
    .map(
      (one, index) => (index > 0 && (kept[index - 1]?.end ?? 0) < one.start ? ' ' : '') + one.text,
    )
    .join('');
}

/** Where appositions and clauses in the phrase begin, and phrases that tell what is done with a text: "get a resolution through the council". */
function asidesOf(noun: Word): readonly number[] {
  const below = (word: Word): readonly Word[] =>
    word.dependents.flatMap((one) => [one, ...below(one)]);
  const ofVerb = dependentsBy(noun, 'nmod').filter((one) => {
    const preposition = prepositionOf(one) ?? '';
    return (
      noun.relation === 'obj' &&
      (preposition === 'through' ||
        (TEXT_NOUNS.has(noun.lemma) && /^(in|at|before)$/.test(preposition)))
    );
  });
  return [
    ...below(noun).filter((one) => /^(appos|acl:relcl|parataxis)$/.test(one.deprel)),
    ...ofVerb,
  ]
    .map((one) => extentOf(one)[0])
    .filter((index) => index > noun.index);
}

/** Articles, possessive pronouns and conjunctions before a phrase are no part of a name. */
function isLeadIn(word: Word): boolean {
  return (
    ['det', 'cc', 'case'].includes(word.relation) ||
    word.upos === 'PRON' ||
    /^["“‘,;:–—-]$/.test(word.text)
  );
}

const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The longest phrase names the event best. */
function rename(draft: EntityDraft, phrase: string): void {
  const name = capitalized(phrase);
  if (name.length > draft.name.length) {
    draft.aliases.add(draft.name);
    draft.name = name;
  }
  draft.aliases.delete(draft.name);
}
