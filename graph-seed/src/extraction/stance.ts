/**
 * Stance
 *
 * How a sentence holds what it says, and who says so: walks from a predicate up to the root of its sentence and gathers negation,
 * conditions, modality, plans and verbs of saying on the way. The first of negated, hypothetical, planned, opinion, reported,
 * asserted that applies is the status.
 */
import type { ClaimStatus } from '@entente/graph-store';
import { actorsOf } from './actors.ts';
import type { EntityDraft } from './drafts.ts';
import {
  CONDITION_MARKERS,
  DENYING_VERBS,
  FAILING_VERBS,
  FUTURE_AUXILIARIES,
  GUESS_WORDS,
  HEARSAY_ADVERBS,
  HINDERING_VERBS,
  HYPOTHETICAL_AUXILIARIES,
  JUDGEMENT_WORDS,
  LIGHT_VERBS,
  PLANNED_ADJECTIVES,
  PLANNING_WORDS,
  REPORTING_VERBS,
} from './lexicon/clause-verbs.ts';
import { quotationOf } from './quotations.ts';
import type { Reading } from './reading.ts';
import { dependentsBy, phrasalLemma, prepositionOf } from './words.ts';
import type { Word } from './words.ts';

/** How a claim stands. */
export interface Stance {
  readonly status: ClaimStatus;
  /** Innermost voice first. */
  readonly speakers: readonly EntityDraft[];
  /** True when the outlet itself judges or guesses: the opinion is its author's. */
  readonly isAuthors: boolean;
}

interface Findings {
  negated: boolean;
  hypothetical: boolean;
  planned: boolean;
  guessed: boolean;
  reported: boolean;
  readonly speakers: EntityDraft[];
}

/** Complements through which modality reaches down. */
const TRANSPARENT: ReadonlySet<string> = new Set(['xcomp', 'csubj', 'acl']);

/** Reads the stance of the happening at a word. */
export function stanceOf(reading: Reading, predicate: Word): Stance {
  const found: Findings = {
    negated: false,
    hypothetical: false,
    planned: false,
    guessed: false,
    reported: false,
    speakers: [],
  };
  readOwn(predicate, found);
  let current = predicate;
  let open = true;
  const seen = new Set<Word>([current]);
  while (current.governor && !seen.has(current.governor)) {
    const governor = current.governor;
    readStep(reading, current, governor, open, found);
    open = open && carriesOn(current, governor);
    if (open) readOwn(governor, found);
    current = governor;
    seen.add(current);
  }
  readParataxis(reading, predicate, found);
  readQuotation(reading, predicate, found);
  return toStance(reading, predicate, found);
}

function readOwn(word: Word, found: Findings): void {
  for (const one of word.dependents) {
    if (
      /^(not|n't|never|no|neither)$/.test(one.lower) &&
      ['advmod', 'det', 'aux'].includes(one.relation)
    )
      found.negated = true;
    if (one.lower === 'longer' && one.dependents.some((inner) => inner.lower === 'no'))
      found.negated = true;
    if (one.relation === 'aux' && HYPOTHETICAL_AUXILIARIES.has(one.lower))
      found.hypothetical = true;
    if (one.relation === 'aux' && FUTURE_AUXILIARIES.has(one.lower)) found.planned = true;
    if (one.relation === 'mark' && CONDITION_MARKERS.has(one.lower)) found.hypothetical = true;
    if (
      one.relation === 'advcl' &&
      one.dependents.some((inner) => inner.relation === 'mark' && /^(if|unless)$/.test(inner.lower))
    )
      found.hypothetical = true;
    if (one.relation === 'advmod' && HEARSAY_ADVERBS.has(one.lower)) found.reported = true;
    if (one.relation === 'advmod' && GUESS_WORDS.has(one.lower)) found.guessed = true;
    if (one.relation === 'amod' && PLANNED_ADJECTIVES.has(one.lower)) found.planned = true;
    if (one.relation === 'amod' && /^alleged$/.test(one.lower)) found.reported = true;
  }
}

function readStep(
  reading: Reading,
  word: Word,
  governor: Word,
  open: boolean,
  found: Findings,
): void {
  const lemma = phrasalLemma(governor);
  const isComplement =
    ['ccomp', 'xcomp', 'parataxis', 'csubj', 'acl', 'advcl'].includes(word.relation) ||
    word.relation === 'obj';
  if (open && isComplement && ['xcomp', 'acl', 'obj', 'ccomp', 'csubj'].includes(word.relation)) {
    if (HINDERING_VERBS.has(lemma) && word.relation !== 'ccomp') found.negated = true;
    if (FAILING_VERBS.has(lemma) && word.relation === 'xcomp') found.negated = true;
    if (DENYING_VERBS.has(lemma)) found.negated = true;
    if (
      PLANNING_WORDS.has(governor.lemma) &&
      lemma !== 'decide' &&
      governor.lemma !== 'decision' &&
      word.relation !== 'ccomp'
    )
      found.planned = true;
    if (GUESS_WORDS.has(governor.lemma)) found.guessed = true;
  }
  if (
    open &&
    word.relation === 'advcl' &&
    HINDERING_VERBS.has(lemma) &&
    word.dependents.some((one) => one.lower === 'from')
  )
    found.negated = true;
  if (
    open &&
    word.relation === 'nsubj' &&
    word.deprel === 'nsubj:pass' &&
    PLANNING_WORDS.has(governor.lemma)
  )
    found.planned = true;
  if (saysSo(word, governor)) addSpeakers(reading, governor, found);
}

/** True when the word is what a verb of saying says. */
function saysSo(word: Word, governor: Word): boolean {
  if (!REPORTING_VERBS.has(governor.lemma) && !REPORTING_VERBS.has(phrasalLemma(governor)))
    return isMadeClear(governor) && word.relation === 'ccomp';
  return (
    word.relation === 'ccomp' ||
    (word.relation === 'parataxis' && governor.index < word.index) ||
    (word.relation === 'advcl' && governor.lemma === 'describe')
  );
}

/** "made clear that", "made it known that": the complement hangs on the adjective. */
function isMadeClear(word: Word): boolean {
  return /^(clear|known|plain|know)$/.test(word.lemma) && word.governor?.lemma === 'make';
}

function addSpeakers(reading: Reading, verb: Word, found: Findings): void {
  const holder = isMadeClear(verb) && verb.governor ? verb.governor : verb;
  const subject =
    dependentsBy(holder, 'nsubj')[0] ??
    dependentsBy(
      holder.relation === 'conj' && holder.governor ? holder.governor : holder,
      'nsubj',
    )[0];
  found.reported = true;
  for (const draft of subject ? actorsOf(reading, subject) : []) {
    if (!found.speakers.includes(draft)) found.speakers.push(draft);
  }
}

/** True when negation and modality of the governor hold for the word too. */
function carriesOn(word: Word, governor: Word): boolean {
  if (TRANSPARENT.has(word.relation)) return true;
  if (word.relation === 'ccomp')
    return !REPORTING_VERBS.has(governor.lemma) && !isMadeClear(governor);
  if (word.relation === 'conj')
    return governor.upos !== 'VERB' || !dependentsBy(word, 'nsubj').length;
  if (word.relation === 'obj')
    return (
      LIGHT_VERBS.has(phrasalLemma(governor)) ||
      HINDERING_VERBS.has(governor.lemma) ||
      PLANNING_WORDS.has(governor.lemma)
    );
  if (word.deprel === 'nsubj:pass') return true;
  return word.relation === 'nsubj' && /^(be|happen|occur|take)$/.test(governor.lemma);
}

/** "..., Reuters reports." and "According to X, ...": the voice hangs below. */
function readParataxis(reading: Reading, predicate: Word, found: Findings): void {
  const chain = [predicate, ...ancestors(predicate)];
  for (const word of chain) {
    for (const one of dependentsBy(word, 'parataxis')) {
      const isAside =
        REPORTING_VERBS.has(one.lemma) &&
        dependentsBy(one, 'nsubj').length > 0 &&
        dependentsBy(one, 'ccomp').length === 0;
      if (isAside && !chain.includes(one)) addSpeakers(reading, one, found);
    }
    for (const one of dependentsBy(word, 'obl')) {
      if (!/^according( to)?$/.test(prepositionOf(one) ?? '')) continue;
      found.reported = true;
      for (const draft of actorsOf(reading, one))
        if (!found.speakers.includes(draft)) found.speakers.push(draft);
    }
  }
}

function ancestors(word: Word): readonly Word[] {
  const chain: Word[] = [];
  for (let one = word.governor; one && !chain.includes(one); one = one.governor) chain.push(one);
  return chain;
}

function readQuotation(reading: Reading, predicate: Word, found: Findings): void {
  const speaker = quotationOf(predicate, reading.quotations)?.speaker;
  if (!speaker) return;
  found.reported = true;
  for (const draft of actorsOf(reading, speaker))
    if (!found.speakers.includes(draft)) found.speakers.push(draft);
}

function toStance(reading: Reading, predicate: Word, found: Findings): Stance {
  const speakers = found.speakers;
  if (found.negated) return { status: 'negated', speakers, isAuthors: false };
  const isHypothetical = found.hypothetical || (found.guessed && !found.reported);
  if (isHypothetical)
    return { status: 'hypothetical', speakers, isAuthors: found.guessed && speakers.length === 0 };
  if (found.planned) return { status: 'planned', speakers, isAuthors: false };
  const judged =
    speakers.length === 0 &&
    quotationOf(predicate, reading.quotations) === null &&
    isJudged(predicate);
  if (judged) return { status: 'opinion', speakers, isAuthors: true };
  return { status: found.reported ? 'reported' : 'asserted', speakers, isAuthors: false };
}

function isJudged(predicate: Word): boolean {
  return predicate.sentence.words.some(
    (word) => JUDGEMENT_WORDS.has(word.lower) || JUDGEMENT_WORDS.has(word.lemma),
  );
}
