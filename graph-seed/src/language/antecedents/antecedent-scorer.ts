/**
 * Antecedent scorer
 *
 * A small network on the encoder's word vectors and on features of mentions and pairs: how well each earlier mention fits as what a
 * later one refers to, and how well none fits. After the mention ranking of Lee et al. 2017 (https://aclanthology.org/D17-1018),
 * with given mentions; trained by `graph-seed/training/antecedents.py`.
 */
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Weights } from '../weights.ts';

/** Mentions of one document: the vectors of their heads, and features in the order of the scorer's training, row by row. */
export interface ScoredMentions {
  readonly vectors: readonly Float32Array[];
  readonly features: Float32Array;
}

/** Later and earlier mentions, as indexes into the mentions, with features in the order of the scorer's training, row by row. */
export interface ScoredPairs {
  readonly anaphors: readonly number[];
  readonly candidates: readonly number[];
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

/** Bounds the memory of one run to some 30 MB, however long the article. */
const PAIRS_PER_RUN = 16_384;

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
  for (let from = 0; from < count; from += PAIRS_PER_RUN) {
    const anaphors = pairs.anaphors.slice(from, from + PAIRS_PER_RUN);
    const candidates = pairs.candidates.slice(from, from + PAIRS_PER_RUN);
    const width = pairs.features.length / count;
    const features = pairs.features.subarray(from * width, (from + anaphors.length) * width);
    const used = [...new Set([...anaphors, ...candidates])];
    const answers = await weights.antecedents.scores.run(
      toInputs(weights.runtime, mentions, { anaphors, candidates, features }, used),
    );
    scores.pairs.set(toFloats(answers, 'scores'), from);
    const none = toFloats(answers, 'none');
    const asked = new Set(anaphors);
    used.forEach((mention, row) => {
      if (asked.has(mention)) scores.none[mention] = none[row] ?? 0;
    });
  }
  return scores;
}

function toInputs(
  runtime: Weights['runtime'],
  { vectors, features }: ScoredMentions,
  pairs: ScoredPairs,
  used: readonly number[],
): Readonly<Record<string, Tensor>> {
  const rows = new Map(used.map((mention, row) => [mention, row]));
  const toIndexes = (members: readonly number[]): Tensor =>
    new runtime.Tensor(
      'int64',
      BigInt64Array.from(members, (member) => BigInt(rows.get(member) ?? 0)),
      [members.length],
    );
  const toTable = (values: readonly Float32Array[]): Tensor => {
    const width = values[0]?.length ?? 0;
    const cells = new Float32Array(values.length * width);
    values.forEach((row, index) => {
      cells.set(row, index * width);
    });
    return new runtime.Tensor('float32', cells, [values.length, width]);
  };
  const width = features.length / vectors.length;
  const count = pairs.anaphors.length;
  return {
    vectors: toTable(used.flatMap((index) => vectors[index] ?? [])),
    features: toTable(used.map((index) => features.subarray(index * width, (index + 1) * width))),
    anaphors: toIndexes(pairs.anaphors),
    candidates: toIndexes(pairs.candidates),
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
