/**
 * When
 *
 * When the happening at a word took place or is to, by the dates that hang on it or on the verb that carries it. The day on which
 * something was said is not that of what was said: it only bounds it.
 */
import { toDateSpan } from '@entente/graph-store';
import { directionOf } from './date-direction.ts';
import type { AttachedDate } from './article-dates.ts';
import {
  PLANNING_WORDS,
  POTENTIAL_NOUNS,
  POTENTIAL_VERBS,
  REPORTING_VERBS,
} from '../lexicon/clause-verbs.ts';
import { quotationOf } from '../stance/quotations.ts';
import type { Reading } from '../reading.ts';
import { saysSo } from '../stance/speakers.ts';
import { dependentsBy, governorsOf, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** When it happened or is to happen, as EDTF; null when it is not said. */
export function findDate(reading: Reading, word: Word): string | null {
  let isPlanned = false;
  let below = word;
  for (const one of [word, ...carriers(word)]) {
    isPlanned ||= /^(xcomp|acl|csubj)$/.test(below.relation) && below !== one && isPlan(one);
    below = one;
    const date = ownDate(reading, one, word) ?? sharedDate(reading, one, word);
    // "Decided on Monday to meet": the day of the decision is not that of the meeting.
    const isOfPlan = isPlanned && !SCHEDULING.test(one.lemma) && !isAfter(reading, date);
    if (date !== null && !isOfPlan) return date;
  }
  return null;
}

/** Whether what is told under a word is only intended there. */
function isPlan(word: Word): boolean {
  return (
    PLANNING_WORDS.has(word.lemma) ||
    POTENTIAL_VERBS.has(word.lemma) ||
    POTENTIAL_NOUNS.has(word.lemma)
  );
}

/** Whether a date begins after the article came out. */
function isAfter(reading: Reading, date: string | null): boolean {
  const { publishedAt } = reading.article;
  const earliest = date === null ? null : (toDateSpan(date)?.earliest ?? null);
  return publishedAt !== null && earliest !== null && earliest > publishedAt;
}

/** When something that is told as past was said, as an upper bound of when it happened: `../2016-10-10`; null when that is not said. */
export function findLatestDate(reading: Reading, word: Word): string | null {
  if (directionOf(word) !== 'past') return null;
  const said = findSayingDate(reading, word);
  const latest = said === null ? null : (toDateSpan(said)?.latest ?? null);
  if (said === null || latest === null) return null;
  return said.includes('/') ? `../${latest}` : `../${said}`;
}

/** When what the word tells was said or decided; null when that, or any saying, is not told. */
export function findSayingDate(reading: Reading, word: Word): string | null {
  const chain = [word, ...governorsOf(word)];
  for (const [index, one] of chain.entries()) {
    const governor = chain[index + 1];
    const isDecided = one.relation === 'xcomp' && governor !== undefined && isPlan(governor);
    if (governor && (isDecided || saysSo(one, governor))) return findDate(reading, governor);
    const aside = dependentsBy(one, 'parataxis').find(
      (inner) => !chain.includes(inner) && REPORTING_VERBS.has(inner.lemma),
    );
    if (aside) return findDate(reading, aside);
  }
  const verb = quotationOf(word, reading.quotations)?.speaker?.governor;
  return verb ? findDate(reading, verb) : null;
}

/** The narrowest date that hangs on a word and fits what it tells. */
function ownDate(reading: Reading, one: Word, told: Word): string | null {
  return narrowest(
    (reading.dates.at.get(one) ?? [])
      .filter((date) => fits(reading, date, one, told))
      .map(({ date }) => date),
  );
}

/** "during the September truce", "after Monday's talks": the time of what it is told beside. */
function sharedDate(reading: Reading, one: Word, told: Word): string | null {
  if (one.upos !== 'VERB') return null;
  return narrowest(
    dependentsBy(one, 'obl').flatMap((beside): readonly string[] => {
      const preposition = prepositionOf(beside) ?? '';
      const date = ownDate(reading, beside, told);
      if (date === null) return [];
      if (/^(during|at|in|amid|throughout)$/.test(preposition)) return [date];
      if (/^(after|following)$/.test(preposition)) return untilNow(reading, beside, date);
      const latest = toDateSpan(date)?.latest ?? null;
      return /^(before|ahead of)$/.test(preposition) && latest !== null ? [`../${latest}`] : [];
    }),
  );
}

/** An article tells news: what happened "after Monday's talks" did so between them and publication, unless that is long since. */
const NEWS_DAYS = 31;

function untilNow(reading: Reading, beside: Word, date: string): readonly string[] {
  // "Seconds after the launch on Friday": the day is the same.
  if (beside.dependents.some((one) => /^(second|minute|hour|moment)$/.test(one.lemma)))
    return [date];
  const { publishedAt } = reading.article;
  const earliest = toDateSpan(date)?.earliest ?? null;
  if (earliest === null || publishedAt === null || earliest >= publishedAt) return [];
  const days = (Date.parse(publishedAt) - Date.parse(earliest)) / 86_400_000;
  return days <= NEWS_DAYS ? [`${earliest}/${publishedAt}`] : [];
}

/** Verbs under which "for Monday" is a time and no purpose. */
const SCHEDULING =
  /^(schedule|slate|set|plan|due|postpone|arrange|book|expect|call|delay|announce)$/;

function fits(reading: Reading, { date, head }: AttachedDate, one: Word, told: Word): boolean {
  const preposition = prepositionOf(head);
  if (preposition === 'for' && !SCHEDULING.test(one.lemma)) return false;
  if (/^(than|like|about|as|to|into)$/.test(preposition ?? '')) return false;
  // "Called off a visit next week": a happening that has a day ahead lies ahead, whatever is done to it now.
  if (one === told && one.upos !== 'VERB') return true;
  // What is told as done did not happen after the article came out.
  return isAhead(told) || !isAfter(reading, date);
}

/** Of several dates a closed one before an open one, then the one of fewest days; the first of equals. */
function narrowest(dates: readonly string[]): string | null {
  const width = (date: string): number => {
    const span = toDateSpan(date);
    if (!span?.earliest || !span.latest) return Number.POSITIVE_INFINITY;
    return Date.parse(span.latest) - Date.parse(span.earliest);
  };
  return (
    dates.toSorted((one, other) =>
      width(one) === width(other) ? 0 : width(one) - width(other),
    )[0] ?? null
  );
}

const FARTHEST_CARRIER = 4;

/** Verbs whose time is that of the word, without crossing into another statement. */
function carriers(word: Word): readonly Word[] {
  const chain: Word[] = [];
  let current = word;
  while (current.governor && chain.length < FARTHEST_CARRIER) {
    if (!carriesTime(current, current.governor)) break;
    current = current.governor;
    chain.push(current);
  }
  return chain;
}

/** Verbs that say when their subject or object takes place; of others the time is their own. */
const OCCURRENCE =
  /^(schedule|slate|set|plan|hold|happen|occur|begin|start|take|make|launch|carry|stage|conduct|be|erupt|break|go|come|cancel|postpone|call|impose|cast|mount|wage|commit|pay|resume|renew|end|continue|sign|reach)$/;
/** Conjunctions that set a clause in the time of the one above. */
const SIMULTANEOUS = /^(as|when|while|after|although|though|whereas|where)$/;

function carriesTime(word: Word, governor: Word): boolean {
  if (word.upos !== 'VERB' && word.upos !== 'ADJ' && word.upos !== 'AUX')
    return (
      (word.relation === 'obj' || word.relation === 'nsubj') &&
      governor.upos === 'VERB' &&
      OCCURRENCE.test(governor.lemma)
    );
  switch (word.relation) {
    case 'xcomp':
    case 'csubj':
      return true;
    case 'acl':
      return word.deprel === 'acl' && governor.upos !== 'VERB';
    case 'conj':
      return directionOf(word) === directionOf(governor);
    case 'advcl':
      return isSimultaneous(word, governor);
    default:
      return false;
  }
}

/** "On Monday, ... after X vetoed it", "met on Friday, ending the strike": not where the tenses differ, or under a condition. */
function isSimultaneous(clause: Word, governor: Word): boolean {
  const markers = clause.dependents.filter(
    (one) => one.relation === 'mark' || (one.relation === 'advmod' && one.lower === 'when'),
  );
  if (markers.length === 0) return clause.xpos === 'VBG' || clause.xpos === 'VBN';
  return (
    markers.every((one) => SIMULTANEOUS.test(one.lower)) &&
    directionOf(clause) === 'past' &&
    directionOf(governor) === 'past'
  );
}

function isAhead(word: Word): boolean {
  return (
    directionOf(word) === 'future' ||
    [word, ...carriers(word)].some(
      (one) =>
        PLANNING_WORDS.has(one.lemma) ||
        one.dependents.some((child) => child.deprel === 'acl' && PLANNING_WORDS.has(child.lemma)),
    )
  );
}
