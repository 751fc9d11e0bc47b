import type { Mention } from '../../src/extraction/coreference/mentions.ts';
import { withConjuncts, type SentenceTree, type Word } from '../../src/extraction/tree/words.ts';
import type { GoldMention } from './gold-coreference.ts';

/** A gold mention on the words of the predicted parse: by its head word, and whether it is a coordination as a whole. */
export interface PlacedMention {
  readonly head: Word;
  readonly isJoint: boolean;
  readonly cluster: number;
}

/** Finds the head word of each gold mention, one mention for each head, the widest, in the order of the text. */
export function placeMentions(
  gold: readonly GoldMention[],
  trees: readonly SentenceTree[],
): readonly PlacedMention[] {
  const words = trees.flatMap((tree) => tree.words);
  const placed = new Map<string, PlacedMention>();
  const widestFirst = gold.toSorted((one, other) => one.start - other.start || other.end - one.end);
  for (const { start, end, cluster } of widestFirst) {
    const inside = words.filter((word) => word.start < end && word.end > start);
    const head =
      inside.find((word) => word.governor === null || !inside.includes(word.governor)) ??
      inside.at(-1);
    if (head === undefined) continue;
    const isJoint = withConjuncts(head).some((one) => one !== head && inside.includes(one));
    const key = keyOf(head, isJoint);
    if (!placed.has(key)) placed.set(key, { head, isJoint, cluster });
  }
  return [...placed.values()].toSorted((one, other) => one.head.start - other.head.start);
}

/** The cluster of a mention by its head; a coordination and its first member stand in for each other where people marked only one. */
export function toClusterFinder(
  placed: readonly PlacedMention[],
): (mention: Pick<Mention, 'head' | 'isJoint'>) => number | null {
  const clusters = new Map(placed.map((one) => [keyOf(one.head, one.isJoint), one.cluster]));
  return ({ head, isJoint }) =>
    clusters.get(keyOf(head, isJoint)) ?? clusters.get(keyOf(head, !isJoint)) ?? null;
}

function keyOf(head: Word, isJoint: boolean): string {
  return `${head.start} ${String(isJoint)}`;
}
