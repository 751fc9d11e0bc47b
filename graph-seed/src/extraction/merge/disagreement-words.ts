/**
 * Words of disagreements
 *
 * The question that accounts answer differently, and each answer as a short sentence.
 */
import type { Claim, Entity } from '@entente/graph-store';
import type { MergedNames } from './merged-names.ts';
import { surnameOf } from './merged-names.ts';

interface Act {
  /** As in `Who called off the talks?`. */
  readonly ask: string;
  /** As in `Kenya called it off`. */
  readonly answer: string;
}

/** Acts of one actor alone: when two sides are said to have done it, the accounts differ. */
const SINGLE_ACTOR: ReadonlyMap<string, Act> = new Map([
  ['REJECT meet', { ask: 'called off', answer: 'called it off' }],
  ['REJECT yield', { ask: 'vetoed', answer: 'vetoed it' }],
  ['ASSAULT targeted', { ask: 'was behind', answer: 'was behind it' }],
  ['ASSAULT explosives', { ask: 'was behind', answer: 'was behind it' }],
  ['ASSAULT suicide-attack', { ask: 'was behind', answer: 'was behind it' }],
]);

const DEFAULT_ACT: Act = { ask: 'was behind', answer: 'did it' };

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

/** Tells whether only one side can have done what a claim says. */
export function isSingleActorClaim(claim: Claim): boolean {
  return SINGLE_ACTOR.has(`${claim.type} ${claim.mode ?? ''}`);
}

/** Asks who did what the claim says to the event, without the parties of the event: `Who called off the talks in Paris?`. */
export function askForActor(claim: Claim, event: string, names: MergedNames): string {
  return `Who ${actOf(claim).ask} ${toShortPhrase(event, names)}?`;
}

/** Says who did it, persons by their surnames first: `Okello and Kenya called it off`. */
export function nameActors(claim: Claim, actors: readonly Entity[], known: MergedNames): string {
  const names = actors
    .map((actor) => ({ name: toShortName(actor, known), rank: actor.kind === 'Person' ? 0 : 1 }))
    .toSorted((one, other) => one.rank - other.rank || (one.name < other.name ? -1 : 1))
    .map(({ name }) => name);
  const last = names.at(-1) ?? '';
  const listed = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
  return `${listed} ${actOf(claim).answer}`;
}

/** Asks whether what a claim says of two parties holds: `Did Uganda attack Rwanda?`. */
export function askWhether(claim: Claim, subject: string, object: string): string {
  const verb = VERBS.get(claim.type);
  return verb === undefined
    ? `${subject} – ${claim.type.toLowerCase().replaceAll('_', ' ')} – ${object}: does it hold?`
    : `Did ${subject} ${verb} ${object}?`;
}

function actOf(claim: Claim): Act {
  return SINGLE_ACTOR.get(`${claim.type} ${claim.mode ?? ''}`) ?? DEFAULT_ACT;
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
