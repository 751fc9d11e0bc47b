/**
 * Sufferer claims
 *
 * Acts of which nobody is named as the doer: "a bomb attack killed two soldiers", "five students were arrested". The happening takes the place
 * of the doer, an Event whose type says what was done; without a noun for it, the verb tells of it.
 */
import type { ClaimDraft } from './claim-drafts.ts';
import { toClaims } from './claim-drafts.ts';
import { actorsOf } from '../actors/actors.ts';
import { clauseOf } from '../tree/clauses.ts';
import type { Clause } from '../tree/clauses.ts';
import { doersOf } from '../actors/doers.ts';
import { createDraft } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import type { VerbSense } from '../lexicon/senses/sense-table.ts';
import { PLOVER_TYPES } from '@entente/graph-store';
import { draftFor, noteMention } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { findSense } from './sense-fit.ts';
import { findDate } from '../dates/when.ts';
import type { Word } from '../tree/words.ts';

/** What happens to people whoever does it. */
const SUFFERED =
  /^(ASSAULT:.*|COERCE:(arrest|deport|restrict)|SANCTION:(expel|convict)|RETREAT:release)$/;

/** Done by somebody only where the sentence names an attack: people are killed in accidents too. */
const MAY_BE_ACCIDENT =
  /^(kill|injure|wound|hurt|destroy|damage|displace|flatten|level|hit|strike)$/;

/** Claims that a happening had these participants; empty where somebody is said to have done it. */
export function suffererClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  if (verb.deprel === 'amod') return [];
  const clause = clauseOf(verb);
  const agents = clause.agents.flatMap((word) => actorsOf(reading, word));
  if (agents.some((one) => one.kind !== 'Event') || (agents.length === 0 && !isAgentless(clause)))
    return [];
  const sense = findSense(reading, verb, clause, []);
  if (!sense || sense.isBroad || !SUFFERED.test(`${sense.type}:${sense.mode ?? ''}`)) return [];
  const sufferers = doersOf(reading, clause.objects).filter((one) => one.kind !== 'Event');
  if (sufferers.length === 0) return [];
  const event =
    agents.find((one) => one.event?.type) ??
    happeningBeside(reading, clause, sense) ??
    knownHappening(reading, sense, sufferers) ??
    (clause.isPassive && !MAY_BE_ACCIDENT.test(verb.lemma)
      ? happeningOf(reading, verb, clause, sense, sufferers)
      : null);
  if (!event?.event) return [];
  const people = sufferers.filter((one) => one.kind !== 'Place');
  for (const one of people) event.event.patients.add(one);
  const places = sufferers.filter((one) => one.kind === 'Place');
  return [
    ...toClaims(reading, [event], people, { type: 'PARTICIPANT', word: verb }),
    ...toClaims(reading, [event], places, { type: 'LOCATION', word: verb }),
  ];
}

function isAgentless(clause: Clause): boolean {
  return clause.isPassive && clause.agents.length === 0;
}

/** "were killed in an air strike". */
function happeningBeside(reading: Reading, clause: Clause, sense: VerbSense): EntityDraft | null {
  const beside = clause.obliques
    .filter(({ preposition }) => /^(in|during|by|from)$/.test(preposition))
    .flatMap(({ word }) => actorsOf(reading, word));
  return beside.find((one) => one.event?.type === sense.type) ?? null;
}

/** "his arrest ... he was arrested": a noun told of it before. */
function knownHappening(
  reading: Reading,
  sense: VerbSense,
  sufferers: readonly EntityDraft[],
): EntityDraft | null {
  return (
    [...reading.drafts.values()].find(
      ({ event }) =>
        event !== null &&
        event.type === sense.type &&
        event.mode === sense.mode &&
        sufferers.some((one) => event.patients.has(one)),
    ) ?? null
  );
}

function happeningOf(
  reading: Reading,
  verb: Word,
  clause: Clause,
  sense: VerbSense,
  sufferers: readonly EntityDraft[],
): EntityDraft {
  const place = clause.obliques
    .filter(({ preposition }) => /^(in|at|near|outside|inside|off)$/.test(preposition))
    .flatMap(({ word }) => reading.at.get(word) ?? [])
    .find((one) => one.kind === 'Place' || one.kind === 'State');
  const type = PLOVER_TYPES.find((one) => one === sense.type) ?? null;
  const [first] = sufferers;
  const event = draftFor(reading, `Event ${verb.start}`, () =>
    createDraft('Event', `${first?.name ?? ''} ${verb.lower}`, {
      discriminator: reading.article.id,
      event: {
        happening: sense.mode ?? verb.lemma,
        type,
        mode: sense.mode,
        date: findDate(reading, verb),
        place: place ?? null,
        agents: new Set(),
        patients: new Set(sufferers),
      },
    }),
  );
  noteMention(reading, event, verb, verb.index, verb.index);
  return event;
}
