/**
 * Noun claims
 *
 * Happenings told by a noun: "X's killings of Y", "the Russian veto of the resolution", "threats against Z". A noun that is the object
 * of a light verb takes its actor and its time from the verb.
 */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import {
  carrierOf,
  fightersBeside,
  isLight,
  isReceived,
  lentAgents,
  lentSufferers,
} from '../events/event-carriers.ts';
import { eventRolesOf } from '../events/event-roles.ts';
import type { EventRoles } from '../events/event-roles.ts';
import { findMeaning } from '../events/event-meanings.ts';
import { MUTUAL_HAPPENINGS } from '../lexicon/event-nouns.ts';
import type { EventNoun } from '../lexicon/event-nouns.ts';
import { mutualClaims } from './mutual-claims.ts';
import type { Reading } from '../reading.ts';
import { reachThrough } from './recipients.ts';
import { dependentsBy, firstConjunct, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Verbs of whoever has others act: they do it too. */
const ORGANIZING = /^(order|organize|organise|direct|authorize|authorise|command|lead)$/;
/** Verbs of which a happening is the subject when it takes place. */
const HAPPENING =
  /^(continue|break|erupt|occur|happen|begin|start|spread|resume|follow|intensify|escalate|go|take|rage)$/;
/** Happenings that a place suffers when nobody else is named. */
const SUFFERED_BY_PLACES: ReadonlySet<string> = new Set(['ASSAULT', 'MOBILIZE', 'COERCE']);
/** Happenings that tell something of their doer alone. */
const TOLD_OF_DOER: ReadonlySet<string> = new Set([
  'ASSAULT',
  'MOBILIZE',
  'COERCE',
  'PROTEST',
  'RETREAT',
]);

/** Claims of one event noun. */
export function nounClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  const meaning = findMeaning(noun);
  if (!meaning?.type || reading.inName.has(noun) || noun.deprel === 'compound') return [];
  const named = reading.at.get(noun)?.[0] ?? null;
  const event = named?.kind === 'Event' ? named : null;
  const roles = eventRolesOf(reading, noun, meaning);
  const carrier = carrierOf(noun);
  const lent = lentAgents(reading, noun, carrier);
  if (roles.agents.length === 0) for (const agent of lent) event?.event?.agents.add(agent);
  if (MUTUAL_HAPPENINGS.has(meaning.happening) || meaning.type === 'AGREE')
    return mutualClaims(reading, noun, meaning, roles, event);
  const agents = agentsOf(reading, noun, meaning, roles, carrier, lent);
  const undergoing = lentSufferers(reading, noun, carrier);
  // "drew the ire of X", "won the support of X": whoever stands behind `of` does it to the subject.
  const turned = agents.length === 0 && undergoing.length > 0 ? behindOf(reading, noun) : [];
  const doers = [...agents, ...turned].filter(canAct);
  const patients = turned.length > 0 || roles.patients.length === 0 ? undergoing : roles.patients;
  const suffers = sufferersOf(reading, noun, meaning, { ...roles, patients }, doers, event);
  if (suffers.length === 0 && !(event && isToldOfDoer(noun, meaning, carrier, event))) return [];
  // A State that protests complains.
  const complains = meaning.mode === 'demo' && doers.some((one) => one.kind === 'State');
  // "lost the backing of X": it is no longer given.
  const isLost = isReceived(noun) && /^(lose|lack)$/.test(carrier?.lemma ?? '');
  return toClaims(reading, doers, suffers, {
    ...(isLost ? { status: 'negated' as const } : {}),
    type: complains ? 'ACCUSE' : meaning.type,
    mode: complains ? 'disapprove' : meaning.mode,
    event,
    word: noun,
    at: carrier && isLight(carrier) ? carrier : noun,
  });
}

/** Who does it: by the noun itself, with those who have it done; else by the verb that carries the noun. */
function agentsOf(
  reading: Reading,
  noun: Word,
  { happening }: EventNoun,
  { agents, patients }: EventRoles,
  carrier: Word | null,
  lent: readonly EntityDraft[],
): readonly EntityDraft[] {
  if (agents.length > 0)
    return carrier && ORGANIZING.test(carrier.lemma) ? [...agents, ...lent] : agents;
  const fights = happening === 'fighting' && patients.length > 0;
  return fights ? [...lent, ...fightersBeside(reading, noun)] : lent;
}

/** True where a happening that nobody is known to suffer says something of its doer: it has a place or time, or the sentence says that it happens. */
function isToldOfDoer(
  noun: Word,
  { type, happening }: EventNoun,
  carrier: Word | null,
  { event }: EntityDraft,
): boolean {
  if (type === null || !TOLD_OF_DOER.has(type) || happening === 'war') return false;
  const isSet = event !== null && (event.place !== null || event.date !== null);
  return isSet || type === 'RETREAT' || isTold(noun, carrier);
}

function behindOf(reading: Reading, noun: Word): readonly EntityDraft[] {
  return dependentsBy(noun, 'nmod')
    .filter((one) => prepositionOf(one) === 'of')
    .flatMap((one) => actorsOf(reading, one));
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
  if (aimed.event) return [aimed.event];
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
