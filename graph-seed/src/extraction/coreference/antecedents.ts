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
import type { Quotation } from '../stance/quotations.ts';
import type { SentenceTree } from '../tree/words.ts';
import { findQuestions } from './candidates.ts';
import type { Question } from './candidates.ts';
import { createFeatureTable } from './feature-table.ts';
import { findContexts } from './mention-contexts.ts';
import type { MentionContext } from './mention-contexts.ts';
import { addMentionFeatures } from './mention-features.ts';
import { findMentions } from './mentions.ts';
import type { Mention } from './mentions.ts';
import { addPairFeatures } from './pair-features.ts';

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

/** The mentions of an article, what is asked of them, and the same as the scorer reads it. */
export interface Inquiry {
  readonly mentions: readonly Mention[];
  readonly asked: readonly Question[];
  readonly questions: AntecedentQuestions;
}

/** Finds the chances of all anaphors of an article, in the order of the text. */
export async function findAntecedents(
  trees: readonly SentenceTree[],
  quotations: readonly Quotation[],
  engine: Pick<LanguageEngine, 'scoreAntecedents'>,
): Promise<readonly Anaphor[]> {
  const { asked, questions } = toInquiry(trees, quotations);
  const scores = await engine.scoreAntecedents(questions);
  let next = 0;
  return asked.map(({ anaphor, candidates }) => {
    const from = next;
    next += candidates.length;
    return toAnaphor(anaphor, candidates, scores, from);
  });
}

/** Finds what is to be asked of an article. */
export function toInquiry(
  trees: readonly SentenceTree[],
  quotations: readonly Quotation[],
): Inquiry {
  const mentions = findMentions(trees);
  const contexts = findContexts(mentions, quotations);
  const asked = findQuestions(mentions, contexts);
  return { mentions, asked, questions: toQuestions(mentions, asked, contexts) };
}

function toQuestions(
  mentions: readonly Mention[],
  asked: readonly Question[],
  contexts: readonly MentionContext[],
): AntecedentQuestions {
  const ofMentions = createFeatureTable();
  addMentionFeatures(ofMentions, mentions, contexts);
  const ofPairs = createFeatureTable();
  for (const { anaphor, candidates } of asked)
    addPairFeatures(ofPairs, anaphor, candidates, contexts);
  const size = mentions.find(({ head }) => head.vector)?.head.vector?.length ?? 0;
  return {
    mentions: {
      vectors: mentions.map(({ head }) => head.vector ?? new Float32Array(size)),
      features: ofMentions.cells(),
    },
    pairs: {
      anaphors: toPositions(asked, (anaphor) => anaphor),
      candidates: toPositions(asked, (_, candidate) => candidate),
      features: ofPairs.cells(),
    },
  };
}

/** The place of one of the two mentions of each pair. */
function toPositions(
  asked: readonly Question[],
  choose: (anaphor: Mention, candidate: Mention) => Mention,
): Uint32Array {
  const count = asked.reduce((sum, { candidates }) => sum + candidates.length, 0);
  const positions = new Uint32Array(count);
  let next = 0;
  for (const { anaphor, candidates } of asked) {
    for (const candidate of candidates) {
      positions[next] = choose(anaphor, candidate).position;
      next += 1;
    }
  }
  return positions;
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
