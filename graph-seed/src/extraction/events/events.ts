/**
 * Events
 *
 * Finds the nouns that tell of a happening, or of a text that is argued over, and joins those that speak of one: the same kind of
 * happening, and participants, place, date and words that do not contradict each other.
 */
import { createDraft } from '../drafts.ts';
import type { EntityDraft, EventDraft } from '../drafts.ts';
import { findMeaning } from './event-meanings.ts';
import { eventNameOf, nameByMention } from './event-names.ts';
import { eventRolesOf } from './event-roles.ts';
import type { EventRoles } from './event-roles.ts';
import { findEarlier, namedBefore } from '../actors/history.ts';
import { EVENT_NOUNS, KINDRED, MUTUAL_HAPPENINGS } from '../lexicon/event-nouns.ts';
import type { EventNoun } from '../lexicon/event-nouns.ts';
import { lexicalForms, phraseExtent } from '../tree/noun-phrases.ts';
import { noteMention } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';
import { findDate } from '../dates/when.ts';

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
  const draft =
    findKnown(reading, candidate) ??
    findAkin(reading, candidate) ??
    createEvent(reading, candidate);
  if (!draft.event) return;
  for (const agent of candidate.roles.agents) draft.event.agents.add(agent);
  for (const patient of candidate.roles.patients) draft.event.patients.add(patient);
  draft.event.place ??= candidate.roles.place;
  draft.event.date ??= candidate.date;
  const [first, last] = phraseExtent(noun);
  noteMention(reading, draft, noun, first, last);
  nameByMention(draft, noun);
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
  const draft = createDraft('Event', eventNameOf(noun), {
    event,
    discriminator: reading.article.id,
  });
  reading.drafts.set(`Event ${noun.start}`, draft);
  return draft;
}

/** The earlier event that agrees best; the nearest of equals. */
function findKnown(reading: Reading, candidate: Candidate): EntityDraft | null {
  const earlier = namedBefore(
    reading,
    candidate.noun,
    Number.POSITIVE_INFINITY,
    ({ event }) => event?.happening === candidate.meaning.happening,
  );
  let best: EntityDraft | null = null;
  let bestScore = 0;
  for (const { draft } of earlier) {
    const score = draft.event ? agreement(draft, draft.event, candidate) : 0;
    if (score > bestScore) [best, bestScore] = [draft, score];
  }
  return best;
}

/** "the attack" after an air strike, "the talks" after a summit: a bare mention means the last happening of a kindred sort. */
function findAkin(reading: Reading, candidate: Candidate): EntityDraft | null {
  const { noun, meaning, roles, date, qualifiers } = candidate;
  const isBare =
    noun.dependents.some((one) => /^(the|this|that|these|those)$/.test(one.lower)) &&
    dependentsBy(noun, 'nmod', 'acl').length === 0 &&
    roles.agents.length + roles.patients.length + qualifiers.length === 0 &&
    roles.place === null &&
    date === null;
  const kin = KINDRED.find((one) => one.has(meaning.happening));
  return isBare && kin
    ? findEarlier(reading, noun, ({ event }) => kin.has(event?.happening ?? ''), AKIN_WITHIN)
    : null;
}

/** Sentences back to which a bare mention reaches. */
const AKIN_WITHIN = 6;

/** How well a later mention fits an event, at least 1; 0 when it contradicts it or when nothing speaks for it. */
function agreement(draft: EntityDraft, event: EventDraft, candidate: Candidate): number {
  const { noun, meaning, roles, definite, qualifiers } = candidate;
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
  const common = inCommon(event, candidate);
  if (isContradicted(event, candidate, common)) return 0;
  const { shared, samePlace, sameDate } = common;
  const support = 2 * shared + (samePlace ? 2 : 0) + (sameDate ? 3 : 0);
  // "the EU summit" is not the meeting that nobody was named for.
  const isOther =
    roles.agents.length + roles.patients.length > 0 &&
    (event.agents.size + event.patients.size > 0 || !sameNoun);
  if (support === 0 && (!definite || isOther)) return 0;
  // "its war against the independence of Algeria" is not the bare war of before.
  if (support === 0 && namesBehind(noun).some((word) => !named.has(word.lower))) return 0;
  if (support < 2 && qualifiers.some((word) => !named.has(word))) return 0;
  // Bare plurals such as "attacks in X" name a kind of happening, not one: they need more than a shared place.
  const isOfMany = !MUTUAL_HAPPENINGS.has(meaning.happening) && !LASTING.has(meaning.happening);
  if (!definite && isOfMany && shared === 0) return 0;
  return 1 + support + (sameNoun ? 1 : 0) + (definite ? 0.5 : 0);
}

/** The names in what stands behind a noun; where it happens tells it from no other. */
function namesBehind(noun: Word): readonly Word[] {
  return dependentsBy(noun, 'nmod')
    .filter((one) => one.index > noun.index && !/^(in|at|near)$/.test(prepositionOf(one) ?? ''))
    .flatMap((one) => [one, ...dependentsBy(one, 'nmod', 'amod', 'compound')])
    .filter((one) => one.upos === 'PROPN');
}

/** Happenings of which there is hardly more than one at a place. */
const LASTING: ReadonlySet<string> = new Set(['war', 'fighting']);

/** What a mention and an event have in common. */
interface Common {
  /** How many of those who take part. */
  readonly shared: number;
  readonly samePlace: boolean;
  readonly sameDate: boolean;
}

function inCommon(event: EventDraft, { roles, date }: Candidate): Common {
  const theirs = new Set([...event.agents, ...event.patients]);
  const mine = new Set([...roles.agents, ...roles.patients]);
  return {
    shared: [...mine].filter((one) => theirs.has(one)).length,
    samePlace:
      (roles.place !== null && roles.place === event.place) ||
      (event.place !== null && roles.patients.includes(event.place)),
    sameDate: date !== null && date === event.date,
  };
}

/** True when another place or date, other parties or, where one acts upon another, others who suffer it are named. */
function isContradicted(
  event: EventDraft,
  { meaning, roles, date }: Candidate,
  { shared, samePlace, sameDate }: Common,
): boolean {
  if (roles.place && event.place && !samePlace) return true;
  if (date && event.date && !sameDate) return true;
  const isMutual = MUTUAL_HAPPENINGS.has(meaning.happening);
  const haveParties =
    roles.agents.length + roles.patients.length > 0 && event.agents.size + event.patients.size > 0;
  if (haveParties && shared === 0 && !(isMutual && (samePlace || sameDate))) return true;
  return (
    !isMutual &&
    roles.patients.length > 0 &&
    event.patients.size > 0 &&
    !roles.patients.some((one) => event.patients.has(one))
  );
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
