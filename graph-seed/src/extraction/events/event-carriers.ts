/**
 * Event carriers
 *
 * The verb by which a sentence says that a happening takes place, and whom that verb lends to it: "launched an attack", "attacks carried
 * out by X", "after talks with Y, X said".
 */
import { actorsOf } from '../actors/actors.ts';
import { doersOf } from '../actors/doers.ts';
import { clauseOf } from '../tree/clauses.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { LIGHT_VERBS } from '../lexicon/clause-verbs.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, firstConjunct, phrasalLemma, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Nouns that count, measure or time the happening that follows them: "a third round of talks", "the end of the war". */
const WRAPPING =
  /^(round|series|day|session|set|course|start|beginning|end|resumption|continuation|conclusion|breakdown|collapse|sideline|wake|aftermath|week|month|hour|spate|wave|string|campaign|part|outcome|result)$/;

/** The verb that a happening is subject or object of, or that says of it who did it; null when it stands beside the verb. */
export function carrierOf(noun: Word): Word | null {
  const first = firstConjunct(noun);
  const carried = first.relation === 'obj' || first.relation === 'nsubj';
  return carried ? first.governor : (dependentsBy(noun, 'acl').find((one) => isLight(one)) ?? null);
}

/** True for a verb that has no meaning of its own beside a happening. */
export function isLight(verb: Word): boolean {
  return LIGHT_VERBS.has(phrasalLemma(verb)) || LIGHT_VERBS.has(verb.lemma);
}

/** The happening itself or the noun that wraps it: "the second day of talks" stands in the sentence for the talks. */
export function outermost(noun: Word): Word {
  const wrapper = noun.governor;
  return wrapper &&
    noun.relation === 'nmod' &&
    WRAPPING.test(wrapper.lemma) &&
    prepositionOf(noun) === 'of'
    ? outermost(wrapper)
    : noun;
}

/** Who does it by the light verb: "launched an attack", "attacks carried out by X", "X's participation in the attack". */
export function lentAgents(
  reading: Reading,
  noun: Word,
  carrier: Word | null,
): readonly EntityDraft[] {
  const part = noun.governor;
  if (
    part &&
    noun.relation === 'nmod' &&
    prepositionOf(noun) === 'in' &&
    /^(participation|involvement|role|complicity|part)$/.test(part.lemma)
  ) {
    return dependentsBy(part, 'nmod')
      .filter((one) => one.deprel === 'nmod:poss' || prepositionOf(one) === 'by')
      .flatMap((one) => actorsOf(reading, one));
  }
  if (!carrier || !isLight(carrier)) return [];
  const clause = clauseOf(carrier);
  if (!clause.objects.includes(noun)) return [];
  return clause.agents.flatMap((word) => actorsOf(reading, word)).filter(canAct);
}

/** Verbs whose subject suffers the happening that is their object: "X drew criticism from Y". */
const UNDERGOING =
  /^(draw|face|provoke|prompt|trigger|spark|attract|earn|receive|suffer|incur|meet|get|win|secure|gain|obtain|enjoy|arouse|invite|elicit)$/;

/** Verbs whose subject is given the support that is their object, or is not: "enjoys the support of Y". */
const BACKED = /^(have|enjoy|gain|command|retain|win|get|receive|earn|lose|lack)$/;

/** True for support that its owner gives to the subject: "has the support of Y", "with the backing of Y". */
export function isReceived(noun: Word): boolean {
  if (!/^(support|backing|endorsement|solidarity)$/.test(noun.lemma)) return false;
  const carrier = carrierOf(noun);
  return (
    (carrier !== null && BACKED.test(carrier.lemma) && firstConjunct(noun).relation === 'obj') ||
    /^(with|without|despite)$/.test(prepositionOf(noun) ?? '')
  );
}

/** Whom the verb makes suffer it: "the remark drew criticism from Y", "X faces an investigation by Y", "X has the support of Y". */
export function lentSufferers(
  reading: Reading,
  noun: Word,
  carrier: Word | null,
): readonly EntityDraft[] {
  const isUndergone = carrier !== null && (UNDERGOING.test(carrier.lemma) || isReceived(noun));
  if (!isUndergone || firstConjunct(noun).relation !== 'obj') return [];
  return doersOf(reading, clauseOf(carrier).agents).filter((one) => one.kind !== 'Place');
}

/** "seized the town after clashes with X", "were killed in fighting with X": whoever does so, or suffers it, fights. */
export function fightersBeside(reading: Reading, noun: Word): readonly EntityDraft[] {
  const head = firstConjunct(outermost(noun));
  const verb = head.governor;
  const isBeside =
    head.relation === 'obl' && /^(in|after|during|following|amid)$/.test(prepositionOf(head) ?? '');
  if (!verb || !isBeside) return [];
  const clause = clauseOf(verb);
  const words = clause.isPassive ? clause.objects : clause.agents;
  return words.flatMap((word) => actorsOf(reading, word)).filter(canAct);
}
