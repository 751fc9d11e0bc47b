/**
 * Home states
 *
 * Whose government a bare "the government" is: that of the one State whose bodies the article speaks of, else the one that stands right
 * before; where several come into question it stays open.
 */
import type { EntityDraft } from './drafts.ts';
import { findEarlier, referencesBefore } from './history.ts';
import type { RoleFamily } from './lexicon/role-nouns.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

/** The earlier body of the family that is surely meant; null when there is none, or more than one to choose from. */
export function earlierBody(reading: Reading, noun: Word, family: RoleFamily): EntityDraft | null {
  const bodies = new Set(
    referencesBefore(
      reading,
      noun,
      Number.POSITIVE_INFINITY,
      (draft) => draft.family?.label === family.label,
    ).map((one) => one.draft),
  );
  const [only, ...others] = bodies;
  if (!only) return null;
  // One body so far, but of another State than those that the article speaks of besides, is hardly meant.
  if (others.length === 0 && (only.owner === null || homeState(reading, noun) === only.owner))
    return only;
  return findEarlier(reading, noun, (draft) => bodies.has(draft), 1);
}

/** The one State that owns all nominal bodies named so far; null when there are several or none. */
export function homeState(reading: Reading, noun: Word): EntityDraft | null {
  const owners = new Set(
    referencesBefore(
      reading,
      noun,
      Number.POSITIVE_INFINITY,
      (draft) => draft.family !== null && draft.owner?.kind === 'State',
    ).flatMap(({ draft }) => draft.owner ?? []),
  );
  const [only, ...others] = owners;
  return only && others.length === 0 ? only : null;
}
