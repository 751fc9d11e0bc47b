/**
 * Recipients
 *
 * To whom a verb's act is done. An act aimed at a happening reaches those behind it: who condemns a veto accuses whoever cast it, who
 * sends troops into a war against X moves them against X.
 */
import type { ClaimType } from '@entente/graph-store';
import { actorsOf } from './actors.ts';
import type { Clause } from './clauses.ts';
import type { EntityDraft } from './drafts.ts';
import type { VerbSense } from './lexicon/senses/sense-table.ts';
import { namedModifiers } from './noun-phrases.ts';
import type { Reading } from './reading.ts';
import { dependentsBy } from './words.ts';
import type { Word } from './words.ts';

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
const REACHES_SUFFERERS: ReadonlySet<ClaimType> = new Set(['MOBILIZE', 'ASSAULT']);

/** Reads whom a sense's object and prepositions name. */
export function recipientsOf(reading: Reading, clause: Clause, sense: VerbSense): Recipients {
  const meant = clause.objects.flatMap((word) => actorsOf(reading, word));
  const objects =
    meant.length > 0 || !REACHES_OWNERS.has(sense.type)
      ? meant
      : clause.objects.flatMap((word) => ownersOf(reading, word));
  const obliques = clause.obliques
    .filter((one) => sense.prepositions.has(one.preposition))
    .flatMap((one) => actorsOf(reading, one.word));
  if (!sense.objects) return reachThrough(sense.type, objects.length > 0 ? objects : obliques);
  const complements = clause.objects.flatMap((object) => complementsOf(reading, object, sense));
  const event = objects.find((one) => one.kind === 'Event') ?? null;
  const reached = reachThrough(sense.type, obliques.length > 0 ? obliques : complements);
  return { actors: reached.actors, event: event ?? reached.event };
}

/** Acts in words reach whoever stands behind what they are about: "rejected the Peruvian plan" turns Peru down. */
const REACHES_OWNERS: ReadonlySet<ClaimType> = new Set([
  'SUPPORT',
  'ACCUSE',
  'REJECT',
  'SANCTION',
  'OPPOSES',
  'THREATEN',
]);
const OWNED =
  /^(effort|plan|offer|proposal|policy|decision|demand|call|request|position|stance|move|action|role|statement|initiative|bid|attempt|diplomat|ambassador|envoy|claim|accusation|response|behavior|behaviour|involvement|suppression|presence|conduct|treatment|handling|refusal|failure)$/;

/** Whose plan, effort or envoy a noun names. */
function ownersOf(reading: Reading, noun: Word): readonly EntityDraft[] {
  if (!OWNED.test(noun.lemma)) return [];
  return namedModifiers(reading, noun, ['by', 'of']).filter(
    (one) => one.kind !== 'Place' && one.kind !== 'Event',
  );
}

/** Puts those behind a happening in its place, where the type of act reaches them. */
export function reachThrough(type: ClaimType, named: readonly EntityDraft[]): Recipients {
  const event = named.find((one) => one.kind === 'Event') ?? null;
  const actors = named.flatMap((one): readonly EntityDraft[] => {
    if (!one.event) return [one];
    if (REACHES_DOERS.has(type)) return [...one.event.agents];
    if (!REACHES_SUFFERERS.has(type)) return [];
    return one.event.patients.size > 0
      ? [...one.event.patients]
      : one.event.place
        ? [one.event.place]
        : [];
  });
  return { actors: [...new Set(actors)], event };
}

/** Parties that hang on the object: "broke off relations with X", "imposed sanctions on X". */
function complementsOf(reading: Reading, object: Word, sense: VerbSense): readonly EntityDraft[] {
  return dependentsBy(object, 'nmod')
    .filter((word) =>
      dependentsBy(word, 'case').some((marker) => sense.prepositions.has(marker.lower)),
    )
    .flatMap((word) => actorsOf(reading, word));
}
