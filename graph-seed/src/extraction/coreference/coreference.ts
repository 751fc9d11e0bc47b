/**
 * Coreference
 *
 * Joins mentions to clusters from the chances of their antecedents: the mentions of one cluster speak with one voice, their chances
 * added up, and a cluster that disagrees in number, gender or name is out, however near.
 */
import { agrees } from './agreement.ts';
import type { Word } from '../tree/words.ts';
import type { Anaphor, Antecedent } from './antecedents.ts';
import type { Mention } from './mentions.ts';

/** A mention with the one of its cluster that it most likely refers to, and the chance of the cluster. */
export interface Link {
  readonly anaphor: Mention;
  readonly antecedent: Mention;
  readonly chance: number;
}

/** Least chance of a link by the kind of the anaphor: a name that is linked wrongly does most harm. */
const LEAST_CHANCE: Readonly<Record<Mention['kind'], number>> = {
  pronoun: 0.4,
  name: 0.65,
  noun: 0.53,
};

/** What an article's mentions refer back to. */
export interface Coreference {
  /** In the order of the text. */
  readonly links: readonly Link[];
  /** The chances of what a mention may refer back to, by its head. */
  readonly anaphors: ReadonlyMap<Word, Anaphor>;
  /** All mentions of one cluster, in the order of the text; the mention alone where it has no other. */
  readonly clusterOf: (mention: Mention) => readonly Mention[];
}

/** Joins the mentions of an article. */
export function toCoreference(anaphors: readonly Anaphor[]): Coreference {
  const clusters = new Map<Mention, Mention[]>();
  const clusterOf = (mention: Mention): Mention[] => {
    const known = clusters.get(mention) ?? [mention];
    clusters.set(mention, known);
    return known;
  };
  const links = anaphors.flatMap((anaphor): readonly Link[] => {
    const { mention } = anaphor;
    const link = findLink(anaphor, clusterOf);
    if (!link || link.chance < LEAST_CHANCE[mention.kind]) return [];
    const cluster = clusterOf(link.antecedent);
    cluster.push(mention);
    clusters.set(mention, cluster);
    return [link];
  });
  return { links, clusterOf, anaphors: new Map(anaphors.map((one) => [one.mention.head, one])) };
}

function findLink(
  { mention, antecedents, nothing }: Anaphor,
  clusterOf: (mention: Mention) => readonly Mention[],
): Link | null {
  const chances = new Map<readonly Mention[], number>();
  let sum = nothing;
  for (const { mention: candidate, chance } of antecedents) {
    const cluster = clusterOf(candidate);
    const before = chances.get(cluster);
    if (before === undefined && !cluster.every((one) => agrees(mention, one))) continue;
    sum += chance;
    chances.set(cluster, (before ?? 0) + chance);
  }
  let best: readonly Mention[] | null = null;
  let highest = 0;
  for (const [cluster, chance] of chances)
    if (!best || chance > highest) [best, highest] = [cluster, chance];
  let nearest: Antecedent | null = null;
  for (const one of antecedents)
    if (clusterOf(one.mention) === best && one.chance > (nearest?.chance ?? -1)) nearest = one;
  return nearest ? { anaphor: mention, antecedent: nearest.mention, chance: highest / sum } : null;
}
