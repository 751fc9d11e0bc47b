/**
 * Sense fit
 *
 * Which meaning of a verb a clause has, by what stands as object and beside it: "lift a curfew" yields, "lift a stone" says nothing to us.
 */
import type { ClaimType } from '@entente/graph-store';
import type { Clause } from '../tree/clauses.ts';
import { isPersonNoun } from '../actors/doers.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { findMeaning } from '../events/event-meanings.ts';
import { PART_NOUNS } from '../lexicon/role-nouns.ts';
import type { VerbSense } from '../lexicon/senses/sense-table.ts';
import { OFFICES } from '../lexicon/titles.ts';
import { VERB_SENSES } from '../lexicon/verb-senses.ts';
import { lexicalForms } from '../tree/noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { recipientsOf } from './recipients.ts';
import { isGame } from './sport.ts';
import { dependentsBy, phrasalLemma, prepositionOf, withConjuncts } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Nouns that measure or wrap what they are said of: `tons of food`, `part of the programme`, `aid deliveries`. */
const MEASURES =
  /^(ton|tonne|kilogram|kg|worth|amount|day|week|month|year|million|billion|piece|package|form|kind|type|round|first|delivery|programme|program|shipment|flight|project|effort|process|all)$/;

/** The first meaning of the verb that fits the clause; null when none does. */
export function findSense(
  reading: Reading,
  verb: Word,
  clause: Clause,
  agents: readonly EntityDraft[],
): VerbSense | null {
  if (isGame(verb, agents)) return null;
  const phrasal = phrasalLemma(verb);
  const lemmas = new Set([...compoundLemmas(verb), phrasal, verb.lemma]);
  return (
    [...lemmas]
      .flatMap((lemma) =>
        // A particle changes what a verb means: "push out" is no "push".
        (VERB_SENSES.get(lemma) ?? []).filter((sense) => !sense.isBroad || lemma === phrasal),
      )
      .find(
        (sense) => fitsWords(verb, clause, sense) && fitsNeed(reading, verb, clause, agents, sense),
      ) ?? null
  );
}

/** Verbs that are one with a word which no object is: `take hostage`, `find guilty`. */
function compoundLemmas(verb: Word): readonly string[] {
  return verb.dependents
    .filter((one) => /^(hostage|captive|guilty|responsible|ablaze|alight)$/.test(one.lemma))
    .map((one) => `${verb.lemma} ${one.lemma}`);
}

/** True when the words that a meaning asks for are there, and none that it excludes. */
function fitsWords(
  verb: Word,
  clause: Clause,
  { objects, except, beside, isIntransitive }: VerbSense,
): boolean {
  if (isIntransitive && (clause.objects.length > 0 || dependentsBy(verb, 'ccomp').length > 0))
    return false;
  const named = clause.objects.flatMap((object) => withConjuncts(object));
  if (objects && !named.some((object) => meaningForms(object).some((form) => objects.has(form))))
    return false;
  if (except && named.some((object) => except.has(object.lemma) || isAmong(object, except)))
    return false;
  if (!beside) return true;
  return clause.obliques.some(
    ({ preposition, word }) =>
      beside.prepositions.has(preposition) &&
      (!beside.nouns || meaningForms(word).some((form) => beside.nouns?.has(form))),
  );
}

function isAmong(object: Word, set: ReadonlySet<string>): boolean {
  return lexicalForms(object).some((form) => set.has(form));
}

/** A noun as a lexicon has it, with the kind of happening it tells of, and what it measures or wraps. */
function meaningForms(noun: Word): readonly string[] {
  const happening = findMeaning(noun)?.happening;
  const own = [...lexicalForms(noun), ...(happening === undefined ? [] : [happening])];
  if (!MEASURES.test(noun.lemma) && !PART_NOUNS.has(noun.lemma)) return own;
  const wrapped = [
    ...dependentsBy(noun, 'nmod').filter((one) => prepositionOf(one) === 'of'),
    ...dependentsBy(noun, 'compound'),
  ];
  return [...own, ...wrapped.flatMap((one) => meaningForms(one))];
}

function fitsNeed(
  reading: Reading,
  verb: Word,
  clause: Clause,
  agents: readonly EntityDraft[],
  sense: VerbSense,
): boolean {
  if (sense.doers && !agents.some((one) => isOf(sense.doers, one))) return false;
  if (sense.needs === 'nothing') return true;
  if (agents.length > 1 && isReciprocal(clause)) return true;
  const { actors, event } = recipientsOf(reading, clause, sense);
  if (sense.isBroad) return isBetweenActors(agents, actors, sense);
  if (event !== null || actors.some((one) => !agents.includes(one))) return true;
  if (isMutual(sense, verb, clause) && agents.length > 1) return true;
  if (sense.needs === 'actor') return false;
  const ends = [
    ...clause.objects,
    ...clause.obliques
      .filter((one) => sense.prepositions.has(one.preposition))
      .map((one) => one.word),
  ].flatMap((word) => withConjuncts(word));
  return sense.needs === 'object'
    ? ends.some((word) => isNominal(word))
    : ends.some((word) => isSomeone(reading, word));
}

/** A broad meaning holds between actors: no happening does it, and a place suffers only what can be done to places. */
function isBetweenActors(
  agents: readonly EntityDraft[],
  actors: readonly EntityDraft[],
  { type }: VerbSense,
): boolean {
  const others = actors.filter((one) => !agents.includes(one));
  return (
    agents.length > 0 &&
    agents.every(canAct) &&
    others.some((one) => one.kind !== 'Event' && (one.kind !== 'Place' || DONE_TO_PLACES.has(type)))
  );
}

const DONE_TO_PLACES: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'ASSAULT',
  'PROTEST',
  'MOBILIZE',
  'CONTROLS',
]);

/** Those in power are States, their bodies and officials, and organizations with a name; those in arms States, armies and rebels. */
function isOf(doers: VerbSense['doers'], actor: EntityDraft): boolean {
  const role = actor.family?.role ?? '';
  if (actor.kind === 'State' || /^(MIL|REB|COP)$/.test(role)) return true;
  if (doers === 'arms') return false;
  if (actor.kind === 'Person')
    return actor.offices.length > 0 || OFFICES.has(actor.family?.label ?? '');
  return actor.family === null || /^(GOV|JUD|LEG|DIP|OPP|PTY)$/.test(role);
}

function isNominal(word: Word): boolean {
  return /^(NOUN|PROPN|NUM)$/.test(word.upos) || isSomeonesPronoun(word);
}

function isSomeonesPronoun(word: Word): boolean {
  return /^(him|her|them|us|those|someone|anyone|everyone)$/.test(word.lower);
}

function isSomeone(reading: Reading, word: Word): boolean {
  if (
    isPersonNoun(word) ||
    isSomeonesPronoun(word) ||
    word.upos === 'PROPN' ||
    reading.at.has(word)
  )
    return true;
  return (
    PART_NOUNS.has(word.lemma) &&
    dependentsBy(word, 'nmod').some((one) => prepositionOf(one) === 'of' && isSomeone(reading, one))
  );
}

/** Interactions among several subjects that need no object: "X and Y met", "X and Y broke off relations". */
const MUTUAL: ReadonlySet<string> = new Set([
  'COOPERATE',
  'DISAGREES_WITH',
  'SANCTION:discontinue',
]);

/** What two have with each other. */
const JOINT =
  /^(relation|tie|link|talk|negotiation|dialogue|deal|agreement|treaty|pact|accord|alliance|partnership|contact|truce|ceasefire|cease-fire|memorandum|contract|prisoner|hand|force|border)$/;

/** True for what several subjects do with each other: they meet, break off ties, or fight nobody else. */
export function isMutual(sense: VerbSense, verb: Word, clause: Clause): boolean {
  if (clause.isPassive || sense.mode === 'visit') return false;
  const hasOther = clause.objects.some((one) => !JOINT.test(one.lemma));
  if (sense.type === 'ASSAULT')
    return /^(fight|clash|battle|skirmish|brawl)$/.test(verb.lemma) && !hasOther;
  // "worked hard" is no work together.
  if (verb.lemma === 'work')
    return dependentsBy(verb, 'advmod').some((one) =>
      /^(together|jointly|closely)$/.test(one.lower),
    );
  if (sense.type === 'CONSULT' || sense.type === 'AGREE') return true;
  const isOfTies = sense.type === 'SUPPORT' && sense.objects?.has('tie') === true;
  return (
    !hasOther &&
    (isOfTies || MUTUAL.has(sense.type) || MUTUAL.has(`${sense.type}:${sense.mode ?? ''}`))
  );
}

/** True for agreements on a text, which bind those who make them to each other: "X and Y signed a treaty". */
export function isBinding(sense: VerbSense): boolean {
  return (
    sense.objects !== null &&
    (sense.type === 'AGREE' || (sense.type === 'SUPPORT' && sense.objects.has('treaty')))
  );
}

/** "accused each other", "fired at one another". */
export function isReciprocal(clause: Clause): boolean {
  return [...clause.objects, ...clause.obliques.map((one) => one.word)].some((word) =>
    [word, ...word.dependents].some(
      (one) =>
        /^(each|one)$/.test(one.lower) &&
        /^(other|another)$/.test(one.sentence.words[one.index + 1]?.lower ?? ''),
    ),
  );
}
