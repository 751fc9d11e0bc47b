import type { TextSpan } from '../../src/language/segmentation/text-span.ts';
import { addCounts, noCounts, type Counts } from './ratio.ts';

/** A word with its place in the text and in its tree; `head` counts from 0 within the sentence, -1 is the root. */
export interface PlacedWord extends TextSpan {
  readonly upos: string;
  readonly head: number;
  readonly deprel: string;
}

/** Counts over words: `tokens` alike in place, then of those also alike in part of speech, head, and head with label. */
export interface TreeScores {
  readonly tokens: Counts;
  readonly sentences: Counts;
  readonly upos: Counts;
  readonly heads: Counts;
  readonly labelledHeads: Counts;
}

type Sentences = readonly (readonly PlacedWord[])[];

/**
 * Compares the engine's sentences of one text with the gold ones, word by word over the same characters, as the CoNLL 2018
 * shared task does: https://universaldependencies.org/conll18/evaluation.html. Labels count with their subtypes.
 */
export function scoreTrees(given: Sentences, gold: Sentences): TreeScores {
  const goldWords = toWordMap(gold);
  const givenWords = toWordMap(given);
  const pairs = [...goldWords].flatMap(([place, word]) => {
    const other = givenWords.get(place);
    return other === undefined ? [] : [{ word, other }];
  });
  const sizes = { given: givenWords.size, gold: goldWords.size };
  const count = (isRight: (word: LinkedWord, other: LinkedWord) => boolean): Counts => ({
    right: pairs.filter(({ word, other }) => isRight(word, other)).length,
    ...sizes,
  });
  return {
    tokens: count(() => true),
    sentences: countSentences(given, gold),
    upos: count((word, other) => word.upos === other.upos),
    heads: count((word, other) => word.headPlace === other.headPlace),
    labelledHeads: count(
      (word, other) => word.headPlace === other.headPlace && word.deprel === other.deprel,
    ),
  };
}

/** Adds up the scores of several texts. */
export function addTreeScores(all: readonly TreeScores[]): TreeScores {
  const sum = (pick: (scores: TreeScores) => Counts): Counts =>
    all.map(pick).reduce(addCounts, noCounts);
  return {
    tokens: sum(({ tokens }) => tokens),
    sentences: sum(({ sentences }) => sentences),
    upos: sum(({ upos }) => upos),
    heads: sum(({ heads }) => heads),
    labelledHeads: sum(({ labelledHeads }) => labelledHeads),
  };
}

interface LinkedWord extends PlacedWord {
  readonly headPlace: string;
}

function toWordMap(sentences: Sentences): ReadonlyMap<string, LinkedWord> {
  return new Map(
    sentences.flatMap((words) =>
      words.map((word): readonly [string, LinkedWord] => {
        const head = words[word.head];
        return [toPlace(word), { ...word, headPlace: head === undefined ? 'root' : toPlace(head) }];
      }),
    ),
  );
}

function toPlace({ start, end }: TextSpan): string {
  return `${start}-${end}`;
}

function countSentences(given: Sentences, gold: Sentences): Counts {
  const toPlaces = (sentences: Sentences): Set<string> =>
    new Set(sentences.map((words) => `${words[0]?.start}-${words.at(-1)?.end}`));
  const goldPlaces = toPlaces(gold);
  const givenPlaces = toPlaces(given);
  return {
    right: [...goldPlaces].filter((place) => givenPlaces.has(place)).length,
    given: givenPlaces.size,
    gold: goldPlaces.size,
  };
}
