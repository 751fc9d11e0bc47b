import type { EntityDraft, TextSpan } from '../extraction/drafts.ts';
import { findOccurrences } from './occurrences.ts';

/** Words of the article that name entities, by entity. */
export type NamingWords = ReadonlyMap<EntityDraft, ReadonlySet<string>>;

/** Notes words that name an entity. */
export function addWords(
  words: Map<EntityDraft, Set<string>>,
  entity: EntityDraft,
  named: string,
): void {
  const known = words.get(entity);
  if (known === undefined) words.set(entity, new Set([named]));
  else known.add(named);
}

/** Finds where a stretch of the text names an entity, also as part of a longer name: "Hollande" in "the Hollande government". */
export function findNaming(
  text: string,
  within: TextSpan,
  words: NamingWords,
  entity: EntityDraft,
): readonly TextSpan[] {
  return [...(words.get(entity) ?? [])].flatMap((one) => findOccurrences(text, within, one));
}
