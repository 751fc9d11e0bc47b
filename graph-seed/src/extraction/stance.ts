/**
 * Stance
 *
 * How a sentence holds what it says: walks from a predicate up to the root of its sentence and gathers negation, conditions,
 * modality and plans on the way. The first of negated, hypothetical, planned, opinion, reported, asserted that applies is the status.
 */
import type { ClaimStatus } from '@entente/graph-store';
import type { EntityDraft } from './drafts.ts';
import * as clauseVerbs from './lexicon/clause-verbs.ts';
import { isOpinion } from './opinions.ts';
import { quotationOf } from './quotations.ts';
import type { Reading } from './reading.ts';
import { isMadeClear, saysSo, voicesOf } from './speakers.ts';
import type { Voices } from './speakers.ts';
import { dependentsBy, firstConjunct, phrasalLemma } from './words.ts';
import type { Word } from './words.ts';

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
}

type Sign = 'negated' | 'hindered' | 'conditional' | 'modal' | 'planned' | 'guessed' | 'hearsay';

/** Reads the stance of the happening at a word. */
export function stanceOf(reading: Reading, predicate: Word): Stance {
  const signs = new Set<Sign>(ownSigns(predicate));
  const add = (found: readonly Sign[]): void => found.forEach((sign) => signs.add(sign));
  let current = predicate;
  let open = true;
  const seen = new Set<Word>([current]);
  while (current.governor && !seen.has(current.governor)) {
    const governor = current.governor;
    if (open) add(signsFromAbove(current, governor));
    open = open && carriesOn(current, governor);
    if (open) add(ownSigns(governor));
    current = governor;
    seen.add(current);
  }
  if (open && isAsked(current)) signs.add('conditional');
  if (isTakenBack(predicate)) signs.add('negated');
  if (looksAhead(predicate) || isPreparing(predicate)) signs.add('planned');
  return toStance(reading, predicate, signs, voicesOf(reading, predicate));
}

function ownSigns(word: Word): readonly Sign[] {
  return word.dependents.flatMap((one): readonly Sign[] => {
    switch (one.relation) {
      case 'advmod':
        if (/^(not|n't|never)$/.test(one.lower)) return ['negated'];
        if (one.lower === 'longer' && one.dependents.some((inner) => inner.lower === 'no'))
          return ['negated'];
        if (clauseVerbs.HEARSAY_ADVERBS.has(one.lower)) return ['hearsay'];
        return clauseVerbs.GUESS_WORDS.has(one.lower) ? ['guessed'] : [];
      case 'det':
        return /^(no|neither)$/.test(one.lower) ? ['negated'] : [];
      case 'aux':
        if (/n[’'`]t$/.test(one.lower)) return ['negated'];
        if (isInverted(word, one)) return ['conditional'];
        if (clauseVerbs.HYPOTHETICAL_AUXILIARIES.has(one.lower)) return ['modal'];
        return clauseVerbs.FUTURE_AUXILIARIES.has(one.lower) ? ['planned'] : [];
      case 'mark':
        return clauseVerbs.CONDITION_MARKERS.has(one.lower) ? ['conditional'] : [];
      case 'advcl':
      case 'conj':
        return dependentsBy(one, 'mark').some((mark) => /^(if|unless)$/.test(mark.lower))
          ? ['conditional']
          : [];
      case 'amod':
        if (one.lower === 'alleged') return ['hearsay'];
        return clauseVerbs.PLANNED_ADJECTIVES.has(one.lower) ? ['planned'] : [];
      default:
        return [];
    }
  });
}

/** "Had X supported Y, Z would": an auxiliary before its subject opens a condition. */
function isInverted(verb: Word, auxiliary: Word): boolean {
  return (
    verb.relation === 'advcl' &&
    /^(had|were|should)$/.test(auxiliary.lower) &&
    dependentsBy(verb, 'nsubj').some((one) => one.index > auxiliary.index)
  );
}

/** What a governor says of its complement: hindered, failed, denied, planned, guessed. */
function signsFromAbove(word: Word, governor: Word): readonly Sign[] {
  const lemma = phrasalLemma(governor);
  const signs: Sign[] = [];
  const from =
    word.relation === 'advcl' && dependentsBy(word, 'mark').some((mark) => mark.lower === 'from');
  if (from || ['xcomp', 'acl', 'obj', 'csubj'].includes(word.relation)) {
    if (clauseVerbs.HINDERING_VERBS.has(lemma)) signs.push('hindered', ...ownSigns(governor));
    if (clauseVerbs.POTENTIAL_VERBS.has(governor.lemma) && word.relation === 'xcomp')
      signs.push('conditional');
    if (word.relation === 'acl' && clauseVerbs.POTENTIAL_NOUNS.has(governor.lemma))
      signs.push('conditional');
    if (clauseVerbs.FAILING_VERBS.has(lemma) && word.relation === 'xcomp') signs.push('negated');
    if (isBeTo(word, governor)) signs.push('planned');
    if (clauseVerbs.PLANNING_WORDS.has(governor.lemma) && lemma !== 'decide') signs.push('planned');
  }
  if (word.relation === 'acl' && HEARSAY_NOUNS.test(governor.lemma) && isContent(word))
    signs.push('hearsay');
  if (isPutAbout(word, governor)) signs.push('hearsay');
  if (word.relation === 'ccomp' && clauseVerbs.HOPING_VERBS.has(governor.lemma))
    signs.push('conditional');
  if (word.relation === 'ccomp' && /^(provided|providing)$/.test(governor.lower))
    signs.push('conditional');
  if (word.relation === 'ccomp' && dependentsBy(governor, 'conj').some((one) => isOnlyIf(one)))
    signs.push('conditional');
  if (['xcomp', 'ccomp', 'obj', 'csubj'].includes(word.relation)) {
    if (clauseVerbs.DENYING_VERBS.has(lemma)) signs.push('negated');
    if (clauseVerbs.GUESS_WORDS.has(governor.lemma)) signs.push('guessed');
  }
  if (
    word.relation === 'advcl' &&
    dependentsBy(word, 'mark').some((mark) => mark.lower === 'to') &&
    !clauseVerbs.EXPLOITING_VERBS.has(governor.lemma)
  )
    signs.push('planned');
  if (word.deprel === 'nsubj:pass' && clauseVerbs.PLANNING_WORDS.has(governor.lemma))
    signs.push('planned');
  return signs;
}

/** "is believed to have", "it is alleged that", "is accused of": told without saying by whom. */
function isPutAbout(word: Word, governor: Word): boolean {
  if (!['xcomp', 'ccomp', 'csubj', 'advcl'].includes(word.relation)) return false;
  if (dependentsBy(governor, 'aux:pass').length === 0) return false;
  const isBlamed = clauseVerbs.BLAMING_VERBS.has(governor.lemma);
  return word.relation === 'advcl'
    ? isBlamed && clauseVerbs.isBlame(dependentsBy(word, 'mark')[0]?.lower)
    : clauseVerbs.REPORTING_VERBS.has(governor.lemma) ||
        clauseVerbs.THINKING_VERBS.has(governor.lemma) ||
        /^(understand|rumor|rumour)$/.test(governor.lemma);
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

const HEARSAY_NOUNS =
  /^(report|claim|allegation|accusation|rumor|rumour|suggestion|speculation|suspicion|charge|fear)$/;

/** "reports that X attacked", unlike "the report that X wrote". */
function isContent(clause: Word): boolean {
  return dependentsBy(clause, 'mark').some((mark) => mark.lower === 'that');
}

/** "said it would, but only if": the condition belongs to what is said. */
function isOnlyIf(clause: Word): boolean {
  return (
    dependentsBy(clause, 'mark').some((mark) => /^(if|unless)$/.test(mark.lower)) &&
    dependentsBy(clause, 'advmod').some((one) => one.lower === 'only')
  );
}

/** The same where `be` is taken for an auxiliary of the infinitive, also of the verb that this one is coordinated with. */
function looksAhead(predicate: Word): boolean {
  const first = firstConjunct(predicate);
  return (
    dependentsBy(first, 'aux').some((one) => /^(is|are|was|were)$/.test(one.lower)) &&
    dependentsBy(first, 'mark').some((mark) => mark.lower === 'to')
  );
}

/** "is planning an attack", "is organizing the mission": the verb that carries the happening says that it lies ahead. */
function isPreparing(predicate: Word): boolean {
  return (
    clauseVerbs.PREPARING_VERBS.has(predicate.lemma) ||
    (predicate.xpos === 'VBG' && /^(organize|organise|arrange)$/.test(predicate.lemma))
  );
}

/** "They were to meet": the verb `be` with an infinitive looks ahead. */
function isBeTo(word: Word, governor: Word): boolean {
  return (
    governor.lemma === 'be' &&
    word.relation === 'xcomp' &&
    dependentsBy(word, 'mark').some((mark) => mark.lower === 'to')
  );
}

/** True when negation and modality of the governor hold for the word too. */
function carriesOn(word: Word, governor: Word): boolean {
  switch (word.relation) {
    case 'xcomp':
    case 'csubj':
      return true;
    case 'acl':
      return governor.upos === 'NOUN' && word.deprel === 'acl' && governor.relation === 'obj';
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
    case 'nsubj':
      return word.deprel === 'nsubj:pass' || /^(be|happen|occur|take)$/.test(governor.lemma);
    default:
      return false;
  }
}

/** "X was to go there; that now will not happen": a later clause of the sentence takes the plan back. */
function isTakenBack(predicate: Word): boolean {
  return predicate.sentence.words.some(
    (word) =>
      /^(happen|occur)$/.test(word.lemma) &&
      word.index > predicate.index &&
      dependentsBy(word, 'nsubj', 'mark').some((one) => /^(that|this|it)$/.test(one.lower)) &&
      dependentsBy(word, 'advmod').some((one) => /^(not|n't|never)$/.test(one.lower)) &&
      ![predicate, ...predicate.dependents].includes(word) &&
      isAbove(word.governor, predicate),
  );
}

function isAbove(candidate: Word | null, word: Word): boolean {
  for (let one: Word | null = word, steps = 0; one && steps < 12; one = one.governor, steps += 1)
    if (one === candidate) return true;
  return false;
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
  if (signs.has('planned')) return make('planned', isJudgement);
  if (isJudgement) return make('opinion', true);
  return make(reported ? 'reported' : 'asserted');
}

/** "could force": what nobody is quoted for is the outlet's own guess. */
function mayBe(predicate: Word): boolean {
  return dependentsBy(predicate, 'aux').some((one) => /^(may|might|could)$/.test(one.lower));
}

function onlyWould(predicate: Word): boolean {
  return dependentsBy(predicate, 'aux').every(
    (one) => !/^(may|might|could|can|have)$/.test(one.lower),
  );
}

function isRefusal(predicate: Word): boolean {
  const refuses = dependentsBy(predicate, 'advmod').some((one) =>
    /^(not|n't|never)$/.test(one.lower),
  );
  const wills = dependentsBy(predicate, 'aux').some((one) =>
    /^(will|would|wo|'ll)$/.test(one.lower),
  );
  const decides =
    predicate.relation === 'xcomp' &&
    /^(decide|choose|vow|promise|prefer|agree)$/.test(predicate.governor?.lemma ?? '');
  const declines =
    predicate.relation === 'xcomp' && /^(refuse|decline)$/.test(predicate.governor?.lemma ?? '');
  return declines || (refuses && (wills || decides));
}
