import type { EncoderAnswers } from '../encoding/encoder.ts';
import type { EngineLabels } from '../weights.ts';
import { fitLabel } from './dependency-labels.ts';
import { toNameChances } from './name-chances.ts';
import { findNameLabels } from './name-labels.ts';
import { settlePartOfSpeech } from './part-of-speech.ts';
import { findSpanningTree } from './spanning-tree.ts';

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
  /** How likely each name label is by itself, in the order of the label set, word after word. */
  readonly nameChances: Float32Array;
  /** Equally many numbers for each word, word after word; only where they were asked for. */
  readonly vectors?: Float32Array;
}

/** Reads the sentence in one row of a batch, `length` words of it, out of the model's answers. */
export function decodeSentence(
  answers: EncoderAnswers,
  row: number,
  length: number,
  labels: EngineLabels,
): ParsedSentence {
  const { width, arc, ner, vectors } = answers;
  const heads = findSpanningTree({
    words: length,
    score: (word, head) => arc[(row * width + word) * (width + 1) + head + 1] ?? -Infinity,
  });
  const kinds = labels.ner.length;
  const nameScores = ner.subarray(row * width * kinds, (row * width + length) * kinds);
  const names = findNameLabels({
    words: length,
    labels: labels.ner,
    score: (word, label) => nameScores[word * kinds + label] ?? -Infinity,
  });
  const words = heads.map((head, word): ParsedWord => {
    const cell = row * width + word;
    const upos = labels.upos[answers.upos[cell] ?? -1] ?? 'X';
    const xpos = labels.xpos[answers.xpos[cell] ?? -1] ?? 'FW';
    const bestLabel = labels.deprel[answers.label[cell] ?? -1] ?? 'dep';
    const deprel = fitLabel({ bestLabel, head, upos });
    const name = names[word] ?? 'O';
    return { upos: settlePartOfSpeech({ upos, xpos, deprel }), xpos, head, deprel, name };
  });
  const sentence = { words, nameChances: toNameChances(nameScores, kinds) };
  if (vectors === null) return sentence;
  const start = row * width * vectors.size;
  return { ...sentence, vectors: vectors.values.slice(start, start + length * vectors.size) };
}
