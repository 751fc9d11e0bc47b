/**
 * Speakers
 *
 * Who says what a predicate says: verbs of saying above it, asides ("..., Reuters reports"), "according to", quotation marks.
 */
import { anonymousSource } from '../actors/anonymous-sources.ts';
import { doersOf } from '../actors/doers.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import {
  BLAMING_VERBS,
  FINDING_VERBS,
  HOPING_VERBS,
  isBlame,
  REPORTING_VERBS,
  THINKING_VERBS,
} from '../lexicon/clause-verbs.ts';
import { CONTROL_WORDS } from '../lexicon/control-verbs.ts';
import { SPEAKING_TEXTS } from '../lexicon/speaking-texts.ts';
import { namedModifiers } from '../tree/noun-phrases.ts';
import { quotationOf } from './quotations.ts';
import type { Reading } from '../reading.ts';
import { endsBefore, isAfterthought, isParted, isSaidBefore } from './report-reach.ts';
import { isAskedOf } from './stance-signs.ts';
import { isSummary } from '../tree/summaries.ts';
import {
  dependentsBy,
  extentOf,
  governorsOf,
  isInfinitive,
  phrasalLemma,
  prepositionOf,
} from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** What was found about who speaks. */
export interface Voices {
  /** Innermost voice first; empty when nobody is named. */
  readonly speakers: readonly EntityDraft[];
  /** True when someone says it, named or not. */
  readonly isReported: boolean;
}

/** Finds the voices behind the predicate. */
export function voicesOf(reading: Reading, predicate: Word): Voices {
  const speakers = new Set<EntityDraft>();
  const chain = withinAside(reading, [predicate, ...governorsOf(predicate)]);
  let isReported = false;
  const add = (word: Word | undefined): void => {
    isReported = true;
    for (const draft of word ? speakersAt(reading, word) : []) speakers.add(draft);
  };
  chain.forEach((word, index) => {
    const governor = chain[index + 1];
    if (!governor || !saysSo(word, governor)) return;
    if (endsBefore(governor, chain.slice(0, index + 1))) return;
    for (const source of citedBy(governor)) add(source);
    add(subjectOfSaying(governor));
  });
  for (const [index, word] of chain.entries()) {
    const isOver = (source: Word): boolean => isSaidBefore(source, word, chain[index - 1]);
    for (const aside of dependentsBy(word, 'parataxis')) {
      if (!chain.includes(aside) && isAside(aside) && !isOver(aside))
        add(dependentsBy(aside, 'nsubj')[0]);
    }
    for (const one of dependentsBy(word, 'obl')) {
      if (isOver(one)) continue;
      if (/^according( to)?$/.test(prepositionOf(one) ?? '')) add(one);
      else if (isAccount(one)) for (const owner of dependentsBy(one, 'nmod')) add(owner);
    }
    for (const clause of dependentsBy(word, 'advcl'))
      if (!chain.includes(clause) && isAsTold(clause)) add(dependentsBy(clause, 'nsubj')[0]);
  }
  for (const source of [...closingSources(predicate), ...sourcesBesideSubject(predicate)])
    add(source);
  const speaker = quotationOf(predicate, reading.quotations)?.speaker;
  if (speaker) add(speaker);
  return { speakers: [...speakers], isReported };
}

/** "Prosecutors, according to X, intend to": the source of the clause, which the parser hung on its subject. */
function sourcesBesideSubject(predicate: Word): readonly Word[] {
  return dependentsBy(predicate, 'nsubj')
    .flatMap((subject) => dependentsBy(subject, 'nmod'))
    .filter((one) => /^according( to)?$/.test(prepositionOf(one) ?? ''));
}

/** "have urged her to dismiss him, according to X": who is named at the end of a sentence tells all of it, wherever the parser hung the words. */
function closingSources(predicate: Word): readonly (Word | undefined)[] {
  const { words } = predicate.sentence;
  const according = words.find(
    (word) =>
      word.lower === 'according' &&
      word.index > predicate.index &&
      words[word.index - 1]?.text === ',',
  );
  const source = according?.governor;
  if (!source || source.relation !== 'obl') return [];
  const [, last] = extentOf(source);
  const isLast = words
    .slice(last + 1)
    .every((word) => !/^(VERB|AUX)$/.test(word.upos) && word.text !== ',');
  return isLast && governorsOf(source).slice(1).includes(predicate) ? [source] : [];
}

/** "Chile, which attacked Peru in 1879, had lied, she said": a clause between commas is told by whoever writes, unless it is quoted. */
function withinAside(reading: Reading, chain: readonly Word[]): readonly Word[] {
  const [predicate] = chain;
  if (!predicate || quotationOf(predicate, reading.quotations)) return chain;
  const aside = chain.findIndex(
    (one) =>
      (one.deprel === 'acl:relcl' && opensWithComma(one)) ||
      (one.relation === 'acl' && one.governor !== null && isSummary(one.governor)),
  );
  return aside < 0 ? chain : chain.slice(0, aside + 1);
}

function opensWithComma(clause: Word): boolean {
  const pronoun = clause.sentence.words.find(
    (word) =>
      /^(who|which|whom|whose)$/.test(word.lower) &&
      word.index < clause.index &&
      [word, ...governorsOf(word)].includes(clause),
  );
  const before = clause.sentence.words.slice(
    Math.max(0, (pronoun?.index ?? 0) - 2),
    pronoun?.index ?? 0,
  );
  return before.some((word) => word.text === ',');
}

/** Who speaks at a word: someone, named or not, or whoever is behind a text. */
function speakersAt(reading: Reading, word: Word): readonly EntityDraft[] {
  // "two of the sources".
  const whole = dependentsBy(word, 'nmod').filter((one) => prepositionOf(one) === 'of');
  for (const noun of word.upos === 'NOUN' ? [word] : whole) {
    const source = anonymousSource(reading, noun);
    if (source) return [source];
  }
  const named = SPEAKING_TEXTS.has(word.lemma)
    ? writersOf(reading, word)
    : doersOf(reading, [word]);
  return named.filter(canAct);
}

/** Whoever is behind a text: "the ministry's statement", "a report by X", "a study published by X". */
function writersOf(reading: Reading, text: Word): readonly EntityDraft[] {
  const named = namedModifiers(reading, text, ['by', 'of', 'from']);
  if (named.length > 0) return named;
  return doersOf(reading, [
    ...dependentsBy(text, 'nmod:poss'),
    ...dependentsBy(text, 'acl')
      .filter((one) =>
        /^(release|publish|issue|write|compile|prepare|draft|post|send)$/.test(one.lemma),
      )
      .flatMap((one) => dependentsBy(one, 'obl:agent')),
  ]);
}

/** "Reuters, citing two officials, said": the sources stand inside the outlet's word. */
function citedBy(saying: Word): readonly Word[] {
  return [
    ...dependentsBy(saying, 'advcl'),
    ...dependentsBy(saying, 'nsubj').flatMap((subject) => dependentsBy(subject, 'acl')),
  ]
    .filter((one) => /^(cite|quote)$/.test(one.lemma) && one.xpos === 'VBG')
    .flatMap((one) => dependentsBy(one, 'obj'));
}

/** "in the words of X", "in X's view". */
function isAccount(word: Word): boolean {
  return (
    /^(in|by)$/.test(prepositionOf(word) ?? '') &&
    /^(word|view|opinion|account|telling|judgement|judgment|estimate|eye)$/.test(word.lemma) &&
    dependentsBy(word, 'det', 'nmod:poss').length > 0
  );
}

/** "as X put it", "as the ministry announced". */
function isAsTold(clause: Word): boolean {
  const [subject] = dependentsBy(clause, 'nsubj');
  return (
    (REPORTING_VERBS.has(clause.lemma) || clause.lemma === 'put') &&
    dependentsBy(clause, 'mark').some(
      (one) => one.lower === 'as' && one.index < (subject?.index ?? -1),
    ) &&
    dependentsBy(clause, 'ccomp', 'xcomp', 'obj').every((one) => one.lower === 'it')
  );
}

/** True when the word is what a verb of saying, finding or thinking says. */
export function saysSo(word: Word, governor: Word): boolean {
  if (isMadeClear(governor)) return word.relation === 'ccomp';
  if (word.relation === 'advcl' && isBlamed(word, governor)) return true;
  if (isHeld(governor)) return word.relation === 'ccomp' && !isInfinitive(word);
  if (word.relation === 'advcl') return isInfinitive(word) && isAskedOf(governor);
  if (CONTROL_WORDS.get(governor.lemma) === 'REQUEST' && /^[xc]comp$/.test(word.relation)) {
    const isPassive = dependentsBy(governor, 'aux:pass').length > 0;
    if (!isPassive || word.relation === 'xcomp') return !isPassive;
  }
  // "rejected claims that X attacked" is "denied that X attacked".
  if (TURNING_DOWN.test(governor.lemma) && word.relation === 'ccomp') return true;
  if (!REPORTING_VERBS.has(governor.lemma) && !REPORTING_VERBS.has(phrasalLemma(governor)))
    return false;
  if (word.relation === 'ccomp') return !isAfterthought(word);
  // "denied shelling the town", "admitted being behind it".
  if (word.relation === 'xcomp')
    return (
      OWNING_UP.test(governor.lemma) &&
      [word, ...dependentsBy(word, 'cop', 'aux')].some(({ xpos }) => xpos === 'VBG')
    );
  // "reported that support for X, means ...": the parser took the subject of the clause below for one of the verb of saying.
  const [speaker] = dependentsBy(governor, 'nsubj');
  if (word.relation === 'nsubj' && word !== speaker && word.index > governor.index) return true;
  if (word.relation !== 'parataxis' || dependentsBy(governor, 'aux:pass').length > 0) return false;
  if (isParted(word, governor)) return false;
  // "..., X reported" ends with the verb of saying and its subject; elsewhere the statement follows the verb.
  return (
    governor.index < word.index ||
    dependentsBy(governor, 'nsubj').some((one) => one.index > word.index)
  );
}

const TURNING_DOWN = /^(reject|dismiss|refute|rebut)$/;
const OWNING_UP = /^(deny|admit|acknowledge|confess|recall|describe|report|regret)$/;

/** "accused X of bombing Y", "X was accused by Z of bombing Y": the deed is told by whoever accuses. */
function isBlamed(deed: Word, verb: Word): boolean {
  return (
    BLAMING_VERBS.has(verb.lemma) &&
    dependentsBy(deed, 'mark').some((mark) => isBlame(mark.lower)) &&
    (dependentsBy(verb, 'aux:pass').length === 0 || dependentsBy(verb, 'obl:agent').length > 0)
  );
}

/** What someone finds, thinks or hopes by a clause: "found that", "fear that". */
function isHeld(verb: Word): boolean {
  return [FINDING_VERBS, THINKING_VERBS, HOPING_VERBS].some((verbs) => verbs.has(verb.lemma));
}

/** "made clear that", "made it known that": the complement hangs on the adjective. */
export function isMadeClear(word: Word): boolean {
  return /^(clear|known|plain|know)$/.test(word.lemma) && word.governor?.lemma === 'make';
}

function subjectOfSaying(verb: Word): Word | undefined {
  const holder = isMadeClear(verb) && verb.governor ? verb.governor : verb;
  // "X was told that": X hears it, whoever says so.
  if (dependentsBy(holder, 'aux:pass').length > 0)
    return dependentsBy(holder, 'obl').find((one) => prepositionOf(one) === 'by');
  const own = dependentsBy(holder, 'nsubj')[0];
  if (own || holder.relation !== 'conj' || !holder.governor) return own;
  return subjectOfSaying(holder.governor);
}

function isAside(word: Word): boolean {
  return (
    REPORTING_VERBS.has(word.lemma) &&
    dependentsBy(word, 'nsubj').length > 0 &&
    dependentsBy(word, 'ccomp', 'aux:pass').length === 0
  );
}
