/**
 * Antecedent scorer
 *
 * A small network on the encoder's word vectors and on features of mentions and pairs: how well each earlier mention fits as what a
 * later one refers to, and how well none fits. After the mention ranking of Lee et al. 2017 (https://aclanthology.org/D17-1018),
 * with given mentions; trained by `graph-seed/training/antecedents.py`.
 */
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { toIntegerTensor } from '../integer-tensor.ts';
import type { Weights } from '../weights.ts';

/** Mentions of one document: the vectors of their heads, and features in the order of the scorer's training, row by row. */
export interface ScoredMentions {
  readonly vectors: readonly Float32Array[];
  readonly features: Float32Array;
}

/** Later and earlier mentions, as indexes into the mentions, with features in the order of the scorer's training, row by row. */
export interface ScoredPairs {
  readonly anaphors: Uint32Array;
  readonly candidates: Uint32Array;
  readonly features: Float32Array;
}

/** Mentions of one document and the pairs of them to be scored; pairs of one anaphor stand together. */
export interface AntecedentQuestions {
  readonly mentions: ScoredMentions;
  readonly pairs: ScoredPairs;
}

/** Scores to be compared within one anaphor only; higher fits better. */
export interface AntecedentScores {
  /** In the order of the pairs. */
  readonly pairs: Float32Array;
  /** Of referring to nothing before, in the order of the mentions; 0 for a mention that is no pair's anaphor. */
  readonly none: Float32Array;
}

/** So many fit into the processor's cache; beyond it a pair takes half as long again. */
const PAIRS_PER_RUN = 1024;

/** Scores all pairs; no pairs give no scores. */
export async function scoreAntecedents(
  weights: Pick<Weights, 'runtime' | 'antecedents'>,
  { mentions, pairs }: AntecedentQuestions,
): Promise<AntecedentScores> {
  const count = pairs.anaphors.length;
  const scores = {
    pairs: new Float32Array(count),
    none: new Float32Array(mentions.vectors.length),
  };
  const width = pairs.features.length / count;
  for (let from = 0; from < count; from += PAIRS_PER_RUN) {
    const to = Math.min(count, from + PAIRS_PER_RUN);
    const anaphors = pairs.anaphors.subarray(from, to);
    const candidates = pairs.candidates.subarray(from, to);
    const features = pairs.features.subarray(from * width, to * width);
    const used = findUsed(mentions.vectors.length, [anaphors, candidates]);
    const answers = await weights.antecedents.scores.run(
      toInputs(weights.runtime, mentions, { anaphors, candidates, features }, used),
    );
    scores.pairs.set(toFloats(answers, 'scores'), from);
    const none = toFloats(answers, 'none');
    for (const mention of anaphors) scores.none[mention] = none[used.rows[mention] ?? 0] ?? 0;
  }
  return scores;
}

/** The mentions of one run, and the row that each of them has in it. */
interface UsedMentions {
  readonly mentions: readonly number[];
  readonly rows: Uint32Array;
}

function findUsed(count: number, members: readonly Uint32Array[]): UsedMentions {
  const isUsed = new Uint8Array(count);
  for (const one of members) for (const mention of one) isUsed[mention] = 1;
  const rows = new Uint32Array(count);
  const mentions: number[] = [];
  isUsed.forEach((used, mention) => {
    if (used === 0) return;
    rows[mention] = mentions.length;
    mentions.push(mention);
  });
  return { mentions, rows };
}

function toInputs(
  runtime: Weights['runtime'],
  { vectors, features }: ScoredMentions,
  pairs: ScoredPairs,
  used: UsedMentions,
): Readonly<Record<string, Tensor>> {
  const count = pairs.anaphors.length;
  const toRows = (members: Uint32Array): Tensor =>
    toIntegerTensor(
      runtime,
      members.map((mention) => used.rows[mention] ?? 0),
      [count],
    );
  const toTable = (rowOf: (mention: number) => Float32Array | undefined): Tensor => {
    const width = rowOf(used.mentions[0] ?? 0)?.length ?? 0;
    const cells = new Float32Array(used.mentions.length * width);
    used.mentions.forEach((mention, row) => {
      cells.set(rowOf(mention) ?? [], row * width);
    });
    return new runtime.Tensor('float32', cells, [used.mentions.length, width]);
  };
  const width = features.length / vectors.length;
  return {
    vectors: toTable((mention) => vectors[mention]),
    features: toTable((mention) => features.subarray(mention * width, (mention + 1) * width)),
    anaphors: toRows(pairs.anaphors),
    candidates: toRows(pairs.candidates),
    pair_features: new runtime.Tensor('float32', pairs.features, [
      count,
      pairs.features.length / count,
    ]),
  };
}

function toFloats(answers: InferenceSession.ReturnType, name: string): Float32Array {
  const data = answers[name]?.data;
  if (data instanceof Float32Array) return data;
  throw new TypeError(`The antecedent scorer's answer "${name}" is not a table of numbers.`);
}
