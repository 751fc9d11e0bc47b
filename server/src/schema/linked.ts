import type DataLoader from 'dataloader';
import type { ArticleRecord, EntityRecord } from '@entente/graph-store';
import type { ServerContext } from '../context.ts';

async function loadLinked<Item>(
  loader: DataLoader<string, Item | null>,
  what: string,
  id: string,
): Promise<Item> {
  const found = await loader.load(id);
  // A write may take away the far end of a link between two reads; the answer must not pretend that it is still whole.
  if (found === null) throw new Error(`${what} "${id}" is linked but not stored.`);
  return found;
}

/**
 * Gives the entity that something links to.
 * @throws {Error} when it is not stored.
 */
export function loadEntity(context: ServerContext, id: string): Promise<EntityRecord> {
  return loadLinked(context.loaders.entity, 'Entity', id);
}

/**
 * Gives the article that something stands in.
 * @throws {Error} when it is not stored.
 */
export function loadArticle(context: ServerContext, id: string): Promise<ArticleRecord> {
  return loadLinked(context.loaders.article, 'Article', id);
}

/** Remembers entities that were just read, so that links to them ask the store nothing. */
export function rememberEntities(context: ServerContext, entities: readonly EntityRecord[]): void {
  for (const entity of entities) context.loaders.entity.prime(entity.id, entity);
}
