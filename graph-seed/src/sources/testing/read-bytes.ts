import type { Article } from '@entente/graph-store';
import { formatOfPath } from '../files/find-files.ts';
import { openForeignLanguageFinder } from '../language-of-text.ts';
import { readSource } from '../read-source.ts';
import type { PlacedArticle, SourceContent } from '../source.ts';

const finder = openForeignLanguageFinder();

/** Reads what a file of this name and content would give; the ending says the format. */
export async function readContent(
  path: string,
  content: string | Uint8Array,
  url: string | null = null,
): Promise<SourceContent> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readSource({ path, bytes, format: formatOfPath(path), encoding: null, url }, await finder);
}

/** Reads the one article of such a file, with its notes; throws the reason when there is none. */
export async function readOne(
  path: string,
  content: string | Uint8Array,
  url: string | null = null,
): Promise<PlacedArticle> {
  const { items } = await readContent(path, content, url);
  const [item] = items;
  if (item === undefined || items.length > 1) throw new Error(`${items.length} items`);
  if ('instead' in item) throw new Error('a teaser');
  if ('reason' in item) throw new Error(item.reason);
  return item;
}

/** Reads the one article of such a file. */
export async function readArticle(path: string, content: string | Uint8Array): Promise<Article> {
  return (await readOne(path, content)).article;
}
