/**
 * Relation claims
 *
 * What someone is called in relation to someone else: "Peru, an ally of Chile", "Chile's ally Peru", "Peru is a rival of Chile", "X's lawyer, Y".
 */
import { actorsOf } from '../actors/actors.ts';
import { isPast } from '../actors/offices.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { RELATION_NOUNS } from '../lexicon/relation-nouns.ts';
import type { RelationNoun } from '../lexicon/relation-nouns.ts';
import { frontModifiers, lexicalForms } from '../tree/noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, prepositionOf, withConjuncts } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Claims of a noun by which someone is called; empty for every other word, and for what someone once was. */
export function relationClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  if (!/^(NOUN|PROPN|ADJ)$/.test(noun.upos) || reading.inName.has(noun)) return [];
  const meaning = lexicalForms(noun)
    .map((form) => RELATION_NOUNS.get(form))
    .find((one) => one !== undefined);
  if (!meaning || isPast(noun)) return [];
  const fits = (one: EntityDraft): boolean =>
    canAct(one) && (!meaning.isPersonal || one.kind === 'Person');
  const called = calledSo(reading, noun).filter(fits);
  const others = othersOf(reading, noun, meaning).filter(
    (one) => fits(one) && !called.includes(one),
  );
  const isSaid = dependentsBy(noun, 'cop').length > 0;
  return toClaims(reading, called, others, {
    type: meaning.type,
    word: noun,
    // What someone is called by the way holds whoever speaks.
    ...(isSaid ? {} : { status: 'asserted' }),
  });
}

/** Who is called so: beside the noun, before its copula, or by name behind it. */
function calledSo(reading: Reading, noun: Word): readonly EntityDraft[] {
  const words =
    dependentsBy(noun, 'cop').length > 0
      ? dependentsBy(noun, 'nsubj')
      : [
          ...dependentsBy(noun, 'appos', 'flat'),
          ...(/^(appos|compound|nmod|amod)$/.test(noun.relation) &&
          prepositionOf(noun) === null &&
          noun.governor
            ? [noun.governor]
            : []),
        ];
  return words
    .flatMap((one) => withConjuncts(one))
    .flatMap((one) => (reading.inName.has(one) ? (reading.at.get(one) ?? []) : []));
}

/** To whom: the possessor, whoever stands before the noun by nationality, or behind its preposition. */
function othersOf(reading: Reading, noun: Word, { to }: RelationNoun): readonly EntityDraft[] {
  const isFront = /^(nmod:desc|amod|compound)$/.test(noun.deprel);
  const whole = isFront && noun.governor ? [noun, noun.governor] : [noun];
  const owners = whole
    .flatMap((one) => dependentsBy(one, 'nmod'))
    .filter((one) => one.deprel === 'nmod:poss' && one.index < noun.index);
  const behind = dependentsBy(noun, 'nmod').filter(
    (one) => one.index > noun.index && to.has(prepositionOf(one) ?? ''),
  );
  const named = [...owners, ...behind].flatMap((one) => actorsOf(reading, one));
  if (named.length > 0) return named;
  // An American ally is one of America; an English defender comes from there.
  const isOfStates = /^(ally|partner|rival|arch-rival|enemy|arch-enemy|foe|adversary)$/.test(
    noun.lemma,
  );
  return frontModifiers(noun)
    .flatMap((one) => reading.at.get(one) ?? [])
    .filter((one) => (one.kind === 'State' && isOfStates) || one.kind === 'Person');
}
