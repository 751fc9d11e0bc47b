/**
 * Stance
 *
 * How a sentence holds what it says: walks from a predicate up to the root of its sentence and gathers negation, conditions,
 * modality and plans on the way. The first of negated, hypothetical, planned, opinion, reported, asserted that applies is the status.
 */
import type { ClaimStatus } from '@entente/graph-store';
import type { EntityDraft } from '../drafts.ts';
import * as clauseVerbs from '../lexicon/clause-verbs.ts';
import { CONTROL_WORDS } from '../lexicon/control-verbs.ts';
import { isOpinion } from './opinions.ts';
import { quotationOf } from './quotations.ts';
import { isParted } from './report-reach.ts';
import type { Reading } from '../reading.ts';
import { isMadeClear, saysSo, voicesOf } from './speakers.ts';
import type { Voices } from './speakers.ts';
import { isContent } from './noun-complements.ts';
import { isNobody } from './polarity.ts';
import { sharedSigns } from './shared-signs.ts';
import { ownSigns, signsFromAbove } from './stance-signs.ts';
import type { Sign } from './stance-signs.ts';
import {
  dependentsBy,
  firstConjunct,
  governorsOf,
  hasNot,
  isInfinitive,
  isQuestion,
  phrasalLemma,
} from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** How a claim stands. */
export interface Stance {
  readonly status: ClaimStatus;
  /** Innermost voice first. */
  readonly speakers: readonly EntityDraft[];
  /** True when the outlet itself judges or guesses: the opinion is its author's. */
  readonly isAuthors: boolean;
  /** True when the one who acts says, or has decided, not to: "will not meet". */
  readonly isRefusal: boolean;
  /** True when it is planned or offered, also where that hangs on a condition: "ready to meet if". */
  readonly isIntended: boolean;
  /** True for what something else is done for: "sent troops to help". */
  readonly isPurpose: boolean;
  /** True when the sentence says only that someone did not say it: nobody then claims it. */
  readonly isUnsaid: boolean;
}

/** Reads the stance of the happening at a word. */
export function stanceOf(reading: Reading, predicate: Word): Stance {
  const signs = new Set<Sign>(ownSigns(predicate));
  const add = (found: readonly Sign[]): void => found.forEach((sign) => signs.add(sign));
  let current = predicate;
  let open = true;
  const seen = new Set<Word>([current]);
  let isVague = false;
  while (current.governor && !seen.has(current.governor)) {
    const governor = current.governor;
    if (open) add(signsFromAbove(current, governor));
    isVague ||= isUnknown(current) && !carriesOn(current, governor);
    open = open && (carriesOn(current, governor) || isUnknown(current));
    const shared =
      current.relation === 'conj' ? sharedSigns(current, governor) : ownSigns(governor);
    // Who did not tell of a raid leaves open whether there was one.
    if (open) add(isVague ? shared.filter((sign) => sign !== 'negated') : shared);
    current = governor;
    seen.add(current);
  }
  if (open && isAsked(current)) signs.add('conditional');
  if (isTakenBack(predicate)) signs.add('negated');
  if (looksAhead(predicate) || isPreparing(predicate)) signs.add('planned');
  return toStance(reading, predicate, signs, voicesOf(reading, predicate));
}

/** The same where `be` is taken for an auxiliary of the infinitive, also of the verb that this one is coordinated with. */
function looksAhead(predicate: Word): boolean {
  const first = dependentsBy(predicate, 'nsubj').length > 0 ? predicate : firstConjunct(predicate);
  return (
    dependentsBy(first, 'aux', 'cop').some((one) => /^(is|are|was|were)$/.test(one.lower)) &&
    isInfinitive(first)
  );
}

/** "is planning an attack", "is organizing the mission": the verb that carries the happening says that it lies ahead. */
function isPreparing(predicate: Word): boolean {
  return (
    clauseVerbs.PREPARING_VERBS.has(predicate.lemma) ||
    (predicate.xpos === 'VBG' && /^(organize|organise|arrange)$/.test(predicate.lemma))
  );
}

/** True when negation and modality of the governor hold for the word too. */
function carriesOn(word: Word, governor: Word): boolean {
  if (isParted(word, governor)) return false;
  switch (word.relation) {
    case 'xcomp':
    case 'csubj':
      return true;
    case 'acl':
      return (
        (governor.upos === 'NOUN' || governor.upos === 'PRON') &&
        (word.deprel === 'acl' || isContent(word)) &&
        governor.relation === 'obj'
      );
    case 'ccomp':
      return !saysSo(word, governor) && !isMadeClear(governor);
    case 'conj':
      return governor.upos !== 'VERB' || dependentsBy(word, 'nsubj').length === 0;
    case 'obj':
      return (
        clauseVerbs.LIGHT_VERBS.has(phrasalLemma(governor)) ||
        clauseVerbs.HINDERING_VERBS.has(governor.lemma) ||
        clauseVerbs.PLANNING_WORDS.has(governor.lemma)
      );
    case 'advcl':
      // "denied ordering troops to shoot": parsers take what someone is made to do for a purpose.
      return isInfinitive(word) && clauseVerbs.OBJECT_CONTROL_VERBS.has(governor.lemma);
    case 'obl':
      // "would end in war", "could lead to talks".
      return RESULTING.test(governor.lemma) && word.upos === 'NOUN';
    case 'nsubj':
      return word.deprel === 'nsubj:pass' || /^(be|happen|occur|take)$/.test(governor.lemma);
    default:
      return false;
  }
}

/** "if they instigate a coup": what nobody has spoken of before comes true no more than the verb whose object it is. */
function isUnknown(word: Word): boolean {
  return (
    word.upos === 'NOUN' &&
    word.relation === 'obj' &&
    word.governor?.upos === 'VERB' &&
    dependentsBy(word, 'det').some((one) => /^(a|an|any|another)$/.test(one.lower))
  );
}

const RESULTING =
  /^(end|lead|result|culminate|escalate|turn|develop|descend|spiral|slide|erupt|evolve)$/;

/** "X was to go there; that now will not happen": a later clause of the sentence takes the plan back. */
function isTakenBack(predicate: Word): boolean {
  return predicate.sentence.words.some(
    (word) =>
      /^(happen|occur)$/.test(word.lemma) &&
      word.index > predicate.index &&
      dependentsBy(word, 'nsubj', 'mark').some((one) => /^(that|this|it)$/.test(one.lower)) &&
      hasNot(word) &&
      ![predicate, ...predicate.dependents].includes(word) &&
      isAbove(word.governor, predicate),
  );
}

function isAbove(candidate: Word | null, word: Word): boolean {
  for (let one: Word | null = word, steps = 0; one && steps < 12; one = one.governor, steps += 1)
    if (one === candidate) return true;
  return false;
}

/** "Did X attack Y?": what is asked is not told; a question with "who" or "why" takes it for granted. */
function isAsked(root: Word): boolean {
  return (
    root.sentence.words.some(
      (word) => word.text === '?' && word.relation === 'punct' && word.governor === root,
    ) &&
    !root.sentence.words.some((word) =>
      /^(who|whom|whose|what|which|why|when|where|how)$/.test(word.lower),
    )
  );
}

function toStance(
  reading: Reading,
  predicate: Word,
  signs: ReadonlySet<Sign>,
  { speakers, isReported }: Voices,
): Stance {
  const reported = isReported || signs.has('hearsay');
  const make = (status: ClaimStatus, isAuthors = false): Stance => ({
    status,
    speakers,
    isAuthors,
    isRefusal: false,
    isIntended: signs.has('planned'),
    isPurpose: signs.has('aimed') && !signs.has('planned'),
    isUnsaid: isUnsaid(predicate),
  });
  const speaksForItself =
    speakers.length === 0 && quotationOf(predicate, reading.quotations) === null;
  // "would have prevented": the hindrance itself is only thought of. In reported speech "would" is the future of the past.
  const isThought =
    signs.has('conditional') || (signs.has('modal') && !(isReported && onlyWould(predicate)));
  if (signs.has('negated') || (signs.has('hindered') && !isThought)) {
    return { ...make('negated'), isRefusal: isRefusal(predicate) };
  }
  const isOwn = !reported && speaksForItself;
  const isJudgement = isOwn && isOpinion(reading, predicate);
  if (isThought) return make('hypothetical', isOwn && (isJudgement || mayBe(predicate)));
  if (signs.has('guessed') && !reported) return make('hypothetical', true);
  // "said it would summon him": what a speaker says would be done lies ahead.
  if (signs.has('planned') || signs.has('aimed') || (isReported && signs.has('modal')))
    return make('planned', isJudgement);
  if (isJudgement) return make('opinion', true);
  return make(reported ? 'reported' : 'asserted');
}

/** "never said that X attacked", "did not deny that", "declined to confirm that". */
function isUnsaid(predicate: Word): boolean {
  const chain = [predicate, ...governorsOf(predicate)];
  return chain.some((word, index) => {
    const saying = chain[index + 1];
    // "there is no evidence that X attacked".
    if (saying && word.relation === 'acl' && PROOFS.test(saying.lemma) && isContent(word))
      return isNobody(saying);
    if (!saying || !/^(ccomp|xcomp)$/.test(word.relation)) return false;
    const isSaying = clauseVerbs.REPORTING_VERBS.has(saying.lemma);
    // "did not say why X attacked" takes the attack for granted, "whether" is a condition of its own.
    if (!isSaying || CONTROL_WORDS.has(saying.lemma) || isQuestion(word)) return false;
    const refusing = saying.relation === 'xcomp' ? saying.governor : null;
    return (
      ownSigns(saying).includes('negated') ||
      (refusing !== null && clauseVerbs.FAILING_VERBS.has(refusing.lemma))
    );
  });
}

const PROOFS = /^(evidence|proof|sign|indication|suggestion|confirmation|trace|hint)$/;

/** "could force": what nobody is quoted for is the outlet's own guess. */
function mayBe(predicate: Word): boolean {
  return dependentsBy(predicate, 'aux').some((one) => /^(may|might|could)$/.test(one.lower));
}

function onlyWould(predicate: Word): boolean {
  // "may come and meet X": the auxiliary of the first verb holds for those that follow.
  const own = dependentsBy(predicate, 'aux');
  return (own.length > 0 ? own : dependentsBy(firstConjunct(predicate), 'aux')).every(
    (one) => !/^(may|might|could|can|have|must|should|ought)$/.test(one.lower),
  );
}

function isRefusal(predicate: Word): boolean {
  const wills = dependentsBy(predicate, 'aux').some((one) =>
    /^(will|would|wo|'ll)$/.test(one.lower),
  );
  const decides =
    predicate.relation === 'xcomp' &&
    /^(decide|choose|vow|promise|prefer|agree)$/.test(predicate.governor?.lemma ?? '');
  const declines =
    predicate.relation === 'xcomp' && /^(refuse|decline)$/.test(predicate.governor?.lemma ?? '');
  return declines || (hasNot(predicate) && (wills || decides));
}
