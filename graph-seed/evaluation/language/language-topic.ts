import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { createSentenceParser, type SentenceParser } from '../../src/language/sentence-parser.ts';
import { openWeights } from '../../src/language/weights.ts';
import { toCompromiseLabels } from '../compromise/compromise-name-labels.ts';
import { toBaseline } from '../figure.ts';
import type { Figure, Topic } from '../figure.ts';
import { readNames } from './gold-names.ts';
import type { GoldNames } from './gold-names.ts';
import { readTreebank } from './gold-treebank.ts';
import { evaluateNames, evaluateTrees, type Segmentation } from './language-evaluation.ts';
import { addNameScores, scoreNames, type NameScores } from './name-scores.ts';
import { addCounts, toF1, type Counts } from './ratio.ts';

/** Target and floor of one figure; the floors lie a little below what was measured, as processors round int8 numbers differently. */
type Bounds = readonly [target: number | null, floor: number];

interface TreebankMeasure {
  readonly name: string;
  readonly file: string;
  readonly segmentation: Segmentation;
  readonly upos: Bounds;
  readonly uas: Bounds;
  readonly las: Bounds;
  readonly tokens: Bounds;
  /** Null where the sentences are given. */
  readonly sentences: Bounds | null;
}

const treebanks: readonly TreebankMeasure[] = [
  {
    name: 'EWT test, gold tokens',
    file: 'ewt-test',
    segmentation: 'gold tokens',
    upos: [0.971, 0.97],
    uas: [0.92, 0.916],
    las: [0.896, 0.892],
    tokens: [null, 1],
    sentences: null,
  },
  {
    name: 'EWT test, gold sentences',
    file: 'ewt-test',
    segmentation: 'gold sentences',
    upos: [0.955, 0.96],
    uas: [0.89, 0.904],
    las: [0.865, 0.88],
    tokens: [0.985, 0.989],
    sentences: null,
  },
  {
    name: 'EWT test, raw text',
    file: 'ewt-test',
    segmentation: 'raw text',
    upos: [null, 0.959],
    uas: [null, 0.885],
    las: [null, 0.862],
    tokens: [null, 0.989],
    sentences: [null, 0.84],
  },
  {
    name: 'GUM dev, gold tokens',
    file: 'gum-dev',
    segmentation: 'gold tokens',
    upos: [null, 0.98],
    uas: [null, 0.912],
    las: [null, 0.889],
    tokens: [null, 1],
    sentences: null,
  },
  {
    name: 'GUM dev, gold sentences',
    file: 'gum-dev',
    segmentation: 'gold sentences',
    upos: [0.975, 0.979],
    uas: [0.91, 0.912],
    las: [0.885, 0.889],
    tokens: [0.997, 0.999],
    sentences: null,
  },
  {
    name: 'GUM dev, raw text',
    file: 'gum-dev',
    segmentation: 'raw text',
    upos: [null, 0.979],
    uas: [null, 0.908],
    las: [null, 0.886],
    tokens: [null, 0.999],
    sentences: [null, 0.94],
  },
];

/** How well the language engine reads parts of speech, dependencies and names, on corpora that did not train it. */
export const languageTopic: Topic = {
  name: 'language',
  measure: async (folder) => {
    const weights = await openWeights();
    try {
      const parser = createSentenceParser(weights);
      const figures: Figure[] = [];
      for (const treebank of treebanks) {
        figures.push(...(await measureTreebank(parser, folder, treebank)));
      }
      return [...figures, ...(await measureNames(parser, folder))];
    } finally {
      await weights.session.release();
    }
  },
  measureBaseline: async (folder) => {
    const { documents, demonyms } = await readNameGold(folder);
    const scores = documents
      .flat()
      .map(({ words, labels }) => scoreNames(words, toCompromiseLabels(words), labels, demonyms));
    return toBaseline(toNameFigures(addNameScores(scores)));
  },
};

async function measureTreebank(
  parser: SentenceParser,
  folder: string,
  { name, file, segmentation, upos, uas, las, tokens, sentences }: TreebankMeasure,
): Promise<readonly Figure[]> {
  const documents = await readTreebank(join(folder, `corpora/ud-english-${file}.conllu.gz`));
  const scores = await evaluateTrees(parser, documents, segmentation);
  return [
    toFigure(`UPOS, ${name}`, scores.upos, upos),
    toFigure(`UAS, ${name}`, scores.heads, uas),
    toFigure(`LAS, ${name}`, scores.labelledHeads, las),
    ...(segmentation === 'gold tokens'
      ? []
      : [toFigure(`token F1, ${name}`, scores.tokens, tokens)]),
    ...(sentences === null ? [] : [toFigure(`sentence F1, ${name}`, scores.sentences, sentences)]),
  ];
}

async function measureNames(parser: SentenceParser, folder: string): Promise<readonly Figure[]> {
  const { documents, demonyms } = await readNameGold(folder);
  return toNameFigures(await evaluateNames(parser, documents, demonyms));
}

interface NameGold {
  readonly documents: readonly (readonly GoldNames[])[];
  readonly demonyms: ReadonlySet<string>;
}

async function readNameGold(folder: string): Promise<NameGold> {
  const demonyms: unknown = JSON.parse(
    await readFile(join(folder, 'engine/demonyms.json'), 'utf8'),
  );
  return {
    documents: await readNames(join(folder, 'corpora/ner-redocred-dev.jsonl.gz'), 100),
    demonyms: new Set(z.array(z.string()).parse(demonyms)),
  };
}

function toNameFigures({ PER, ORG, LOC, DEM }: NameScores): readonly Figure[] {
  return [
    toFigure('names F1, persons', PER, [null, 0.87]),
    toFigure('names F1, organizations', ORG, [null, 0.7]),
    toFigure('names F1, places', LOC, [null, 0.89]),
    toFigure('names F1, all three', [PER, ORG, LOC].reduce(addCounts), [0.83, 0.84]),
    toFigure('names F1, demonyms alone', DEM, [null, 0.94]),
  ];
}

function toFigure(name: string, counts: Counts, [target, floor]: Bounds): Figure {
  return {
    name,
    value: toF1(counts),
    target,
    floor,
    counts: `${counts.right} of ${counts.given} given, ${counts.gold} gold`,
  };
}
