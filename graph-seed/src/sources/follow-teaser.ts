/**
 * Follow teaser
 *
 * Reads the page that an item of a feed only begins. What goes wrong leaves the item as it is, and is said.
 */
import type { ForeignLanguageFinder } from './language-of-text.ts';
import { UnreadableArticleError } from './raw-article.ts';
import type { ReadOptions } from './read-options.ts';
import { readSource } from './read-source.ts';
import type { PlacedArticle, SkippedPath, TeaserItem } from './source.ts';
import { fetchSource } from './web/fetch-source.ts';

function withNote(item: PlacedArticle | SkippedPath, reason: string): PlacedArticle | SkippedPath {
  const note = `its page could not be read: ${reason}`;
  return 'article' in item
    ? { ...item, notes: [...item.notes, `only its first lines were read; ${note}`] }
    : { ...item, reason: `${item.reason}, and ${note}` };
}

/** Reads the article on the page of a teaser; the teaser itself, with the reason, where that gives none. */
export async function followTeaser(
  teaser: TeaserItem,
  options: ReadOptions,
  findForeignLanguage: ForeignLanguageFinder,
): Promise<PlacedArticle | SkippedPath> {
  try {
    const source = await fetchSource(teaser.url, options);
    const { items } = await readSource(source, findForeignLanguage);
    const [item] = items;
    if (items.length !== 1 || item === undefined || 'instead' in item) {
      return withNote(teaser.instead, 'it is a feed again');
    }
    if ('reason' in item) return withNote(teaser.instead, item.reason);
    return { ...item, path: `${teaser.path} (${teaser.url})` };
  } catch (cause) {
    if (cause instanceof UnreadableArticleError) return withNote(teaser.instead, cause.message);
    throw cause;
  }
}
