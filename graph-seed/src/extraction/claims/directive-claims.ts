/**
 * Directive claims
 *
 * Whoever says that another must or should do something asks it of them: "Kenya must withdraw, Okello said" is a request.
 */
import { actorsOf } from '../actors/actors.ts';
import { canAct } from '../drafts.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf, subjectsOf } from '../tree/clauses.ts';
import type { Clause } from '../tree/clauses.ts';
import { isPersonNoun } from '../actors/doers.ts';
import { holderOf } from '../actors/holders.ts';
import { isOpinionArticle } from '../stance/opinions.ts';
import type { Reading } from '../reading.ts';
import { voicesOf } from '../stance/speakers.ts';
import { dependentsBy, hasNot, isInfinitive } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** The request that a predicate with `must` or `should` makes; empty without a speaker, and for what a speaker asks of himself. */
export function directiveClaims(reading: Reading, predicate: Word): readonly ClaimDraft[] {
  if (!isDirective(predicate) && !isNeeded(predicate)) return [];
  const [voice] = voicesOf(reading, predicate).speakers;
  // In a column that judges throughout it is the author who asks.
  const speaker = voice ?? (isOpinionArticle(reading) ? holderOf(reading) : null);
  if (!speaker) return [];
  const clause = clauseOf(predicate);
  const asked = (clause.isPassive ? clause.agents : subjectsOf(predicate))
    .filter((word) => !/^(we|i|it|there|this|that)$/.test(word.lower))
    .flatMap((word) => actorsOf(reading, word))
    .filter((one) => canAct(one) && one !== speaker);
  const asksNobody = !asksOf(predicate, clause);
  return toClaims(reading, [speaker], asked.length > 0 || asksNobody ? asked : [null], {
    type: 'REQUEST',
    word: predicate,
    status: voice ? 'reported' : 'opinion',
  });
}

/** Whether someone who is not known is asked: "the parties must stop". */
function asksOf(predicate: Word, clause: Clause): boolean {
  return (
    !clause.isPassive &&
    dependentsBy(predicate, 'aux').some((one) => one.lower === 'must') &&
    dependentsBy(predicate, 'nsubj').some((one) => isPersonNoun(one))
  );
}

/** "X needs to pay", "X has to pay": what another is said to have to do, but not what a speaker has to do himself. */
export function isNeeded(predicate: Word): boolean {
  const { governor } = predicate;
  return (
    predicate.relation === 'xcomp' &&
    governor !== null &&
    /^(need|have)$/.test(governor.lemma) &&
    /^VB[ZP]$/.test(governor.xpos) &&
    isInfinitive(predicate) &&
    dependentsBy(governor, 'nsubj').some(
      (one) => !/^(i|we|you|it|there|which|who)$/.test(one.lower),
    ) &&
    !hasNot(governor)
  );
}

/** True for a predicate with `must` or `should`. */
export function isDirective(predicate: Word): boolean {
  return (
    dependentsBy(predicate, 'aux').some((one) => /^(must|should|ought)$/.test(one.lower)) &&
    !dependentsBy(predicate, 'mark').some((one) => /^(whether|if|unless)$/.test(one.lower)) &&
    !dependentsBy(predicate, 'aux').some((one) => one.lower === 'have')
  );
}
