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
import type { EventRoles } from './event-roles.ts';
import { findMeaning } from './events.ts';
import { LIGHT_VERBS, PLANNING_WORDS, REPORTING_VERBS } from './lexicon/clause-verbs.ts';
import { MUTUAL_HAPPENINGS } from './lexicon/event-nouns.ts';
import type { EventNoun } from './lexicon/event-nouns.ts';
import type { Reading } from './reading.ts';
import { reachThrough } from './recipients.ts';
import { dependentsBy, firstConjunct, phrasalLemma, prepositionOf } from './words.ts';
import type { Word } from './words.ts';

/** Verbs of which a meeting is the subject or object when it takes place, or is to. */
const MEETING_VERBS =
  /^(hold|have|be|take|begin|start|schedule|slate|plan|set|confirm|arrange|attend|agree|resume|open|conclude|follow|announce|host)$/;
/** Verbs of whoever has others act: they do it too. */
const ORGANIZING = /^(order|organize|organise|direct|authorize|authorise|command|lead)$/;
/** Verbs of which a happening is the subject when it takes place. */
const HAPPENING =
  /^(continue|break|erupt|occur|happen|begin|start|spread|resume|follow|intensify|escalate|go|take|rage)$/;
/** Happenings that a place suffers when nobody else is named. */
const SUFFERED_BY_PLACES: ReadonlySet<string> = new Set(['ASSAULT', 'MOBILIZE', 'COERCE']);
/** Happenings that tell something of their doer alone. */
const TOLD_OF_DOER: ReadonlySet<string> = new Set(['ASSAULT', 'MOBILIZE', 'COERCE', 'PROTEST']);

/** Claims of one event noun. */
export function nounClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  const meaning = findMeaning(noun);
  if (!meaning?.type || reading.inName.has(noun) || noun.deprel === 'compound') return [];
  const named = reading.at.get(noun)?.[0] ?? null;
  const event = named?.kind === 'Event' ? named : null;
  const roles = eventRolesOf(reading, noun, meaning);
  const carrier = carrierOf(noun);
  const lent = lentAgents(reading, noun, carrier);
  const organizers = carrier && ORGANIZING.test(carrier.lemma) ? lent : [];
  const agents = roles.agents.length > 0 ? [...roles.agents, ...organizers] : lent;
  for (const agent of lent) event?.event?.agents.add(agent);
  if (MUTUAL_HAPPENINGS.has(meaning.happening))
    return mutualClaims(reading, noun, meaning, [...agents, ...roles.patients], event, carrier);
  const doers = agents.filter((one) => one.kind !== 'Event' && one.kind !== 'Place');
  const suffers = sufferersOf(reading, noun, meaning, roles, doers, event);
  if (
    suffers.length === 0 &&
    !(
      event &&
      TOLD_OF_DOER.has(meaning.type) &&
      ((event.event?.place ?? event.event?.date ?? null) !== null || isTold(noun, carrier))
    )
  )
    return [];
  const at = carrier && isLight(carrier) ? carrier : noun;
  return toClaims(reading, doers, suffers, {
    type: meaning.type,
    mode: meaning.mode,
    event,
    word: noun,
    at,
  });
}

/** "staged a hunger strike", "riots continue": the sentence says that it happens. */
function isTold(noun: Word, carrier: Word | null): boolean {
  if (!carrier) return false;
  const happens = firstConjunct(noun).relation === 'nsubj' && HAPPENING.test(carrier.lemma);
  return happens || (firstConjunct(noun).relation === 'obj' && isLight(carrier));
}

/** A state of emergency holds at home: in the State whose office the one who imposes it holds. */
function homesOf(doers: readonly EntityDraft[]): readonly EntityDraft[] {
  return doers
    .flatMap((one) =>
      one.offices.flatMap((office) => (office.of?.kind === 'State' ? [office.of] : [])),
    )
    .slice(0, 1);
}

/** To whom it is done; a text that is turned down or backed is an end of its own. */
function sufferersOf(
  reading: Reading,
  noun: Word,
  meaning: EventNoun,
  roles: EventRoles,
  doers: readonly EntityDraft[],
  event: EntityDraft | null,
): readonly EntityDraft[] {
  if (meaning.type === null) return [];
  const aimed = reachThrough(
    meaning.type,
    roles.patients.filter((one) => one !== event),
  );
  if (aimed.actors.length > 0) return aimed.actors;
  if (aimed.event && (meaning.type === 'REJECT' || meaning.type === 'SUPPORT'))
    return [aimed.event];
  if (meaning.mode === 'martial-law' && !roles.place) return homesOf(doers);
  return SUFFERED_BY_PLACES.has(meaning.type) ? placesOf(reading, noun, roles.place) : [];
}

/** All places where it happened: "attacks in France and Belgium". */
function placesOf(reading: Reading, noun: Word, first: EntityDraft | null): readonly EntityDraft[] {
  const all = dependentsBy(noun, 'nmod')
    .filter((one) => prepositionOf(one) === 'in')
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => one.kind === 'Place' || one.kind === 'State');
  return all.length > 0 ? all : first ? [first] : [];
}

function carrierOf(noun: Word): Word | null {
  const first = firstConjunct(noun);
  const carried = first.relation === 'obj' || first.relation === 'nsubj';
  return carried ? first.governor : (dependentsBy(noun, 'acl').find((one) => isLight(one)) ?? null);
}

function isLight(verb: Word): boolean {
  return LIGHT_VERBS.has(phrasalLemma(verb)) || LIGHT_VERBS.has(verb.lemma);
}

/** Who does it by the light verb: "launched an attack", "attacks carried out by X", "X's participation in the attack". */
function lentAgents(reading: Reading, noun: Word, carrier: Word | null): readonly EntityDraft[] {
  const part = noun.governor;
  if (
    part &&
    noun.relation === 'nmod' &&
    prepositionOf(noun) === 'in' &&
    /^(participation|involvement|role|complicity|part)$/.test(part.lemma)
  ) {
    return dependentsBy(part, 'nmod')
      .filter((one) => one.deprel === 'nmod:poss' || prepositionOf(one) === 'by')
      .flatMap((one) => actorsOf(reading, one));
  }
  if (!carrier || !isLight(carrier)) return [];
  const clause = clauseOf(carrier);
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
  const confirmed = carrier.lemma === 'confirm' ? confirmers(reading, carrier) : [];
  const ahead = PLANNING_WORDS.has(carrier.lemma) || carrier.lemma === 'confirm';
  const statement = {
    type: meaning.type,
    mode: meaning.mode,
    event,
    word: noun,
    at: carrier,
  } as const;
  const [host, ...guests] = confirmed;
  return [
    ...(host && guests.length > 0
      ? toClaims(reading, [host], guests, { ...statement, type: 'AGREE', mode: null })
      : []),
    ...(first && others.length > 0 && confirmed.length === 0
      ? toClaims(reading, [first], others, {
          ...statement,
          ...(ahead ? { status: 'planned' as const } : {}),
        })
      : []),
  ];
}

/** "confirmed by X with Y": those two agree on it. */
function confirmers(reading: Reading, verb: Word): readonly EntityDraft[] {
  const clause = clauseOf(verb);
  const beside = [
    ...clause.obliques.map((one) => one.word),
    ...clause.agents.flatMap((one) => dependentsBy(one, 'nmod')),
  ].filter((one) => prepositionOf(one) === 'with');
  if (beside.length === 0) return [];
  return [...clause.agents, ...beside].flatMap((one) => actorsOf(reading, one));
}
