import { splitSentences } from '../../src/language/segmentation/sentence-splitter.ts';
import { tokenize } from '../../src/language/segmentation/tokenizer.ts';
import type { TextSpan } from '../../src/language/segmentation/text-span.ts';
import type { SentenceParser } from '../../src/language/sentence-parser.ts';
import type { GoldNames } from './gold-names.ts';
import type { GoldDocument } from './gold-treebank.ts';
import { addNameScores, scoreNames, type NameScores } from './name-scores.ts';
import { addTreeScores, scoreTrees, type PlacedWord, type TreeScores } from './tree-scores.ts';

/**
 * Where the tokens and sentences come from: all gold; sentences gold and tokens the engine's; or all the engine's. Each
 * document is parsed by itself, as an article is.
 */
export const segmentations = ['gold tokens', 'gold sentences', 'raw text'] as const;

/** One of the ways to cut a text. */
export type Segmentation = (typeof segmentations)[number];

/** One document as the engine read it, beside what its annotators say. */
export interface ParsedDocument {
  readonly given: readonly (readonly PlacedWord[])[];
  readonly gold: readonly (readonly PlacedWord[])[];
}

/** Parses every document of a treebank. */
export async function parseTreebank(
  parser: SentenceParser,
  documents: readonly GoldDocument[],
  segmentation: Segmentation,
): Promise<readonly ParsedDocument[]> {
  const all: ParsedDocument[] = [];
  for (const document of documents) {
    const sentences = cutDocument(document, segmentation);
    const parsed = await parser.parse(
      sentences.map((spans) => spans.map(({ start, end }) => document.text.slice(start, end))),
    );
    const given = sentences.map((spans, index) =>
      spans.flatMap((span, position): readonly PlacedWord[] => {
        const word = parsed[index]?.words[position];
        return word === undefined ? [] : [{ ...span, ...word }];
      }),
    );
    all.push({ given, gold: document.sentences });
  }
  return all;
}

/** Parses every document of a treebank and compares. */
export async function evaluateTrees(
  parser: SentenceParser,
  documents: readonly GoldDocument[],
  segmentation: Segmentation,
): Promise<TreeScores> {
  const parsed = await parseTreebank(parser, documents, segmentation);
  return addTreeScores(parsed.map(({ given, gold }) => scoreTrees(given, gold)));
}

function cutDocument(
  { text, sentences }: GoldDocument,
  segmentation: Segmentation,
): readonly (readonly TextSpan[])[] {
  if (segmentation === 'raw text') return splitSentences(text);
  if (segmentation === 'gold tokens') {
    return sentences.map((words) => words.map(({ start, end }) => ({ start, end })));
  }
  return sentences.map((words) =>
    tokenize(text, { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }),
  );
}

/** Finds the names of every document from gold words and compares. */
export async function evaluateNames(
  parser: SentenceParser,
  documents: readonly (readonly GoldNames[])[],
  demonyms: ReadonlySet<string>,
): Promise<NameScores> {
  const scores: NameScores[] = [];
  for (const sentences of documents) {
    const parsed = await parser.parse(sentences.map(({ words }) => words));
    sentences.forEach(({ words, labels }, index) => {
      const given = parsed[index]?.words.map(({ name }) => name) ?? [];
      scores.push(scoreNames(words, given, labels, demonyms));
    });
  }
  return addNameScores(scores);
}
