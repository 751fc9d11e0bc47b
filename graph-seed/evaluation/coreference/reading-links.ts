import type { EntityDraft } from '../../src/extraction/drafts.ts';
import type { Reading } from '../../src/extraction/reading.ts';
import type { Word } from '../../src/extraction/tree/words.ts';
import { toAnaphorKind, type ScoredLink } from './score-links.ts';

/**
 * Links each word that stands for an entity to the nearest word before it that stands for the same, or after it where there is none
 * before: what the graph makes of the article.
 */
export function toReadingLinks(reading: Reading): readonly ScoredLink[] {
  const words = reading.trees.flatMap((tree) => tree.words);
  const named = words.filter((word) => toAnaphorKind(word) !== null && reading.at.has(word));
  const isSame = (one: Word, other: Word): boolean => {
    const drafts = reading.at.get(one) ?? [];
    return drafts.length === 1 && drafts[0] === only(reading.at.get(other));
  };
  return named.flatMap((word, index): readonly ScoredLink[] => {
    const drafts = reading.at.get(word) ?? [];
    const anaphor = { head: word, isJoint: false };
    if (drafts.length > 1) {
      const first = named
        .slice(0, index)
        .findLast((one) => only(reading.at.get(one)) === drafts[0]);
      return first ? [{ anaphor, antecedent: { head: first, isJoint: true } }] : [];
    }
    const before = named.slice(0, index).findLast((one) => isSame(one, word));
    const isPronoun = toAnaphorKind(word) === 'pronoun';
    const found =
      before ?? (isPronoun ? named.slice(index + 1).find((one) => isSame(one, word)) : undefined);
    return found ? [{ anaphor, antecedent: { head: found, isJoint: false } }] : [];
  });
}

function only(drafts: readonly EntityDraft[] | undefined): EntityDraft | undefined {
  return drafts?.length === 1 ? drafts[0] : undefined;
}
