/**
 * Noun claims
 *
 * Happenings told by a noun: "X's killings of Y", "the Russian veto of the resolution", "threats against Z". A noun that is the object
 * of a light verb takes its actor and its time from the verb.
 */
import { actorsOf } from './actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf } from './clauses.ts';
import type { EntityDraft } from './drafts.ts';
import { eventRolesOf } from './event-roles.ts';
import { findMeaning } from './events.ts';
import { LIGHT_VERBS, PLANNING_WORDS, REPORTING_VERBS } from './lexicon/clause-verbs.ts';
import { MUTUAL_HAPPENINGS } from './lexicon/event-nouns.ts';
import type { EventNoun } from './lexicon/event-nouns.ts';
import type { Reading } from './reading.ts';
import { firstConjunct, phrasalLemma } from './words.ts';
import type { Word } from './words.ts';

/** Verbs of which a meeting is the subject or object when it takes place, or is to. */
const MEETING_VERBS =
  /^(hold|have|be|take|begin|start|schedule|slate|plan|set|confirm|arrange|attend|agree|resume|open|conclude|follow|propose|announce)$/;

/** Claims of one event noun. */
export function nounClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  const meaning = findMeaning(noun);
  if (!meaning?.type || reading.inName.has(noun)) return [];
  const carrier = carrierOf(noun);
  const roles = eventRolesOf(reading, noun, meaning);
  const event = reading.at.get(noun)?.[0] ?? null;
  const lent = carrier && isLight(carrier) ? lentAgents(reading, carrier, noun) : [];
  const agents = roles.agents.length > 0 ? roles.agents : lent;
  for (const agent of lent) event?.event?.agents.add(agent);
  if (MUTUAL_HAPPENINGS.has(meaning.happening))
    return mutualClaims(reading, noun, meaning, [...agents, ...roles.patients], event, carrier);
  const doers = agents.filter((one) => one.kind !== 'Event' && one.kind !== 'Place');
  const patients = roles.patients.filter((one) => one !== event);
  const suffers =
    patients.length > 0 ? patients : meaning.type === 'ASSAULT' && roles.place ? [roles.place] : [];
  const at = carrier && isLight(carrier) ? carrier : noun;
  return toClaims(reading, doers, suffers, {
    type: meaning.type,
    mode: meaning.mode,
    event: event?.kind === 'Event' ? event : null,
    word: noun,
    at,
  });
}

function carrierOf(noun: Word): Word | null {
  const first = firstConjunct(noun);
  const verb = first.governor;
  if (!verb) return null;
  if (first.relation === 'obj' || first.relation === 'nsubj') return verb;
  return null;
}

function isLight(verb: Word): boolean {
  return LIGHT_VERBS.has(phrasalLemma(verb)) || LIGHT_VERBS.has(verb.lemma);
}

function lentAgents(reading: Reading, verb: Word, noun: Word): readonly EntityDraft[] {
  const clause = clauseOf(verb);
  if (!clause.objects.includes(noun)) return [];
  return clause.agents
    .flatMap((word) => actorsOf(reading, word))
    .filter((one) => one.kind !== 'Place' && one.kind !== 'Event');
}

/** A meeting counts where the sentence says that it takes place or is planned, not where it is merely spoken of. */
function mutualClaims(
  reading: Reading,
  noun: Word,
  meaning: EventNoun,
  named: readonly EntityDraft[],
  event: EntityDraft | null,
  carrier: Word | null,
): readonly ClaimDraft[] {
  if (
    !carrier ||
    meaning.type === null ||
    (!MEETING_VERBS.test(carrier.lemma) && !isLight(carrier))
  )
    return [];
  if (
    REPORTING_VERBS.has(carrier.lemma) &&
    carrier.lemma !== 'confirm' &&
    carrier.lemma !== 'announce'
  )
    return [];
  const known = event?.event ? [...event.event.agents, ...event.event.patients] : [];
  const parties = [...new Set(named.length > 1 ? named : [...named, ...known])].filter(
    (one) => one.kind !== 'Event' && one.kind !== 'Place',
  );
  const people = parties.filter((one) => one.kind === 'Person');
  const [first, ...others] = people.length > 1 ? people : parties;
  if (!first || others.length === 0) return [];
  const ahead = PLANNING_WORDS.has(carrier.lemma) || carrier.lemma === 'confirm';
  return toClaims(reading, [first], others, {
    type: meaning.type,
    mode: meaning.mode,
    event,
    word: noun,
    at: carrier,
    ...(ahead ? { status: 'planned' as const } : {}),
  });
}
