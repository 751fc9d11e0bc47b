/**
 * Predicate claims
 *
 * What a noun with a preposition tells of two actors: said of one of them ("X is at war with Y", "X came under fire from Y"), beside a verb of
 * which one is the subject ("X arrested them at the request of Y"), or of a noun ("forces under the command of Y").
 */
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf, subjectsOf } from '../tree/clauses.ts';
import { doersOf } from '../actors/doers.ts';
import { CIRCUMSTANCES } from '../lexicon/circumstances.ts';
import type { Circumstance } from '../lexicon/circumstances.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, isInfinitive, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Verbs that say a circumstance of their subject outright. */
const BEING = /^(come|remain|stay|be|fall|live|stand)$/;

/** Of whom the phrase is said, and where its stance is read. */
interface Bearer {
  readonly words: readonly Word[];
  readonly at: Word;
}

/** Claims of a noun with a preposition; empty for every other word. */
export function predicateClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  if (noun.upos !== 'NOUN') return [];
  const before = prepositionOf(noun) ?? '';
  const meaning = CIRCUMSTANCES.get(noun.lemma)?.find((one) => one.before.has(before));
  const bearer = meaning ? bearerOf(noun, meaning) : null;
  if (!meaning || !bearer) return [];
  const own = doersOf(reading, bearer.words).filter((one) => one.kind !== 'Event');
  const others = partiesOf(reading, noun, meaning).filter((one) => !own.includes(one));
  const [doers, touched] = meaning.isUndergone ? [others.filter(canAct), own] : [own, others];
  const fitting = meaning.type === 'LEADER_OF' ? doers.filter(isPerson) : doers;
  if (touched.length === 0) return [];
  return toClaims(reading, fitting, touched, {
    ...typeOf(meaning, bearer, doers, touched),
    word: noun,
    // What someone will do under an agreement is yet to come, the agreement is not.
    ...(meaning.type === 'AGREE' ? { event: eventAt(reading, noun) } : { at: bearer.at }),
  });
}

/** The other side: behind the noun, also where the parser hung it on the verb. */
function partiesOf(reading: Reading, noun: Word, { to }: Circumstance): readonly EntityDraft[] {
  const verb = noun.governor?.upos === 'VERB' ? noun.governor : null;
  const beside = verb
    ? dependentsBy(verb, 'obl').filter((one) =>
        dependentsBy(one, 'case').some((marker) => marker.index === noun.index + 1),
      )
    : [];
  return [...dependentsBy(noun, 'nmod', 'obl'), ...beside]
    .filter((word) => word.index > noun.index && to.has(prepositionOf(word) ?? ''))
    .flatMap((word) => actorsOf(reading, word))
    .filter((one) => one.kind !== 'Place');
}

function bearerOf(noun: Word, { isFree }: Circumstance): Bearer | null {
  if (dependentsBy(noun, 'cop').length > 0) return { words: dependentsBy(noun, 'nsubj'), at: noun };
  const { governor } = noun;
  if (!governor) return null;
  if (governor.upos === 'VERB') {
    if (BEING.test(governor.lemma)) return { words: subjectsOf(governor), at: noun };
    // "is free to act at the request of X": what is only possible or aimed at is done by nobody yet.
    const isOpen =
      !isFree ||
      noun.relation !== 'obl' ||
      (isInfinitive(governor) && /^(xcomp|advcl|acl)$/.test(governor.relation));
    return isOpen ? null : { words: clauseOf(governor).agents, at: governor };
  }
  return noun.relation === 'nmod' && isBare(governor) ? { words: [governor], at: noun } : null;
}

/** A noun that the phrase may qualify, and no happening or text of its own. */
function isBare(noun: Word): boolean {
  return /^(NOUN|PROPN)$/.test(noun.upos) && prepositionOf(noun) !== 'of';
}

/** Words come under fire from critics, troops from those in arms. */
function typeOf(
  { type, mode }: Circumstance,
  { words }: Bearer,
  doers: readonly EntityDraft[],
  touched: readonly EntityDraft[],
): Pick<Circumstance, 'type' | 'mode'> {
  if (type !== 'ASSAULT' || doers.length === 0) return { type, mode };
  const isArmed = (one: EntityDraft): boolean => /^(MIL|REB|COP)$/.test(one.family?.role ?? '');
  const isFought =
    words.some((one) => FOUGHT.test(one.lemma)) ||
    [...doers, ...touched].some((one) => isArmed(one) || one.kind === 'Place');
  const isWar =
    doers.some((one) => one.kind === 'State') && touched.every((one) => one.kind === 'State');
  return isFought || isWar ? { type, mode } : { type: 'ACCUSE', mode: 'disapprove' };
}

const FOUGHT =
  /^(troop|soldier|force|convoy|patrol|peacekeeper|position|base|camp|town|village|city|ship|vessel|checkpoint|hospital|army|brigade)$/;

function isPerson(one: EntityDraft): boolean {
  return one.kind === 'Person';
}

function eventAt(reading: Reading, noun: Word): EntityDraft | null {
  return reading.at.get(noun)?.find((one) => one.kind === 'Event') ?? null;
}
