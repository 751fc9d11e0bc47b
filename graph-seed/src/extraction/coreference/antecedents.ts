/**
 * Antecedents
 *
 * Asks the antecedent scorer, for every pronoun, name and common noun of an article at once, what it may refer back to.
 */
import type {
  AntecedentQuestions,
  AntecedentScores,
} from '../../language/antecedents/antecedent-scorer.ts';
import type { LanguageEngine } from '../../language/document.ts';
import { quotationOf } from '../quotations.ts';
import type { Quotation } from '../quotations.ts';
import type { SentenceTree } from '../words.ts';
import { findQuestions } from './candidates.ts';
import type { Question } from './candidates.ts';
import { toMentionFeatures } from './mention-features.ts';
import { findMentions } from './mentions.ts';
import type { Mention } from './mentions.ts';
import { toPairFeatures } from './pair-features.ts';

/** An earlier mention with the chance, 0 to 1, that it is what a later one refers to. */
export interface Antecedent {
  readonly mention: Mention;
  readonly chance: number;
}

/** A mention with what it may refer back to, nearest first; the chances add up to 1 with that of nothing. */
export interface Anaphor {
  readonly mention: Mention;
  readonly antecedents: readonly Antecedent[];
  readonly nothing: number;
}

/** Finds the chances of all anaphors of an article, in the order of the text. */
export async function findAntecedents(
  trees: readonly SentenceTree[],
  quotations: readonly Quotation[],
  engine: Pick<LanguageEngine, 'scoreAntecedents'>,
): Promise<readonly Anaphor[]> {
  const mentions = findMentions(trees);
  const asked = findQuestions(mentions);
  const scores = await engine.scoreAntecedents(toQuestions(mentions, asked, quotations));
  let next = 0;
  return asked.map(({ anaphor, candidates }) => {
    const from = next;
    next += candidates.length;
    return toAnaphor(anaphor, candidates, scores, from);
  });
}

/** Vectors and features as the scorer reads them. */
export function toQuestions(
  mentions: readonly Mention[],
  asked: readonly Question[],
  quotations: readonly Quotation[],
): AntecedentQuestions {
  const features = toMentionFeatures(mentions, quotations);
  const quoted = new Map(mentions.map(({ head }) => [head, quotationOf(head, quotations)]));
  const size = mentions.find(({ head }) => head.vector)?.head.vector?.length ?? 0;
  return {
    mentions: mentions.map(({ head }, index) => ({
      vector: head.vector ?? new Float32Array(size),
      features: features[index] ?? [],
    })),
    pairs: asked.flatMap(({ anaphor, candidates }) =>
      toPairFeatures(anaphor, candidates, (word) => quoted.get(word) ?? null).map(
        (pair, index) => ({
          anaphor: anaphor.position,
          candidate: candidates[index]?.position ?? 0,
          features: pair,
        }),
      ),
    ),
  };
}

function toAnaphor(
  mention: Mention,
  candidates: readonly Mention[],
  scores: AntecedentScores,
  from: number,
): Anaphor {
  const none = scores.none[mention.position] ?? 0;
  const own = scores.pairs.subarray(from, from + candidates.length);
  const highest = own.reduce((best, score) => Math.max(best, score), none);
  const weights = [...own].map((score) => Math.exp(score - highest));
  const nothing = Math.exp(none - highest);
  const sum = weights.reduce((total, weight) => total + weight, nothing);
  return {
    mention,
    antecedents: candidates.map((candidate, index) => ({
      mention: candidate,
      chance: (weights[index] ?? 0) / sum,
    })),
    nothing: nothing / sum,
  };
}
