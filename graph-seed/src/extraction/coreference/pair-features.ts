/**
 * Pair features
 *
 * What the antecedent scorer is told of an anaphor and one mention before it. The order is that of its training: whoever changes it
 * trains the scorer again.
 */
import { quotationOf } from '../quotations.ts';
import type { Quotation } from '../quotations.ts';
import { governorsOf } from '../words.ts';
import type { Word } from '../words.ts';
import { agrees } from './agreement.ts';
import type { Mention } from './mentions.ts';

/** Upper bounds of the steps into which distances and counts are cut. */
const DISTANCES = [0, 1, 2, 4, 9, 19] as const;
const RIVALS = [0, 1, 2, 5] as const;

/** Numbers that describe an anaphor with each of its candidates, nearest first; as many for every pair. */
export function toPairFeatures(
  anaphor: Mention,
  candidates: readonly Mention[],
  quotations: readonly Quotation[],
): readonly (readonly number[])[] {
  let rivals = 0;
  let alike = 0;
  const governors = governorsOf(anaphor.head);
  const quotation = quotationOf(anaphor.head, quotations);
  return candidates.map((candidate) => {
    const features = [
      ...toSteps(DISTANCES, anaphor.head.sentence.index - candidate.head.sentence.index),
      ...toSteps(DISTANCES, anaphor.position - candidate.position),
      ...toSteps(RIVALS, rivals),
      ...toSteps(RIVALS, alike),
      ...[
        ...likeness(anaphor, candidate),
        ...syntax(anaphor, candidate, governors),
        ...speech(candidate.head, quotation, quotations),
      ].map(Number),
    ];
    if (agrees(anaphor, candidate)) rivals += 1;
    if (anaphor.head.lemma === candidate.head.lemma) alike += 1;
    return features;
  });
}

function likeness(anaphor: Mention, candidate: Mention): readonly boolean[] {
  const isSameLemma = anaphor.head.lemma === candidate.head.lemma;
  const overlap = [...anaphor.content].filter((word) => candidate.content.has(word)).length;
  const own = anaphor.content.size - (isSameLemma ? 1 : 0);
  const theirs = candidate.content.size - (isSameLemma ? 1 : 0);
  const shared = overlap - (isSameLemma ? 1 : 0);
  return [
    isSameLemma,
    anaphor.head.lower === candidate.head.lower,
    overlap > 0,
    overlap === anaphor.content.size,
    overlap === candidate.content.size,
    own > 0 && theirs > 0 && shared === 0,
    own > 0 && shared < own,
    anaphor.name.at(-1) === candidate.name.at(-1),
    candidate.name.length > 1 && candidate.name.includes(anaphor.head.lemma),
    isAcronym(anaphor, candidate) || isAcronym(candidate, anaphor),
    anaphor.number === candidate.number,
    anaphor.number !== 'unknown' &&
      candidate.number !== 'unknown' &&
      anaphor.number !== candidate.number,
    anaphor.being === candidate.being && anaphor.being !== 'unknown',
    anaphor.being === 'unknown' || candidate.being === 'unknown',
    anaphor.label === candidate.label && anaphor.label !== '',
    anaphor.label !== '' && candidate.label !== '' && anaphor.label !== candidate.label,
    anaphor.pronoun !== null && anaphor.pronoun === candidate.pronoun,
    agrees(anaphor, candidate),
    ...naming(anaphor, candidate),
  ];
}

function naming(anaphor: Mention, candidate: Mention): readonly boolean[] {
  const [one, other] = [anaphor.name, candidate.name];
  const areNames = anaphor.kind === 'name' && candidate.kind === 'name';
  const isInside = areNames && one.every((word) => other.includes(word));
  const isAround = areNames && other.every((word) => one.includes(word));
  return [
    isInside && isAround,
    isInside && !isAround,
    isAround && !isInside,
    areNames && !isInside && !isAround && one.at(-1) === other.at(-1),
    areNames && one.length === 1 && other.length > 1 && one[0] === other.at(-1),
    areNames && !one.some((word) => other.includes(word)),
    anaphor.determiner === 'the' &&
      /^(a|none)$/.test(candidate.determiner) &&
      candidate.kind === 'noun',
    anaphor.kind === 'noun' && anaphor.content.size === 1,
    anaphor.kind === 'noun' && anaphor.determiner === 'a',
  ];
}

function syntax(
  anaphor: Mention,
  candidate: Mention,
  governors: readonly Word[],
): readonly boolean[] {
  const one = anaphor.head;
  const other = candidate.head;
  const isSameSentence = one.sentence === other.sentence;
  return [
    isSameSentence && candidate.first <= one.index && one.index <= candidate.last,
    isSameSentence && anaphor.first <= other.index && other.index <= anaphor.last,
    one.relation === 'appos' && one.governor === other,
    other.governor === one && other.relation === 'nsubj',
    one.governor === other.governor && one.deprel !== 'nmod:poss' && isSameSentence,
    other.relation === 'nsubj' && other.governor !== null && governors.includes(other.governor),
    one.relation === other.relation,
    one.relation === 'nsubj' && other.relation === 'nsubj',
    isSameSentence && one.relation === 'nmod' && one.governor === other,
  ];
}

function speech(
  candidate: Word,
  quotation: Quotation | null,
  quotations: readonly Quotation[],
): readonly boolean[] {
  const theirs = quotationOf(candidate, quotations);
  return [
    quotation !== null && theirs === quotation,
    quotation !== null && theirs === null,
    quotation === null && theirs !== null,
    quotation?.speaker === candidate,
  ];
}

/** "NSU" of "National Salvation Union". */
function isAcronym(short: Mention, long: Mention): boolean {
  const letters = short.name[0] ?? '';
  if (short.name.length !== 1 || long.name.length < 2 || letters.length < 2) return false;
  const initials = long.name
    .filter((word) => !/^(of|the|and|for|in|on|de)$/.test(word))
    .map((word) => word.charAt(0));
  return initials.join('') === letters.replaceAll('.', '');
}

function toSteps(bounds: readonly number[], value: number): readonly number[] {
  const step = bounds.findIndex((bound) => value <= bound);
  return [...bounds, Infinity].map((_, index) =>
    Number(index === (step < 0 ? bounds.length : step)),
  );
}
