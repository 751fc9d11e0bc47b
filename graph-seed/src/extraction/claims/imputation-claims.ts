/**
 * Imputation claims
 *
 * Accusations made by telling a deed: a prosecutor who says that someone passed on drawings accuses him, and so does anyone who says that
 * another lied or betrayed. Deeds that are claims of their own, such as an attack, are told as these.
 */
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf, subjectsOf } from '../tree/clauses.ts';
import { doersOf } from '../actors/doers.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { WRONGDOINGS } from '../lexicon/clause-verbs.ts';
import { PRAISES } from '../lexicon/judging-names.ts';
import { isInQuotationMarks } from '../stance/quotations.ts';
import type { Reading } from '../reading.ts';
import { findSense } from './sense-fit.ts';
import { stanceOf } from '../stance/stance.ts';
import { dependentsBy, phrasalLemma } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** The accusation in what somebody says that another did; empty for every other verb. */
export function imputationClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  // "those persecuted by X": a participle takes for granted what is not the point of the sentence.
  const isWrong =
    (WRONGDOINGS.has(phrasalLemma(verb)) || isFailure(verb)) && !/^(acl|amod)$/.test(verb.deprel);
  if (!isWrong && !isDone(verb)) return [];
  const isQuoted = isWords(verb);
  const stance = stanceOf(reading, verb);
  const [speaker] = stance.speakers;
  if (!speaker || stance.status !== 'reported') return [];
  if (!isWrong && !isAccuser(speaker) && !isQuoted) return [];
  const clause = clauseOf(verb);
  if (!isWrong && isQuoted && findSense(reading, verb, clause, doersOf(reading, clause.agents)))
    return [];
  if (clause.isPassive && clause.agents.length === 0) return [];
  const accused = doersOf(reading, clause.isPassive ? clause.agents : subjectsOf(verb)).filter(
    (one) =>
      one !== speaker &&
      one !== speaker.owner &&
      one.owner !== speaker &&
      canAct(one) &&
      (isWrong || (isQuoted ? one.kind === 'Person' : isPrivate(one))),
  );
  return toClaims(reading, [speaker], accused, { type: 'ACCUSE', mode: 'allege', word: verb });
}

/** `said that X had "shaken hands with butchers"`: a reporter quotes the very words of a clause where they sting. */
function isWords(verb: Word): boolean {
  return (
    isInQuotationMarks(verb) &&
    dependentsBy(verb, 'nsubj').some((one) => !isInQuotationMarks(one)) &&
    !verb.sentence.words.some(
      (word) => isInQuotationMarks(word) && (PRAISES.has(word.lemma) || PRAISES.has(word.lower)),
    )
  );
}

/** "had failed to protect them", "failed the victims". */
function isFailure(verb: Word): boolean {
  return verb.lemma === 'fail' && dependentsBy(verb, 'xcomp', 'obj').length > 0;
}

/** Told as done by its subject, in a clause that somebody says. */
function isDone(verb: Word): boolean {
  return (
    verb.relation === 'ccomp' &&
    (verb.xpos === 'VBD' ||
      (verb.xpos === 'VBN' &&
        dependentsBy(verb, 'aux').some((one) => /^ha(d|s|ve)$/.test(one.lower))))
  );
}

/** Those whose office it is to accuse. */
function isAccuser({ name, offices, aliases }: EntityDraft): boolean {
  return [name, ...aliases, ...offices.map(({ title }) => title)].some((one) =>
    /\b(prosecut|indictment|plaintiff)/i.test(one),
  );
}

/** People and companies, whom courts can try; what police or courts did is no charge. */
function isPrivate({ kind, family }: EntityDraft): boolean {
  return kind === 'Person' || (kind === 'Organization' && (family?.role ?? 'CVL') === 'CVL');
}
