/**
 * Recipients
 *
 * To whom a verb's act is done. An act aimed at a happening reaches those behind it: who condemns a veto accuses whoever cast it, who
 * sends troops into a war against X moves them against X.
 */
import type { ClaimType } from '@entente/graph-store';
import { actorsOf } from '../actors/actors.ts';
import type { Clause } from '../tree/clauses.ts';
import type { EntityDraft } from '../drafts.ts';
import type { VerbSense } from '../lexicon/senses/sense-table.ts';
import { hostOf } from '../actors/hosts.ts';
import { ownersOf } from '../actors/owners.ts';
import type { Reading } from '../reading.ts';
import { isSummary } from '../tree/summaries.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Whom an act reaches, and the happening that it is about. */
export interface Recipients {
  readonly actors: readonly EntityDraft[];
  readonly event: EntityDraft | null;
}

const REACHES_DOERS: ReadonlySet<ClaimType> = new Set([
  'ACCUSE',
  'SUPPORT',
  'AID',
  'OPPOSES',
  'PROTEST',
  'THREATEN',
  'REQUEST',
]);
const AIMED_AT_STATES: ReadonlySet<ClaimType> = new Set(['ACCUSE', 'REQUEST', 'THREATEN']);
const ANSWERS: ReadonlySet<ClaimType> = new Set(['REJECT', 'AGREE', 'CONCEDE', 'OPPOSES']);
const ANSWERED: ReadonlySet<string> = new Set(['request', 'accusation', 'criticism', 'threat']);
const REACHES_SUFFERERS: ReadonlySet<ClaimType> = new Set(['MOBILIZE', 'ASSAULT']);

/** Acts upon the object itself, not only upon those whom a preposition names: "sacked the minister", "released the hostages". */
const TOUCHES_OBJECT: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'ACCUSE',
  'SUPPORT',
  'CONCEDE',
  'REJECT',
  'REQUEST',
  'RETREAT',
  'PROTEST',
  'CONSULT',
]);

/** "marched on the offices of X": offices are X's, no one of their own. */
function behindOffices(one: EntityDraft): EntityDraft {
  return one.owner && /^(office|headquarters|building|base|branch)$/.test(one.family?.label ?? '')
    ? one.owner
    : one;
}

/** Reads whom a sense's object and prepositions name. */
export function recipientsOf(reading: Reading, clause: Clause, sense: VerbSense): Recipients {
  // "a charge that X investigated": whoever made it is not the one looked into.
  const isOfOthers = (word: Word): boolean => sense.mode === 'investigate' && isSummary(word);
  const objects = clause.objects
    .filter((word) => !isOfOthers(word))
    .flatMap((word) => [...actorsOf(reading, word), ...examplesOf(reading, word)]);
  const receivers = clause.receivers.flatMap((word) => actorsOf(reading, word));
  // Who removes accounts of X has not expelled X.
  const owners =
    sense.mode === 'expel'
      ? []
      : clause.objects.flatMap((word) => ownersOf(reading, word, sense.type));
  const obliques = obliquesOf(reading, clause, sense).map((one) => meantBy(reading, sense, one));
  const complements = clause.objects
    .flatMap((object) => complementsOf(reading, object, sense))
    .map((one) => meantBy(reading, sense, one));
  if (!sense.objects)
    return firstReached(
      sense.type,
      sense.gives
        ? [receivers, obliques, complements]
        : [
            [...objects, ...losersOf(reading, clause, sense, objects)],
            receivers,
            owners,
            obliques,
            complements,
          ],
    );
  const event = objects.find((one) => one.kind === 'Event') ?? null;
  const isOwn = /^(withdraw|disarm|investigate)$/.test(sense.mode ?? '');
  const people =
    TOUCHES_OBJECT.has(sense.type) && !isOwn
      ? objects.filter((one) => canBeTouched(one, sense.type))
      : [];
  const reached = reachThrough(
    sense.type,
    firstFilled(receivers, obliques, complements, people, owners),
  );
  return { actors: reached.actors, event: event ?? reached.event };
}

/** Words and sanctions aimed at a capital are aimed at its State: "pointed the finger at Beijing". */
function meantBy(reading: Reading, { type }: VerbSense, one: EntityDraft): EntityDraft {
  return one.kind === 'Place' && AIMED_AT_STATES.has(type) ? hostOf(reading, one) : one;
}

/** "captured the port from X": X is struck with the place. */
function losersOf(
  reading: Reading,
  clause: Clause,
  { type, prepositions }: VerbSense,
  objects: readonly EntityDraft[],
): readonly EntityDraft[] {
  const isTaken = (type === 'ASSAULT' || type === 'COERCE') && prepositions.has('from');
  return isTaken && objects.some((one) => one.kind === 'Place')
    ? [
        ...clause.obliques.map((one) => one.word),
        ...clause.objects.flatMap((one) => dependentsBy(one, 'nmod')),
      ]
        .filter((one) => prepositionOf(one) === 'from')
        .flatMap((one) => actorsOf(reading, one))
        .filter((one) => one.kind !== 'Place' && one.kind !== 'Event')
    : [];
}

/** "nine officials, including X": those who are named among them. */
function examplesOf(reading: Reading, noun: Word): readonly EntityDraft[] {
  return dependentsBy(noun, 'nmod')
    .filter((one) => prepositionOf(one) === 'including')
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => one.kind !== 'Place');
}

/** The first group that is not empty; where what is asked for is a happening ("demanded an apology from X"), the first that names someone too. */
function firstReached(type: ClaimType, groups: readonly (readonly EntityDraft[])[]): Recipients {
  const first = reachThrough(type, firstFilled(...groups));
  if (first.actors.length > 0 || first.event === null || type !== 'REQUEST') return first;
  const other = groups
    .map((group) => reachThrough(type, group).actors.filter((one) => one.kind !== 'Place'))
    .find((group) => group.length > 0);
  return { actors: other ?? [], event: first.event };
}

function canBeTouched(one: EntityDraft, type: ClaimType): boolean {
  return one.kind !== 'Event' && (one.kind !== 'Place' || type === 'ASSAULT' || type === 'COERCE');
}

function firstFilled(...groups: readonly (readonly EntityDraft[])[]): readonly EntityDraft[] {
  return groups.find((group) => group.length > 0) ?? [];
}

/** Whom phrases with a preposition name, or whose thing they name: "marched on the offices of X", "walked out of talks with X". */
function obliquesOf(reading: Reading, clause: Clause, sense: VerbSense): readonly EntityDraft[] {
  const direct = clause.obliques
    .filter((one) => sense.prepositions.has(one.preposition))
    .flatMap(({ word }) =>
      firstFilled(
        actorsOf(reading, word),
        ownersOf(reading, word, sense.type),
        complementsOf(reading, word, sense),
      ),
    );
  const beside = clause.obliques
    .filter((one) => sense.beside?.prepositions.has(one.preposition))
    .flatMap(({ word }) => complementsOf(reading, word, sense));
  return firstFilled(direct, beside);
}

/** Puts those behind a happening in its place, where the type of act reaches them. */
export function reachThrough(type: ClaimType, named: readonly EntityDraft[]): Recipients {
  const event = named.find((one) => one.kind === 'Event') ?? null;
  const actors = named.flatMap((one): readonly EntityDraft[] => {
    if (!one.event) return [one];
    // "demanded the release of X": what is asked for X, where nobody is named who should grant it.
    if (type === 'REQUEST' && one.event.agents.size === 0) return [...one.event.patients];
    // Who turns down or grants a demand or an offer answers whoever made it.
    if (ANSWERS.has(type) && ANSWERED.has(one.event.happening)) return [...one.event.agents];
    if (REACHES_DOERS.has(type))
      return isYielding(one) && type === 'SUPPORT' ? [] : [...one.event.agents];
    if (!REACHES_SUFFERERS.has(type) || one.event.happening === 'text') return [];
    return one.event.patients.size > 0
      ? [...one.event.patients]
      : one.event.place
        ? [one.event.place]
        : [];
  });
  return { actors: [...new Set(actors.map((one) => behindOffices(one)))], event };
}

/** A release, a pact or a resolution is welcomed for itself: whoever lets hostages go has nobody's support for it. */
function isYielding({ event }: EntityDraft): boolean {
  return event?.happening === 'text' || /^(RETREAT|CONCEDE|AGREE)$/.test(event?.type ?? '');
}

/** Parties that hang on the object: "broke off relations with X", "imposed sanctions on X", "a loan of 3 billion dollars for X". */
function complementsOf(
  reading: Reading,
  object: Word,
  sense: VerbSense,
  depth = 0,
): readonly EntityDraft[] {
  const phrases = dependentsBy(object, 'nmod');
  const direct = phrases
    .filter((word) =>
      dependentsBy(word, 'case').some((marker) => sense.prepositions.has(marker.lower)),
    )
    .flatMap((word) => firstFilled(actorsOf(reading, word), ownersOf(reading, word, sense.type)));
  if (direct.length > 0 || depth > 0) return direct;
  return phrases
    .filter((word) => prepositionOf(word) === 'of')
    .flatMap((word) => complementsOf(reading, word, sense, depth + 1));
}
