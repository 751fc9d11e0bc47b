/**
 * Verb claims
 *
 * Who does what to whom, by the verbs of the article.
 */
import { actTypeOf } from './act-types.ts';
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft, Statement } from './claim-drafts.ts';
import { clauseOf } from '../tree/clauses.ts';
import type { Clause } from '../tree/clauses.ts';
import { tellsCulprit } from './culprit-claims.ts';
import { controlClaims } from './control-claims.ts';
import { isDirective, isNeeded } from './directive-claims.ts';
import { doersOf } from '../actors/doers.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { isLight } from '../events/event-carriers.ts';
import { hostOf } from '../actors/hosts.ts';
import { EFFECT_VERBS } from '../lexicon/clause-verbs.ts';
import { GATHERINGS } from '../lexicon/event-verbs.ts';
import type { VerbSense } from '../lexicon/senses/sense-table.ts';
import { isOfficial } from './possible-ends.ts';
import { participleClaims } from './participle-claims.ts';
import type { Reading } from '../reading.ts';
import { recipientsOf } from './recipients.ts';
import type { Recipients } from './recipients.ts';
import { findSense, isBinding, isMutual, isReciprocal } from './sense-fit.ts';
import { isFigurative, isOnlySaid } from './other-meanings.ts';
import { lastTouched } from './touched.ts';
import { voicesOf } from '../stance/speakers.ts';
import { dependentsBy } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Claims of one verb; empty for a verb without a meaning of its own, or without two parties. `consumed` gathers verbs that are told by another. */
export function verbClaims(
  reading: Reading,
  verb: Word,
  consumed: Set<Word>,
): readonly ClaimDraft[] {
  if (consumed.has(verb)) return [];
  // What must be done is asked for, not told: it is told only as what someone asks for, see directive claims.
  if (isDirective(verb) || isNeeded(verb))
    return voicesOf(reading, verb).speakers.length > 0
      ? actClaims(reading, verb, consumed)
          .filter(({ object, stance }) => object !== null && stance.status !== 'negated')
          .map(asAsked)
      : [];
  return actClaims(reading, verb, consumed);
}

function asAsked(claim: ClaimDraft): ClaimDraft {
  return { ...claim, stance: { ...claim.stance, status: 'hypothetical' } };
}

function actClaims(reading: Reading, verb: Word, consumed: Set<Word>): readonly ClaimDraft[] {
  const clause = clauseOf(verb);
  if (verb.deprel === 'amod')
    return clause.isPassive && clause.agents.length > 0
      ? participleClaims(reading, verb, clause)
      : [];
  // "blamed the raid on X", "denied responsibility": see culprit claims.
  if (tellsCulprit(reading, verb, clause)) return [];
  const control = controlClaims(reading, verb);
  if (control) {
    // What is asked of someone is told too: "urged X to punish Y".
    const asked = control.claims.some(({ type }) => type === 'REQUEST')
      ? verbClaims(reading, control.below, consumed).filter(({ object }) => object !== null)
      : [];
    if (!control.tellsBelow) consumed.add(control.below);
    return [...control.claims, ...asked];
  }
  const agents = doersOf(reading, clause.agents);
  const sense = findSense(reading, verb, clause, agents);
  // "troops were sent to X": they move, whoever sent them.
  const moved =
    sense?.type === 'MOBILIZE' && clause.isPassive && agents.length === 0
      ? doersOf(reading, clause.objects)
      : agents;
  if (sense && !isOnlySaid(verb, sense)) return senseClaims(reading, verb, clause, moved, sense);
  return EFFECT_VERBS.has(verb.lemma) ? effectClaims(reading, verb, clause) : [];
}

function senseClaims(
  reading: Reading,
  verb: Word,
  clause: Clause,
  agents: readonly EntityDraft[],
  sense: VerbSense,
): readonly ClaimDraft[] {
  const reached = recipientsOf(reading, clause, sense);
  if (isFigurative(verb, sense, agents, reached)) return [];
  const { actors, event } = reached;
  if (sense.type === 'REJECT' && sense.mode === 'meet' && sense.objects)
    return cancelClaims(reading, verb, clause, agents, event);
  const act = actTypeOf(sense, verb, clause.agents, agents, actors);
  // Who claims or admits an act says so.
  const bySubject = act.type === 'ASSAULT' && /^(claim|admit|acknowledge)$/.test(verb.lemma);
  const statement = { ...act, word: verb, bySubject };
  if (agents.length > 1 && isReciprocal(clause))
    return agents.flatMap((one) =>
      toClaims(
        reading,
        [one],
        agents.filter((other) => other !== one),
        statement,
      ),
    );
  if (actors.length === 0 && !event && agents.length > 1 && isMutual(sense, verb, clause)) {
    const [first, ...others] = agents;
    return first ? toClaims(reading, [first], others, statement) : [];
  }
  const met =
    sense.type === 'CONSULT'
      ? metBy(reading, verb, agents, actors, sense.mode === 'visit')
      : actors;
  if (met.length === 0 && actors.length > 0 && sense.type === 'CONSULT' && !sense.beside) return [];
  return met.length > 0
    ? toClaims(reading, agents, met, { ...statement, event })
    : claimsAbout(reading, clause, agents, sense, { actors, event }, statement);
}

/** An act of which nobody is the other side: it is about a happening, binds those who do it, or touches someone whom no object names. */
function claimsAbout(
  reading: Reading,
  clause: Clause,
  agents: readonly EntityDraft[],
  sense: VerbSense,
  { actors, event }: Recipients,
  statement: Statement,
): readonly ClaimDraft[] {
  // "X and Y signed an agreement": each with the other.
  const partners =
    isBinding(sense) && !clause.isPassive && agents.length > 1
      ? toClaims(reading, agents.slice(0, 1), agents.slice(1), { ...statement, event })
      : [];
  // What a verb of no meaning of its own carries is the act itself; any other happening is what the act is about, unless it is only talked of.
  const isCarried =
    event !== null &&
    isLight(statement.word) &&
    clause.objects.some((one) => actorsOf(reading, one).includes(event));
  if (isCarried && isOthers(event, agents)) return [];
  if (event && !isCarried)
    return sense.type === 'CONSULT' && !GATHERINGS.has(event.event?.happening ?? '')
      ? []
      : [...toClaims(reading, agents, [event], statement), ...partners];
  if (partners.length > 0) return partners;
  if (sense.needs === 'actor' && actors.length === 0) return [];
  const touched = event ? [] : lastTouched(reading, clause, agents, sense);
  return toClaims(reading, agents, touched.length > 0 ? touched : [null], { ...statement, event });
}

/** "X announced the resignation of Y": the act is that of Y, whoever tells of it. */
function isOthers({ event }: EntityDraft, agents: readonly EntityDraft[]): boolean {
  const doers = [...(event?.agents ?? [])];
  return (
    event?.type === 'RETREAT' &&
    doers.length > 0 &&
    !doers.some((one) =>
      agents.some((agent) => one === agent || one === agent.owner || one.owner === agent),
    )
  );
}

/** Calling off a meeting turns down whoever else was to take part; without anyone else, the meeting itself. */
function cancelClaims(
  reading: Reading,
  verb: Word,
  clause: Clause,
  agents: readonly EntityDraft[],
  event: EntityDraft | null,
): readonly ClaimDraft[] {
  // The phrase itself says with whom or where; else whoever is known to take part.
  const named = clause.objects.flatMap((object) =>
    dependentsBy(object, 'nmod')
      .flatMap((word) => actorsOf(reading, word))
      .map((one) => hostOf(reading, one)),
  );
  const parties = [...(event?.event?.agents ?? []), ...(event?.event?.patients ?? [])];
  const host = event?.event?.place ? [hostOf(reading, event.event.place)] : [];
  const [recipients = []] = [named, [...parties, ...host]]
    .map((group) => peopleFirst(group.filter((one) => !agents.includes(one))))
    .filter((group) => group.length > 0);
  if (recipients.length > 0)
    return toClaims(reading, agents, recipients, {
      type: 'REJECT',
      mode: 'meet',
      event,
      word: verb,
    });
  return event
    ? toClaims(reading, agents, [event], { type: 'REJECT', mode: 'meet', word: verb })
    : [];
}

/** The people among those who can take part, else the States and bodies. */
function peopleFirst(parties: readonly EntityDraft[]): readonly EntityDraft[] {
  const able = [...new Set(parties)].filter(canAct);
  const people = able.filter((one) => one.kind === 'Person');
  return people.length > 0 ? people : able;
}

/** Whom a visit or talk reaches: an official's journey the place itself, words spoken there the State whose capital it is. */
function metBy(
  reading: Reading,
  verb: Word,
  agents: readonly EntityDraft[],
  actors: readonly EntityDraft[],
  isVisit: boolean,
): readonly EntityDraft[] {
  const official = agents.some((one) => isOfficial(one));
  // Who comes to a capital comes to those who speak of it.
  const isJourney = isVisit && official && verb.lemma !== 'come';
  const hosts = actors
    .map((one) => (isJourney ? one : hostOf(reading, one)))
    .filter(
      (one) =>
        // A ministry does not visit its own State.
        agents.every((agent) => agent.owner !== one) &&
        one.kind !== 'Event' &&
        (one.kind !== 'Place' || isVisit),
    );
  return !isVisit || official ? hosts : hosts.filter((one) => one.kind === 'Person');
}

/** An event that harms or moves a State or Organization. */
function effectClaims(reading: Reading, verb: Word, clause: Clause): readonly ClaimDraft[] {
  const causes = clause.agents
    .flatMap((word) => actorsOf(reading, word))
    .filter((one) => one.kind === 'Event');
  const touched = clause.objects
    .flatMap((word) => actorsOf(reading, word))
    .filter((one) => one.kind === 'State' || one.kind === 'Organization' || one.kind === 'Place');
  return toClaims(reading, causes, touched, { type: 'HAS_EFFECT', word: verb });
}
