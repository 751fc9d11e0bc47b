/**
 * Verb claims
 *
 * Who does what to whom, by the verbs of the article.
 */
import { actorsOf } from './actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf } from './clauses.ts';
import type { Clause } from './clauses.ts';
import type { EntityDraft } from './drafts.ts';
import { findMeaning } from './events.ts';
import { VERB_SENSES } from './lexicon/verb-senses.ts';
import type { VerbSense } from './lexicon/verb-senses.ts';
import { EFFECT_VERBS } from './lexicon/clause-verbs.ts';
import { toVerbBase } from './lemma.ts';
import { lexicalForms } from './noun-phrases.ts';
import type { Reading } from './reading.ts';
import { dependentsBy, phrasalLemma } from './words.ts';
import type { Word } from './words.ts';

/** Claims of one verb; empty for a verb without a meaning of its own, or without two parties. */
export function verbClaims(
  reading: Reading,
  verb: Word,
  consumed: ReadonlySet<Word>,
): readonly ClaimDraft[] {
  if (consumed.has(verb)) return [];
  const clause = clauseOf(verb);
  const agents = clause.agents.flatMap((word) => actorsOf(reading, word));
  const hyphened = verb.deprel === 'amod' && clause.isPassive && clause.agents.length > 0;
  if (hyphened) return participleClaims(reading, verb, agents, clause.objects);
  const sense = pickSense(reading, verb, clause);
  if (sense) return senseClaims(reading, verb, clause, agents, sense);
  return EFFECT_VERBS.has(verb.lemma) ? effectClaims(reading, verb, clause) : [];
}

/** The first meaning whose object fits; a reading with an object comes before one without. */
function pickSense(reading: Reading, verb: Word, clause: Clause): VerbSense | null {
  const lemma = phrasalLemma(verb);
  const known =
    VERB_SENSES.get(lemma) ?? (lemma === verb.lemma ? undefined : VERB_SENSES.get(verb.lemma));
  const objects = clause.objects;
  return (
    known?.find((sense) => {
      if (sense.objects)
        return objects.some((object) => fitsObject(object, sense.objects ?? new Set()));
      return !sense.needsObject || recipientsOf(reading, clause, sense).length > 0;
    }) ?? null
  );
}

function fitsObject(object: Word, allowed: ReadonlySet<string>): boolean {
  return (
    lexicalForms(object).some((form) => allowed.has(form)) ||
    allowed.has(findMeaning(object)?.happening ?? '')
  );
}

function recipientsOf(reading: Reading, clause: Clause, sense: VerbSense): readonly EntityDraft[] {
  const direct = clause.objects
    .flatMap((object) => actorsOf(reading, object))
    .filter((one) => one.kind !== 'Event' || sense.type !== 'CONSULT');
  if (direct.length > 0) return direct;
  return clause.obliques
    .filter((one) => sense.prepositions.has(one.preposition))
    .flatMap((one) => actorsOf(reading, one.word));
}

function senseClaims(
  reading: Reading,
  verb: Word,
  clause: Clause,
  agents: readonly EntityDraft[],
  sense: VerbSense,
): readonly ClaimDraft[] {
  const named = clause.objects.flatMap((object) => actorsOf(reading, object));
  const event = named.find((one) => one.kind === 'Event') ?? null;
  const actors = named.filter((one) => one.kind !== 'Event');
  if (sense.type === 'REJECT' && sense.mode === 'meet')
    return cancelClaims(reading, verb, clause, agents, event);
  if (sense.type === 'CONSULT' && agents.length > 1 && actors.length === 0) {
    const [first, ...others] = agents;
    return first
      ? toClaims(reading, [first], others, { type: sense.type, mode: sense.mode, word: verb })
      : [];
  }
  const doers = agents.filter((one) => one.kind !== 'Place' && one.kind !== 'Event');
  const object = sense.objects
    ? clause.obliques
        .filter((one) => sense.prepositions.has(one.preposition))
        .flatMap((one) => actorsOf(reading, one.word))
    : recipientsOf(reading, clause, sense);
  const ofObject =
    sense.objects && object.length === 0
      ? clause.objects.flatMap((word) => complementActors(reading, word, sense))
      : [];
  const inner = object.length > 0 ? object : ofObject;
  const military =
    sense.type === 'SUPPORT' &&
    [...doers, ...inner].some((one) => one.family?.role === 'MIL' || one.family?.role === 'REB');
  return toClaims(reading, doers, inner.length > 0 ? inner : event ? [event] : [], {
    type: military ? 'AID' : sense.type,
    mode: sense.mode,
    event: inner.length > 0 && event && !inner.includes(event) ? event : null,
    word: verb,
  });
}

/** Parties that hang on the object: "broke off relations with X", "imposed sanctions on X". */
function complementActors(
  reading: Reading,
  object: Word,
  sense: VerbSense,
): readonly EntityDraft[] {
  return dependentsBy(object, 'nmod')
    .filter((word) =>
      dependentsBy(word, 'case').some((marker) => sense.prepositions.has(marker.lower)),
    )
    .flatMap((word) => actorsOf(reading, word));
}

/** Calling off a meeting turns down whoever else was to take part; without anyone else, the meeting itself. */
function cancelClaims(
  reading: Reading,
  verb: Word,
  clause: Clause,
  agents: readonly EntityDraft[],
  event: EntityDraft | null,
): readonly ClaimDraft[] {
  const parties = [...(event?.event?.agents ?? []), ...(event?.event?.patients ?? [])];
  const ofObject = clause.objects.flatMap((object) =>
    dependentsBy(object, 'nmod').flatMap((word) => actorsOf(reading, word)),
  );
  const others = [...new Set([...parties, ...ofObject])].filter(
    (one) => !agents.includes(one) && one.kind !== 'Place' && one.kind !== 'Event',
  );
  const people = others.filter((one) => one.kind === 'Person');
  const recipients = people.length > 0 ? people : others;
  return toClaims(reading, agents, recipients.length > 0 ? recipients : event ? [event] : [], {
    type: 'REJECT',
    mode: 'meet',
    event: recipients.length > 0 ? event : null,
    word: verb,
  });
}

/** "Russian-backed", "rebel-held", "Qaeda-linked": a relation folded into an adjective. */
function participleClaims(
  reading: Reading,
  verb: Word,
  agents: readonly EntityDraft[],
  objects: readonly Word[],
): readonly ClaimDraft[] {
  const kind = PARTICIPLES.get(toVerbBase(verb.lower));
  if (!kind) return [];
  const named = objects.flatMap((object) => actorsOf(reading, object));
  const recipients = named
    .flatMap((one) => (one.event && kind !== 'AUTHOR' ? [...one.event.agents] : [one]))
    .filter((one) => !agents.includes(one));
  const event = named.find((one) => one.kind === 'Event') ?? null;
  const statement = {
    type: kind,
    word: verb,
    event: event !== null && recipients.includes(event) ? null : event,
  } as const;
  return kind === 'AFFILIATED_WITH'
    ? toClaims(reading, recipients, agents, statement)
    : toClaims(reading, agents, recipients, statement);
}

const PARTICIPLES: ReadonlyMap<string, ClaimDraft['type']> = new Map([
  ...['back', 'fund', 'finance', 'arm', 'support', 'train', 'supply', 'sponsor', 'aid'].map(
    (verb) => [verb, 'AID'] as const,
  ),
  ...['hold', 'control', 'occupy', 'rule', 'run'].map((verb) => [verb, 'CONTROLS'] as const),
  ...['link', 'affiliate', 'align', 'tie', 'connect'].map(
    (verb) => [verb, 'AFFILIATED_WITH'] as const,
  ),
  ...['draft', 'sponsor', 'write', 'propose', 'author'].map((verb) => [verb, 'AUTHOR'] as const),
  ...['lead', 'head'].map((verb) => [verb, 'LEADER_OF'] as const),
]);

/** An event that harms or moves a State or Organization. */
function effectClaims(reading: Reading, verb: Word, clause: Clause): readonly ClaimDraft[] {
  const causes = clause.agents
    .flatMap((word) => actorsOf(reading, word))
    .filter((one) => one.kind === 'Event');
  const touched = clause.objects
    .flatMap((word) => actorsOf(reading, word))
    .filter((one) => one.kind !== 'Person');
  return toClaims(reading, causes, touched, { type: 'HAS_EFFECT', word: verb });
}
