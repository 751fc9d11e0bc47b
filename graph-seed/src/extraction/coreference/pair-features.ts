/**
 * Pair features
 *
 * What the antecedent scorer is told of an anaphor and one mention before it. The order is that of its training: whoever changes it
 * trains the scorer again.
 */
import type { Quotation } from '../quotations.ts';
import { governorsOf } from '../words.ts';
import type { Word } from '../words.ts';
import { agrees } from './agreement.ts';
import type { Mention } from './mentions.ts';

/** Upper bounds of the steps into which distances and counts are cut. */
const DISTANCES = [0, 1, 2, 4, 9, 19] as const;
const RIVALS = [0, 1, 2, 5] as const;

/**
 * Numbers that describe an anaphor with each of its candidates, nearest first; as many for every pair. `quotationOf` tells the
 * quotation that a word stands in.
 */
export function toPairFeatures(
  anaphor: Mention,
  candidates: readonly Mention[],
  quotationOf: (word: Word) => Quotation | null,
): readonly (readonly number[])[] {
  let rivals = 0;
  let alike = 0;
  const governors = governorsOf(anaphor.head);
  const quotation = quotationOf(anaphor.head);
  return candidates.map((candidate) => {
    // An article has thousands of pairs: each is written into one list, without lists between.
    const features: number[] = [];
    addStep(features, DISTANCES, anaphor.head.sentence.index - candidate.head.sentence.index);
    addStep(features, DISTANCES, anaphor.position - candidate.position);
    addStep(features, RIVALS, rivals);
    addStep(features, RIVALS, alike);
    addTruths(features, likeness(anaphor, candidate));
    addTruths(features, naming(anaphor, candidate));
    addTruths(features, syntax(anaphor, candidate, governors));
    addTruths(features, speech(candidate.head, quotation, quotationOf(candidate.head)));
    if (agrees(anaphor, candidate)) rivals += 1;
    if (anaphor.head.lemma === candidate.head.lemma) alike += 1;
    return features;
  });
}

function likeness(anaphor: Mention, candidate: Mention): readonly boolean[] {
  const isSameLemma = anaphor.head.lemma === candidate.head.lemma;
  let overlap = 0;
  for (const word of anaphor.content) if (candidate.content.has(word)) overlap += 1;
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
  theirs: Quotation | null,
): readonly boolean[] {
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

/** Adds a 1 for the first bound that holds the value, else for the place after the last, and a 0 for all others. */
function addStep(features: number[], bounds: readonly number[], value: number): void {
  let isFound = false;
  for (const bound of bounds) {
    const isHere: boolean = !isFound && value <= bound;
    features.push(isHere ? 1 : 0);
    isFound ||= isHere;
  }
  features.push(isFound ? 0 : 1);
}

function addTruths(features: number[], truths: readonly boolean[]): void {
  for (const truth of truths) features.push(truth ? 1 : 0);
}
