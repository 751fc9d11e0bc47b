import { isBefore } from '../history.ts';
import type { EntityDraft } from '../drafts.ts';
import type { Reading } from '../reading.ts';
import { withConjuncts } from '../words.ts';
import type { Word } from '../words.ts';
import type { Anaphor } from './antecedents.ts';
import type { Mention } from './mentions.ts';

/** Whom a word may mean. */
export interface Likely {
  /** Several for a coordination; empty for something that is no entity, or for nothing before. */
  readonly drafts: readonly EntityDraft[];
  /** 0 to 1, all that were not accepted left out. */
  readonly chance: number;
}

/**
 * Finds whom a word may mean among those read so far, the likeliest first: the chances of all mentions of one entity add up, and
 * whoever is not accepted is out of the question. Empty where the scorer was not asked.
 */
export function findLikely(
  reading: Reading,
  word: Word,
  accepts: (draft: EntityDraft, isOneOfSeveral: boolean) => boolean,
): readonly Likely[] {
  const anaphor = reading.coreference.anaphors.get(word);
  if (!anaphor) return [];
  const rivals = addUp(reading, anaphor).filter(({ drafts }) =>
    drafts.every((draft) => accepts(draft, drafts.length > 1)),
  );
  const all = [...rivals, { drafts: [], chance: anaphor.nothing }];
  const sum = all.reduce((total, { chance }) => total + chance, 0);
  return all
    .map(({ drafts, chance }) => ({ drafts, chance: chance / sum }))
    .toSorted((one, other) => other.chance - one.chance);
}

/** One entry for each entity, coordination or unknown cluster. */
function addUp(reading: Reading, { mention: word, antecedents }: Anaphor): readonly Likely[] {
  const found = new Map<unknown, Likely>();
  for (const { mention, chance } of antecedents) {
    const drafts = draftsOf(reading, mention, word.head);
    const key = drafts.length === 1 ? drafts[0] : reading.coreference.clusterOf(mention);
    found.set(key, { drafts, chance: (found.get(key)?.chance ?? 0) + chance });
  }
  return [...found.values()];
}

/** Whom an earlier mention stands for, itself or by another of its cluster; empty when it is unknown. */
function draftsOf(reading: Reading, mention: Mention, word: Word): readonly EntityDraft[] {
  if (mention.isJoint) {
    const members = withConjuncts(mention.head).map((one) => reading.at.get(one) ?? []);
    return members.every((drafts) => drafts.length > 0) ? [...new Set(members.flat())] : [];
  }
  const direct = reading.at.get(mention.named) ?? reading.at.get(mention.head);
  if (direct) return direct;
  const mates = reading.coreference.clusterOf(mention).filter((one) => isBefore(one.head, word));
  return (
    mates.map(({ named }) => reading.at.get(named) ?? []).find(({ length }) => length > 0) ?? []
  );
}
