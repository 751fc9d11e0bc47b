import type { EntityDraft } from '../drafts.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, isBefore, withConjuncts } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';
import type { Anaphor } from './antecedents.ts';
import type { Mention } from './mentions.ts';

/** Whom a word may mean. */
export interface Likely {
  /** Several for a coordination; empty for something that is no entity, for one of another kind, or for nothing before. */
  readonly drafts: readonly EntityDraft[];
  /** 0 to 1, all that are barred left out. */
  readonly chance: number;
}

/**
 * What speaks for an earlier mention's entity: it `fits`; it is `alien`, so that the mention is meant and yet not the entity that the
 * graph has for it; or it is `barred`, so that the chances of the mention fall to the others.
 */
export type Verdict = 'fits' | 'alien' | 'barred';

/** Judges one entity that an earlier mention stands for; a coordination is judged member by member. */
export type Judge = (draft: EntityDraft, mention: Mention) => Verdict;

/**
 * Finds whom a word may mean among those read so far, the likeliest first: the chances of all mentions of one entity add up. Empty
 * where the scorer was not asked. Where only an actor can be meant, things are out of the question.
 */
export function findLikely(
  reading: Reading,
  word: Word,
  judge: Judge,
  isActor = false,
): readonly Likely[] {
  const anaphor = reading.coreference.anaphors.get(word);
  if (!anaphor) return [];
  const rivals = addUp(reading, anaphor, judge, isActor);
  const all = [...rivals, { drafts: [], chance: anaphor.nothing }];
  const sum = all.reduce((total, { chance }) => total + chance, 0);
  return all
    .map(({ drafts, chance }) => ({ drafts, chance: chance / sum }))
    .toSorted((one, other) => other.chance - one.chance);
}

/** One entry for each entity, coordination or unknown cluster that is not barred. */
function addUp(
  reading: Reading,
  { mention: word, antecedents }: Anaphor,
  judge: Judge,
  isActor: boolean,
): readonly Likely[] {
  const found = new Map<unknown, Likely>();
  for (const { mention, chance } of antecedents) {
    const drafts = draftsOf(reading, mention, word.head);
    if (isActor && drafts.length === 0 && isThing(mention)) continue;
    const verdicts = drafts.map((draft) => judge(draft, mention));
    if (verdicts.includes('barred')) continue;
    const fitting = verdicts.includes('alien') ? [] : drafts;
    const key = drafts.length === 1 ? drafts[0] : reading.coreference.clusterOf(mention);
    found.set(key, { drafts: fitting, chance: (found.get(key)?.chance ?? 0) + chance });
  }
  return [...found.values()];
}
/** "the pressure": a noun for none of those who act. */
function isThing({ kind, spoken }: Mention): boolean {
  return kind === 'noun' && spoken === null;
}

/** Whom an earlier mention stands for, itself or by another of its cluster; empty when it is unknown. */
function draftsOf(reading: Reading, mention: Mention, word: Word): readonly EntityDraft[] {
  if (mention.isJoint) {
    const members = withConjuncts(mention.head).map((one) => reading.at.get(one) ?? []);
    return members.every((drafts) => drafts.length > 0) ? [...new Set(members.flat())] : [];
  }
  const direct =
    nameBeside(reading, mention) ?? reading.at.get(mention.named) ?? reading.at.get(mention.head);
  if (direct) return direct;
  const mates = reading.coreference.clusterOf(mention).filter((one) => isBefore(one.head, word));
  return (
    mates.map(({ named }) => reading.at.get(named) ?? []).find(({ length }) => length > 0) ?? []
  );
}

/** "the company, Zenda Motors": who is named beside a noun is the one that it means, whatever else was read for the noun. */
function nameBeside(reading: Reading, { head, kind }: Mention): readonly EntityDraft[] | undefined {
  if (kind !== 'noun') return undefined;
  return dependentsBy(head, 'appos')
    .filter(({ upos }) => upos === 'PROPN')
    .flatMap((one) => [one, ...dependentsBy(one, 'flat', 'compound', 'appos')])
    .map((one) => reading.at.get(one))
    .find((drafts) => drafts !== undefined);
}
