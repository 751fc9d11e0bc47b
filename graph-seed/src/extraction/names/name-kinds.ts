/**
 * Name kinds
 *
 * Whether a name is a person's, a body's or a place's: what the engine takes its mentions for, what the name ends with, and what stands beside
 * it ("the chip maker X", "X, a town", "the X-based group", "in X"), over all its mentions.
 */
import { foldName } from '../../gazetteer/gazetteer.ts';
import {
  BODY_BEGINNINGS,
  BODY_ENDINGS,
  BODY_INTRODUCTIONS,
  MAKERS,
  PLACE_ENDINGS,
  PLACE_INTRODUCTIONS,
} from '../lexicon/name-words.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { OFFICES } from '../lexicon/titles.ts';
import { isRuler } from './learned-names.ts';
import type { NameLabel, NameSpan } from './names.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

type Votes = Record<NameLabel, number>;

/** Beats the mistakes of the engine over a name that stands alone a few times. */
const CERTAIN = 4;
/** What stands beside a name says more than the engine does. */
const LIKELY = 3;
/** "in X" is mostly a place. */
const HINT = 1.5;

/** One label for one name throughout the article: what speaks for most, a person's first. Names go by `nameOf`, folded. */
export function chooseLabels(
  spans: readonly NameSpan[],
  nameOf: (span: NameSpan) => string,
): ReadonlyMap<string, NameLabel> {
  const votes = new Map<string, Votes>();
  for (const span of spans) {
    const key = foldName(nameOf(span));
    const count = votes.get(key) ?? { PER: 0, ORG: 0, LOC: 0 };
    count[span.label] += 1;
    if (!span.entry) for (const [label, weight] of evidenceOf(span)) count[label] += weight;
    votes.set(key, count);
  }
  return new Map([...votes].map(([key, count]) => [key, winnerOf(count)]));
}

function winnerOf({ PER, ORG, LOC }: Votes): NameLabel {
  if (PER >= ORG && PER >= LOC) return 'PER';
  return ORG >= LOC ? 'ORG' : 'LOC';
}

function evidenceOf(span: NameSpan): readonly (readonly [NameLabel, number])[] {
  const [first, ...others] = span.words;
  const last = span.words.at(-1);
  if (!first || !last) return [];
  return [
    ...(others.length === 0 ? ofOneWord(first) : ofNoun(span.words)),
    ...ofDescriptions(span, first),
    ...ofPlace(span, last),
  ];
}

/** Who has a regime is a person, and letters in capitals are a body, whatever the engine takes the name for elsewhere. */
function ofOneWord(word: Word): readonly (readonly [NameLabel, number])[] {
  if (isRuler(word)) return [['PER', CERTAIN]];
  return /^\p{Lu}{3,6}$/u.test(word.text) ? [['ORG', HINT]] : [];
}

/** "Acme Energy", "Ember Valley"; in "Guardians of the East Sea" it is the noun before "of" that counts. */
function ofNoun(words: readonly Word[]): readonly (readonly [NameLabel, number])[] {
  const of = words.findIndex((word) => /^(of|for)$/.test(word.lower));
  const noun = of > 0 ? words[of - 1] : words.at(-1);
  if (!noun) return [];
  const [first] = words;
  if (BODY_ENDINGS.has(noun.lower) || BODY_BEGINNINGS.has(foldName(first?.lower ?? '')))
    return [['ORG', CERTAIN]];
  return PLACE_ENDINGS.has(noun.lower) && of < 0 ? [['LOC', CERTAIN]] : [];
}

/** "the weekly X", "X, a town", "the town of X". */
function ofDescriptions(span: NameSpan, first: Word): readonly (readonly [NameLabel, number])[] {
  const words = first.sentence.words;
  const before = words[first.index - 1];
  const town = before?.lower === 'of' ? words[first.index - 2] : undefined;
  const beside = [
    ...dependentsBy(span.head, 'appos'),
    ...(span.head.relation === 'appos' && span.head.governor ? [span.head.governor] : []),
    ...(before ? [before] : []),
  ].filter(
    (one) => (one.upos === 'NOUN' && one.xpos !== 'NNS') || /^(weekly|daily)$/.test(one.lower),
  );
  return [
    ...beside.flatMap((one) => kindOf(one)),
    ...ofNounBehind(span),
    ...(before && SIDES.test(before.lower) ? [['ORG', LIKELY] as const] : []),
    ...(before && isMaker(before) ? [['ORG', LIKELY] as const] : []),
    ...(town && PLACE_INTRODUCTIONS.has(town.lemma) ? [['LOC', LIKELY] as const] : []),
  ];
}

/** "the Tren Rojo cartel": what several words in capitals are a part of, is called by them. */
function ofNounBehind({ words, head }: NameSpan): readonly (readonly [NameLabel, number])[] {
  const last = words.at(-1);
  const noun = last?.sentence.words[last.index + 1];
  const isPart = words.length > 1 && head.relation === 'compound' && head.governor === noun;
  return isPart && /^(gang|cartel|militia|party|movement|faction|brigade)$/.test(noun?.lemma ?? '')
    ? [['ORG', LIKELY]]
    : [];
}

/** "the opposition X", "the ruling X": parties by where they stand. */
const SIDES = /^(opposition|ruling|governing|(far|centre|center)-(right|left)|pro-\p{L}+)$/u;

/** "the chip maker X", "the Toronto-listed miner X"; "Amos, a miner" is a man. */
function isMaker(noun: Word): boolean {
  const before = noun.sentence.words[noun.index - 1];
  return MAKERS.test(noun.lemma) && /^(amod|compound)$/.test(before?.relation ?? '');
}

function kindOf({ lemma }: Word): readonly (readonly [NameLabel, number])[] {
  if (BODY_INTRODUCTIONS.has(lemma)) return [['ORG', LIKELY]];
  if (PLACE_INTRODUCTIONS.has(lemma)) return [['LOC', LIKELY]];
  if (OFFICES.has(lemma)) return [['PER', LIKELY]];
  return PERSON_NOUNS.has(lemma) && !ALSO_BODIES.test(lemma) ? [['PER', HINT]] : [];
}

/** Nouns for people that companies and countries are called too. */
const ALSO_BODIES =
  /^(rival|ally|partner|competitor|owner|parent|producer|neighbou?r|giant|leader|player|backer|donor|investor|opponent|member|sponsor|customer|client|host|favou?rite|pioneer|buyer|seller)$/;

/** "X-based", and for what the engine takes for a person "in X" or "at X". */
function ofPlace(span: NameSpan, last: Word): readonly (readonly [NameLabel, number])[] {
  const [hyphen, based] = last.sentence.words.slice(last.index + 1);
  if (hyphen?.text === '-' && based?.lower === 'based') return [['LOC', LIKELY]];
  const isIn =
    span.label === 'PER' &&
    /^(in|near|at|around|outside)$/.test(prepositionOf(span.head) ?? '') &&
    !span.head.dependents.some((one) => one.xpos === 'POS');
  return isIn ? [['LOC', HINT]] : [];
}
