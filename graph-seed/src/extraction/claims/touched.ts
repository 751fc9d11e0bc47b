/** Whom or what an act touches when the sentence names nobody as its object. */
import { actorsOf } from '../actors/actors.ts';
import type { Clause } from '../tree/clauses.ts';
import { doersOf, isPeopleNoun } from '../actors/doers.ts';
import type { EntityDraft } from '../drafts.ts';
import type { VerbSense } from '../lexicon/senses/sense-table.ts';
import { namedModifiers } from '../tree/noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Acts of which those who suffer or get them stand in the graph though nobody names them: "deported 1,086 people". */
const DONE_TO_PEOPLE = /^(ASSAULT|COERCE|SANCTION|AID|ACCUSE|RETREAT|PROTEST)$/;

/** Whom an act reaches that names nobody: people without a name, else an employer or a place; empty where it touches nobody. */
export function lastTouched(
  reading: Reading,
  clause: Clause,
  agents: readonly EntityDraft[],
  sense: VerbSense,
): readonly EntityDraft[] {
  const people = unnamedTouched(reading, clause, agents, sense);
  return people.length > 0 ? people : placesOf(reading, clause, sense);
}

/** People without a name to whom it is done, and the employer against whom a strike is. */
function unnamedTouched(
  reading: Reading,
  clause: Clause,
  agents: readonly EntityDraft[],
  { type, mode }: VerbSense,
): readonly EntityDraft[] {
  if (type === 'PROTEST' && mode === 'strike') return employersOf(reading, clause.agents);
  if (!DONE_TO_PEOPLE.test(type) || /^(withdraw|investigate)$/.test(mode ?? '')) return [];
  return doersOf(
    reading,
    clause.objects.filter((word) => isPeopleNoun(word)),
  ).filter((one) => !agents.includes(one));
}

/** Where something was done, for acts that are done to a place when nobody is named there: "attacked a mosque in X". */
function placesOf(
  reading: Reading,
  clause: Clause,
  { type, mode }: VerbSense,
): readonly EntityDraft[] {
  const isOfPlace =
    type === 'ASSAULT' ||
    type === 'MOBILIZE' ||
    (type === 'PROTEST' && mode === 'demo') ||
    (type === 'COERCE' && /^(martial-law|curfew)$/.test(mode ?? ''));
  if (!isOfPlace) return [];
  const parts = clause.objects.flatMap((word) => dependentsBy(word, 'nmod'));
  const phrases = clause.obliques.map((one) => one.word);
  return [
    ...parts.filter((word) => /^(of|in|at|near)$/.test(prepositionOf(word) ?? '')),
    ...phrases.filter((word) =>
      /^(in|at|near|outside|across|around|throughout)$/.test(prepositionOf(word) ?? ''),
    ),
  ]
    .flatMap((word) => actorsOf(reading, word))
    .filter((one) => one.kind === 'Place')
    .slice(0, 1);
}

/** "workers at X", "unions of X". */
function employersOf(reading: Reading, strikers: readonly Word[]): readonly EntityDraft[] {
  return strikers
    .flatMap((word) => dependentsBy(word, 'nmod'))
    .filter((word) => /^(at|of)$/.test(prepositionOf(word) ?? ''))
    .flatMap((word) => namedModifiers(reading, word).concat(actorsOf(reading, word)))
    .filter((one) => one.kind === 'Organization');
}
