import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { NOMINAL } from '../decoding/part-of-speech.ts';
import type { Weights } from '../weights.ts';
import { toIntegerTensor } from '../integer-tensor.ts';
import type { EncodedSentence } from './encoded-sentence.ts';

/** Which vectors to give with the labels: none, the encoder's own, or what the antecedent scorer keeps of them. */
export type WantedVectors = 'none' | 'encoder' | 'antecedents';

/** The model's answers for one batch: a row for each sentence, padded to `width` words. */
export interface EncoderAnswers {
  readonly width: number;
  /** Label numbers, [row, word]. */
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  /** Numbers of dependency labels, each for the arc to the word's best head, [row, word]. */
  readonly label: Int32Array;
  /** Scores of heads, [row, word, head]; head 0 is the root, head n the n-th word. */
  readonly arc: Float32Array;
  /** Scores of name labels, [row, word, label]. */
  readonly ner: Float32Array;
  /** Vectors of `size` numbers, [row, word, number]; null where they were not asked for. */
  readonly vectors: { readonly size: number; readonly values: Float32Array } | null;
}

/** Runs the model on one batch of sentences, each of at least one word. */
export async function runEncoder(
  weights: Weights,
  rows: readonly EncodedSentence[],
  wanted: WantedVectors,
): Promise<EncoderAnswers> {
  const { runtime, session } = weights;
  const pieces = Math.max(...rows.map(({ ids }) => ids.length));
  const width = Math.max(...rows.map(({ first }) => first.length));
  const toTensor = (
    columns: number,
    values: (row: EncodedSentence) => readonly number[],
  ): Tensor => {
    const cells = new Uint32Array(rows.length * columns);
    rows.forEach((row, index) => {
      cells.set(values(row), index * columns);
    });
    return toIntegerTensor(runtime, cells, [rows.length, columns]);
  };
  const inputs = {
    ids: toTensor(pieces, ({ ids }) => ids),
    case: toTensor(pieces, ({ cases }) => cases),
    mask: toTensor(pieces, ({ ids }) => ids.map(() => 1)),
    first: toTensor(width, ({ first }) => first),
  };
  // Only what is named here is copied out of the runtime.
  const names = ['upos', 'xpos', 'label', 'arc', 'ner', ...(wanted === 'none' ? [] : ['words'])];
  const answers = await session.run(inputs, names);
  const values = await toVectors(answers, wanted, weights);
  return {
    width,
    upos: toIntegers(answers, 'upos'),
    xpos: toIntegers(answers, 'xpos'),
    label: toIntegers(answers, 'label'),
    arc: toFloats(answers, 'arc'),
    ner: toFloats(answers, 'ner'),
    vectors: values === null ? null : { size: values.length / (rows.length * width), values },
  };
}

async function toVectors(
  answers: InferenceSession.ReturnType,
  wanted: WantedVectors,
  weights: Weights,
): Promise<Float32Array | null> {
  if (wanted === 'none') return null;
  const words = toFloats(answers, 'words');
  return wanted === 'encoder' ? words : await project(words, toIntegers(answers, 'upos'), weights);
}

/** What the antecedent scorer keeps of each word; zeros for a word that is no nominal, of which it is never asked. */
async function project(
  words: Float32Array,
  upos: Int32Array,
  { runtime, labels, antecedents }: Weights,
): Promise<Float32Array> {
  const nominals = [...upos.keys()].filter((cell) =>
    NOMINAL.has(labels.upos[upos[cell] ?? -1] ?? ''),
  );
  if (nominals.length === 0) return new Float32Array(upos.length);
  const width = words.length / upos.length;
  const rows = new Float32Array(nominals.length * width);
  nominals.forEach((cell, row) => {
    rows.set(words.subarray(cell * width, (cell + 1) * width), row * width);
  });
  const tensor = new runtime.Tensor('float32', rows, [nominals.length, width]);
  const found = toFloats(await antecedents.vectors.run({ words: tensor }), 'vectors');
  const size = found.length / nominals.length;
  const vectors = new Float32Array(upos.length * size);
  nominals.forEach((cell, row) => {
    vectors.set(found.subarray(row * size, (row + 1) * size), cell * size);
  });
  return vectors;
}

function toIntegers(answers: InferenceSession.ReturnType, name: string): Int32Array {
  const data = answers[name]?.data;
  if (data instanceof Int32Array) return data;
  throw new TypeError(`The encoder's answer "${name}" is not a table of integers.`);
}

function toFloats(answers: InferenceSession.ReturnType, name: string): Float32Array {
  const data = answers[name]?.data;
  if (data instanceof Float32Array) return data;
  throw new TypeError(`The encoder's answer "${name}" is not a table of numbers.`);
}
