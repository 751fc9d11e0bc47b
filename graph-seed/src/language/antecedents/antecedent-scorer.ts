/**
 * Antecedent scorer
 *
 * A small network on the encoder's word vectors and on features of mentions and pairs: how well each earlier mention fits as what a
 * later one refers to, and how well none fits. After the mention ranking of Lee et al. 2017 (https://aclanthology.org/D17-1018),
 * with given mentions; trained by `graph-seed/training/antecedents.py`.
 */
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Weights } from '../weights.ts';

/** What the scorer is told of one mention: the vector of its head, and features in the order of its training. */
export interface ScoredMention {
  readonly vector: Float32Array;
  readonly features: readonly number[];
}

/** A later and an earlier mention, as indexes into the mentions, with features in the order of the scorer's training. */
export interface ScoredPair {
  readonly anaphor: number;
  readonly candidate: number;
  readonly features: readonly number[];
}

/** Mentions of one document and the pairs of them to be scored; pairs of one anaphor stand together. */
export interface AntecedentQuestions {
  readonly mentions: readonly ScoredMention[];
  readonly pairs: readonly ScoredPair[];
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
  const scores = { pairs: new Float32Array(pairs.length), none: new Float32Array(mentions.length) };
  for (let from = 0; from < pairs.length; from += PAIRS_PER_RUN) {
    const part = pairs.slice(from, from + PAIRS_PER_RUN);
    const used = [...new Set(part.flatMap(({ anaphor, candidate }) => [anaphor, candidate]))];
    const answers = await weights.antecedents.scores.run(
      toInputs(weights.runtime, mentions, part, used),
    );
    scores.pairs.set(toFloats(answers, 'scores'), from);
    const none = toFloats(answers, 'none');
    const anaphors = new Set(part.map(({ anaphor }) => anaphor));
    used.forEach((mention, row) => {
      if (anaphors.has(mention)) scores.none[mention] = none[row] ?? 0;
    });
  }
  return scores;
}

function toInputs(
  runtime: Weights['runtime'],
  mentions: readonly ScoredMention[],
  pairs: readonly ScoredPair[],
  used: readonly number[],
): Readonly<Record<string, Tensor>> {
  const rows = new Map(used.map((mention, row) => [mention, row]));
  const chosen = used.flatMap((index) => mentions[index] ?? []);
  const toIndexes = (members: readonly number[]): Tensor =>
    new runtime.Tensor(
      'int64',
      BigInt64Array.from(members, (member) => BigInt(rows.get(member) ?? 0)),
      [members.length],
    );
  const toTable = (values: readonly ArrayLike<number>[]): Tensor => {
    const width = values[0]?.length ?? 0;
    const cells = new Float32Array(values.length * width);
    values.forEach((row, index) => {
      // Cell by cell: copying a list of numbers at once is the slower way.
      for (let column = 0; column < width; column += 1) {
        cells[index * width + column] = row[column] ?? 0;
      }
    });
    return new runtime.Tensor('float32', cells, [values.length, width]);
  };
  return {
    vectors: toTable(chosen.map(({ vector }) => vector)),
    features: toTable(chosen.map(({ features }) => features)),
    anaphors: toIndexes(pairs.map(({ anaphor }) => anaphor)),
    candidates: toIndexes(pairs.map(({ candidate }) => candidate)),
    pair_features: toTable(pairs.map(({ features }) => features)),
  };
}

function toFloats(answers: InferenceSession.ReturnType, name: string): Float32Array {
  const data = answers[name]?.data;
  if (data instanceof Float32Array) return data;
  throw new TypeError(`The antecedent scorer's answer "${name}" is not a table of numbers.`);
}
