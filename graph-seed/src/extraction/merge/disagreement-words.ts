/**
 * Words of disagreements
 *
 * The question that accounts answer differently, and each answer as a short sentence.
 */
import type { Claim, Entity } from '@entente/graph-store';
import { DEEDS, EVENT_NOUNS } from '../lexicon/event-nouns.ts';
import type { MergedNames } from './merged-names.ts';
import { surnameOf } from './merged-names.ts';

/** An act of one actor alone: where two sides are said to have done it, the accounts differ. */
export interface SingleAct {
  /** As in `Who called off the talks?`. */
  readonly ask: string;
  /** As in `Kenya called it off`. */
  readonly answer: string;
}

const SINGLE_ACTS: ReadonlyMap<string, SingleAct> = new Map([
  ['REJECT meet', { ask: 'called off', answer: 'called it off' }],
  ['REJECT yield', { ask: 'vetoed', answer: 'vetoed it' }],
]);

const DEED: SingleAct = { ask: 'was behind', answer: 'did it' };

/** Verbs of a question about two parties, as in `Did Kenya attack Uganda?`. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ['AGREE', 'agree with'],
  ['CONSULT', 'meet'],
  ['SUPPORT', 'support'],
  ['COOPERATE', 'work with'],
  ['AID', 'aid'],
  ['YIELD', 'give in to'],
  ['ACCUSE', 'accuse'],
  ['REJECT', 'turn down'],
  ['THREATEN', 'threaten'],
  ['PROTEST', 'protest against'],
  ['SANCTION', 'sanction'],
  ['COERCE', 'coerce'],
  ['ASSAULT', 'attack'],
]);

/** The act of which a claim about an event tells, if only one side can have done it; an attack has one side behind it, attacks have many. */
export function findSingleAct({ type, mode }: Claim, event: string): SingleAct | null {
  if (type !== 'ASSAULT') return SINGLE_ACTS.get(`${type} ${mode ?? ''}`) ?? null;
  return DEEDS.has(EVENT_NOUNS.get(headOf(event))?.happening ?? '') ? DEED : null;
}

/** `attack` of "Attack on the convoy", `air strike` of "Deadly air strike in Mandera". */
function headOf(event: string): string {
  const [words = ''] = event
    .toLowerCase()
    .split(/\s+(?:by|of|on|in|at|against|near|that|which)\s/u);
  const [last = '', before = ''] = words.split(/\s+/u).toReversed();
  return EVENT_NOUNS.has(`${before} ${last}`) ? `${before} ${last}` : last;
}

/** Asks who did it, without the parties of the event: `Who called off the talks in Paris?`. */
export function askForActor({ ask }: SingleAct, event: string, names: MergedNames): string {
  return `Who ${ask} ${toShortPhrase(event, names)}?`;
}

/** Names those of one side, persons by their surnames first: `Okello and Kenya`. */
export function nameActors(actors: readonly Entity[], known: MergedNames): string {
  const names = actors
    .map((actor) => ({ name: toShortName(actor, known), rank: actor.kind === 'Person' ? 0 : 1 }))
    .toSorted((one, other) => one.rank - other.rank || (one.name < other.name ? -1 : 1))
    .map(({ name }) => name);
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

/** Asks whether what a claim says of two parties holds: `Did Uganda attack Rwanda?`. */
export function askWhether(claim: Claim, subject: string, object: string): string {
  const verb = VERBS.get(claim.type);
  return verb === undefined
    ? `${subject} – ${claim.type.toLowerCase().replaceAll('_', ' ')} – ${object}: does it hold?`
    : `Did ${subject} ${verb} ${object}?`;
}

/** The head of an event's name with an article; appositions, relative clauses and parties, which the answers name, are left out. */
function toShortPhrase(name: string, names: MergedNames): string {
  const short = name
    .replace(/\s*(?:[,;:(–—]|\s-\s).*$/su, '')
    .replace(/\s+(?:who|whom|which|that|scheduled|planned|slated)\s.*$/su, '')
    .replace(/\s+(?:with|between|among)\s(?:(?! (?:in|at|on|over|about|near) ).)*/su, '')
    .trim();
  const kept = short === '' ? name : short;
  const [first = ''] = kept.split(/\s/u);
  const lowered = first.charAt(0).toLowerCase() + first.slice(1);
  const phrase = names.isWord(lowered) ? lowered + kept.slice(first.length) : kept;
  return /^(?:the\s|\S+(?:['’]s|s['’])\s)/iu.test(phrase) ? phrase : `the ${phrase}`;
}

/** The surname of a person who has one that nobody else bears, else the name. */
function toShortName(entity: Entity, names: MergedNames): string {
  const surname = surnameOf(entity);
  return surname === null || names.bearersOf(surname) > 1 ? entity.name : surname;
}
