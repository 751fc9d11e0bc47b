import type { EntityDraft } from '../extraction/drafts.ts';

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
