import type { Mention } from '../../src/extraction/coreference/mentions.ts';
import { PRONOUNS } from '../../src/extraction/coreference/pronoun-classes.ts';
import type { Word } from '../../src/extraction/tree/words.ts';
import { addCounts, noCounts, type Counts } from '../language/ratio.ts';
import { toClusterFinder, type PlacedMention } from './align-mentions.ts';

/** What refers back: a third-person pronoun, a common noun or a name. */
export type AnaphorKind = 'pronoun' | 'noun' | 'name';

/** A word that refers back and one that it is said to refer to. */
export interface ScoredLink {
  readonly anaphor: Pick<Mention, 'head' | 'isJoint'>;
  readonly antecedent: Pick<Mention, 'head' | 'isJoint'>;
}

/** Counts of each kind of anaphor. */
export type LinkScores = Readonly<Record<AnaphorKind, Counts>>;

/** Counts the links of one document: right when both ends are mentions of one gold cluster, by their head words. */
export function scoreLinks(
  links: readonly ScoredLink[],
  placed: readonly PlacedMention[],
): LinkScores {
  const clusterOf = toClusterFinder(placed);
  const seen = new Set<number>();
  const gold = placed.filter(({ cluster, isJoint }) => {
    const isRepeated = seen.has(cluster);
    seen.add(cluster);
    return isRepeated && !isJoint;
  });
  const count = (kind: AnaphorKind): Counts => {
    const found = links.filter(({ anaphor }) => toAnaphorKind(anaphor.head) === kind);
    return {
      given: found.length,
      right: found.filter(({ anaphor, antecedent }) => {
        const cluster = clusterOf(anaphor);
        return cluster !== null && cluster === clusterOf(antecedent);
      }).length,
      gold: gold.filter(({ head }) => toAnaphorKind(head) === kind).length,
    };
  };
  return { pronoun: count('pronoun'), noun: count('noun'), name: count('name') };
}

/** Adds up the scores of documents. */
export function addLinkScores(scores: readonly LinkScores[]): LinkScores {
  const add = (kind: AnaphorKind): Counts =>
    scores.map((score) => score[kind]).reduce(addCounts, noCounts);
  return { pronoun: add('pronoun'), noun: add('noun'), name: add('name') };
}

/** The kind of an anaphor by the predicted part of speech of its head; null for what is not counted. */
export function toAnaphorKind(head: Word): AnaphorKind | null {
  const pronoun = PRONOUNS.get(head.lower);
  if (pronoun !== undefined) return /^(he|she|it|they)$/u.test(pronoun) ? 'pronoun' : null;
  if (head.upos === 'PROPN') return 'name';
  return head.upos === 'NOUN' ? 'noun' : null;
}
