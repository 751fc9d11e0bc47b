/**
 * Control claims
 *
 * Verbs that are an act of their own over another verb: "refused to meet X" turns X down, "urged X to leave" asks X. The verb below is
 * then no claim by itself.
 */
import type { PloverType } from '@entente/graph-store';
import { actorsOf } from './actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf, subjectsOf } from './clauses.ts';
import type { EntityDraft } from './drafts.ts';
import { findMeaning } from './events.ts';
import { VERB_SENSES } from './lexicon/verb-senses.ts';
import type { VerbSense } from './lexicon/verb-senses.ts';
import { lexicalForms } from './noun-phrases.ts';
import type { Reading } from './reading.ts';
import { recipientsOf } from './recipients.ts';
import { dependentsBy, prepositionOf } from './words.ts';
import type { Word } from './words.ts';

const ACTS: ReadonlyMap<string, PloverType> = new Map([
  ...['refuse', 'decline'].map((verb) => [verb, 'REJECT'] as const),
  ...['agree', 'promise', 'pledge', 'offer', 'vow', 'volunteer'].map(
    (verb) => [verb, 'AGREE'] as const,
  ),
  ...['threaten'].map((verb) => [verb, 'THREATEN'] as const),
  ...[
    'urge',
    'ask',
    'call',
    'press',
    'request',
    'implore',
    'appeal',
    'demand',
    'order',
    'beg',
    'insist',
    'pressure',
    'exhort',
    'push',
    'encourage',
    'invite',
    'recommend',
  ].map((verb) => [verb, 'REQUEST'] as const),
]);

/** An act over another verb, with that verb; null for a verb that is none. */
export function controlClaims(
  reading: Reading,
  verb: Word,
): { readonly claims: readonly ClaimDraft[]; readonly below: Word } | null {
  const type = ACTS.get(verb.lemma);
  const below = type
    ? dependentsBy(verb, 'xcomp', type === 'REQUEST' ? 'ccomp' : 'xcomp').find(
        (one) => one.upos === 'VERB' || one.upos === 'ADJ',
      )
    : undefined;
  if (!type || !below) return null;
  const agents = clauseOf(verb).agents.flatMap((word) => actorsOf(reading, word));
  const recipients = type === 'REQUEST' ? askedOf(reading, verb, below) : aimedAt(reading, below);
  return {
    claims: toClaims(
      reading,
      agents,
      recipients.length > 0 || type === 'REQUEST' ? recipients : [null],
      { type, mode: modeOf(type, below), word: verb },
    ),
    below,
  };
}

/** Who is asked: the object, whoever is called upon, or the subject of what is demanded. */
function askedOf(reading: Reading, verb: Word, below: Word): readonly EntityDraft[] {
  const objects = dependentsBy(verb, 'obj', 'iobj');
  const called = dependentsBy(verb, 'obl').filter((one) =>
    /^(on|upon|to|from)$/.test(prepositionOf(one) ?? ''),
  );
  const asked =
    objects.length > 0
      ? objects
      : called.length > 0
        ? called
        : below.relation === 'ccomp'
          ? subjectsOf(below)
          : [];
  return asked.flatMap((word) => actorsOf(reading, word)).filter((one) => one.kind !== 'Event');
}

/** Whom the verb below would reach. */
function aimedAt(reading: Reading, below: Word): readonly EntityDraft[] {
  const clause = clauseOf(below);
  const senses = VERB_SENSES.get(below.lemma) ?? [];
  const fits = (sense: VerbSense): boolean =>
    sense.objects === null ||
    clause.objects.some((object) => lexicalForms(object).some((form) => sense.objects?.has(form)));
  for (const sense of senses.filter(fits)) {
    const { actors } = recipientsOf(reading, clause, sense);
    if (actors.length > 0) return actors;
  }
  return clause.obliques
    .filter((one) => /^(with|to|against)$/.test(one.preposition))
    .flatMap((one) => actorsOf(reading, one.word))
    .filter((one) => one.kind !== 'Event' && one.kind !== 'Place');
}

function modeOf(type: PloverType, below: Word): string | null {
  const senses = VERB_SENSES.get(below.lemma) ?? [];
  const inner = senses[0]?.type;
  const meets =
    inner === 'CONSULT' ||
    dependentsBy(below, 'obj').some((one) => findMeaning(one)?.type === 'CONSULT');
  if (type === 'THREATEN')
    return inner === 'ASSAULT' ? 'violence' : inner === 'SANCTION' ? 'relations' : null;
  if (type === 'REJECT' || type === 'REQUEST')
    return meets ? 'meet' : inner === 'AID' ? 'assist' : null;
  return null;
}
