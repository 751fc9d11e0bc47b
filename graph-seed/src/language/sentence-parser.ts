import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { fitLabel } from './decoding/dependency-labels.ts';
import { findNameLabels } from './decoding/name-labels.ts';
import { settlePartOfSpeech } from './decoding/part-of-speech.ts';
import { findSpanningTree } from './decoding/spanning-tree.ts';
import { toBatches } from './encoding/batches.ts';
import { encodeSentence, type EncodedSentence } from './encoding/encoded-sentence.ts';
import { createWordPieces } from './encoding/word-pieces.ts';
import type { EngineLabels, Weights } from './weights.ts';

/** What the model says of one word; fields as in `Token`. */
export interface ParsedWord {
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
  readonly name: string;
}

/** One sentence after the model. */
export interface ParsedSentence {
  readonly words: readonly ParsedWord[];
  /** 768 numbers a word, in order; only where they were asked for. */
  readonly vectors?: Float32Array;
}

/** What to give besides labels. */
export interface ParseOptions {
  /** Also give the words' vectors, which cost 3 KB a word; off unless asked for. */
  readonly vectors?: boolean;
}

/** Reads words of sentences; the result depends on the sentences of the call alone. */
export interface SentenceParser {
  /** Parses the sentences of one article, each a list of at most 510 words; the answers come in the order of the sentences. */
  parse(
    sentences: readonly (readonly string[])[],
    options?: ParseOptions,
  ): Promise<readonly ParsedSentence[]>;
}

/** Makes a parser on opened weights. */
export function createSentenceParser(weights: Weights): SentenceParser {
  const wordPieces = createWordPieces(weights.tokenizer);
  return {
    async parse(sentences, { vectors = false } = {}) {
      const encoded = sentences.map((words) => encodeSentence(words, wordPieces));
      const parsed: ParsedSentence[] = sentences.map(() => ({ words: [] }));
      const filled = [...encoded.keys()].filter((index) => sentences[index]?.length !== 0);
      const batches = toBatches(filled.map((index) => encoded[index]?.ids.length ?? 0));
      for (const batch of batches) {
        const indexes = batch.map((position) => filled[position] ?? 0);
        const rows = indexes.flatMap((index) => encoded[index] ?? []);
        const answers = await parseBatch(weights, rows, vectors);
        indexes.forEach((index, row) => {
          const answer = answers[row];
          if (answer !== undefined) parsed[index] = answer;
        });
      }
      return parsed;
    },
  };
}

async function parseBatch(
  { runtime, session, labels }: Weights,
  rows: readonly EncodedSentence[],
  withVectors: boolean,
): Promise<readonly ParsedSentence[]> {
  const pieces = rows.reduce((longest, { ids }) => Math.max(longest, ids.length), 0);
  const words = rows.reduce((longest, { first }) => Math.max(longest, first.length), 0);
  const toTensor = (width: number, values: (row: EncodedSentence) => readonly number[]): Tensor => {
    const cells = new BigInt64Array(rows.length * width);
    rows.forEach((row, index) => {
      values(row).forEach((value, column) => {
        cells[index * width + column] = BigInt(value);
      });
    });
    return new runtime.Tensor('int64', cells, [rows.length, width]);
  };
  const answers = await session.run(
    {
      ids: toTensor(pieces, ({ ids }) => ids),
      case: toTensor(pieces, ({ cases }) => cases),
      mask: toTensor(pieces, ({ ids }) => ids.map(() => 1)),
      first: toTensor(words, ({ first }) => first),
    },
    ['upos', 'xpos', 'arc', 'label', 'ner', ...(withVectors ? ['words'] : [])],
  );
  const table = {
    width: words,
    upos: integers(answers, 'upos'),
    xpos: integers(answers, 'xpos'),
    label: integers(answers, 'label'),
    arc: floats(answers, 'arc'),
    ner: floats(answers, 'ner'),
  };
  const vectors = withVectors ? floats(answers, 'words') : null;
  return rows.map(({ first: { length } }, row) => {
    const decoded = decodeSentence(table, row, length, labels);
    if (vectors === null) return { words: decoded };
    const size = vectors.length / (rows.length * words);
    const start = row * words * size;
    return { words: decoded, vectors: vectors.slice(start, start + length * size) };
  });
}

/** The model's answers for one batch; rows are sentences, each `width` words wide. */
interface AnswerTable {
  readonly width: number;
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  readonly label: Int32Array;
  readonly arc: Float32Array;
  readonly ner: Float32Array;
}

function decodeSentence(
  table: AnswerTable,
  row: number,
  words: number,
  labels: EngineLabels,
): ParsedWord[] {
  const { width, arc, ner } = table;
  const score = (word: number, head: number): number =>
    arc[(row * width + word) * (width + 1) + head + 1] ?? -Infinity;
  const heads = findSpanningTree({ words, score });
  const names = findNameLabels({
    words,
    labels: labels.ner,
    score: (word, label) => ner[(row * width + word) * labels.ner.length + label] ?? -Infinity,
  });
  return heads.map((head, word) => {
    const cell = row * width + word;
    const upos = labels.upos[table.upos[cell] ?? -1] ?? 'X';
    const xpos = labels.xpos[table.xpos[cell] ?? -1] ?? 'FW';
    const bestLabel = labels.deprel[table.label[cell] ?? -1] ?? 'dep';
    const deprel = fitLabel({ bestLabel, head, upos });
    const name = names[word] ?? 'O';
    return { upos: settlePartOfSpeech({ upos, xpos, deprel }), xpos, head, deprel, name };
  });
}

function integers(answers: InferenceSession.ReturnType, name: string): Int32Array {
  const data = answers[name]?.data;
  if (data instanceof Int32Array) return data;
  throw new TypeError(`The encoder's answer "${name}" is not a table of integers.`);
}

function floats(answers: InferenceSession.ReturnType, name: string): Float32Array {
  const data = answers[name]?.data;
  if (data instanceof Float32Array) return data;
  throw new TypeError(`The encoder's answer "${name}" is not a table of numbers.`);
}
