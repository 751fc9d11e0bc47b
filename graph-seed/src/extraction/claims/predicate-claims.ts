/** What a noun with a preposition tells of its subject: "X is at war with Y", "was in talks with Y", "are under pressure from Y". */
import type { ClaimType } from '@entente/graph-store';
import { canAct } from '../drafts.ts';
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { subjectsOf } from '../tree/clauses.ts';
import { doersOf } from '../actors/doers.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

interface Predicate {
  readonly type: ClaimType;
  readonly mode: string | null;
  /** What stands before the noun. */
  readonly before: RegExp;
  /** What stands before the other party. */
  readonly to: RegExp;
  /** True when the other party does it to the subject. */
  readonly isUndergone: boolean;
}

const predicate = (
  type: ClaimType,
  before: RegExp,
  to: RegExp,
  isUndergone = false,
): Predicate => ({ type, mode: null, before, to, isUndergone });

const PREDICATES: readonly (readonly [RegExp, Predicate])[] = [
  [
    /^(talk|contact|negotiation|dialogue|discussion|touch)$/,
    predicate('CONSULT', /^in$/, /^with$/),
  ],
  [/^war$/, predicate('ASSAULT', /^at$/, /^with$/)],
  [
    /^(conflict|odds|loggerheads|dispute|row|feud)$/,
    predicate('DISAGREES_WITH', /^(in|at)$/, /^with$/),
  ],
  [/^(league|alliance|coalition|partnership|cahoots)$/, predicate('COOPERATE', /^in$/, /^with$/)],
  [/^pressure$/, predicate('REQUEST', /^under$/, /^from$/, true)],
  [/^investigation$/, { ...predicate('ACCUSE', /^under$/, /^by$/, true), mode: 'investigate' }],
  [/^(attack|fire)$/, predicate('ASSAULT', /^under$/, /^(from|by)$/, true)],
];

/** Claims of a predicate that is a noun with a preposition; empty for every other word. */
export function predicateClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  if (noun.upos !== 'NOUN') return [];
  const before = prepositionOf(noun) ?? '';
  const found = PREDICATES.find(
    ([nouns, one]) => nouns.test(noun.lemma) && one.before.test(before),
  );
  if (!found) return [];
  const [, meaning] = found;
  const others = dependentsBy(noun, 'nmod', 'obl')
    .filter((word) => meaning.to.test(prepositionOf(word) ?? ''))
    .flatMap((word) => actorsOf(reading, word))
    .filter(canAct);
  const isSaid = dependentsBy(noun, 'cop').length > 0;
  const verb = noun.governor;
  const isAside =
    verb !== null && /^(come|remain|stay|be)$/.test(verb.lemma) && noun.relation === 'obl';
  const subjects = isSaid ? dependentsBy(noun, 'nsubj') : isAside ? subjectsOf(verb) : [];
  const own = doersOf(reading, subjects).filter((one) => one.kind !== 'Event');
  const [doers, touched] = meaning.isUndergone ? [others, own] : [own, others];
  return touched.length === 0
    ? []
    : toClaims(reading, doers, touched, { type: meaning.type, mode: meaning.mode, word: noun });
}
