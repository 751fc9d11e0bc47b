import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Article } from '@entente/graph-store';
import { readArticles } from '../../src/sources/index.ts';
import type { GoldAnnotation } from './gold-annotation.ts';

/**
 * Reads the articles that an annotation names, from the folders beside its file or one level up whose names begin with `articles`.
 * @throws Error when one of them is nowhere, or cannot be read.
 */
export async function readGoldArticles(
  goldPath: string,
  gold: GoldAnnotation,
): Promise<readonly Article[]> {
  const { articles, skipped } = await readArticles(await findArticleFiles(goldPath, gold));
  const [lost] = skipped;
  if (lost !== undefined) throw new Error(`"${lost.path}" gives no article: ${lost.reason}.`);
  return articles;
}

/**
 * Finds the files of the articles that an annotation names, in its order.
 * @throws Error when one of them is in none of the folders.
 */
export async function findArticleFiles(
  goldPath: string,
  gold: GoldAnnotation,
): Promise<readonly string[]> {
  const folders = await findFolders(dirname(goldPath));
  return gold.articles.map(({ file }) => {
    const path = folders.map((folder) => join(folder, file)).find((one) => existsSync(one));
    if (path === undefined) {
      throw new Error(
        `"${file}" of "${goldPath}" is in none of "${folders.join('", "')}"; put it into a folder "articles" beside the annotation.`,
      );
    }
    return path;
  });
}

async function findFolders(beside: string): Promise<readonly string[]> {
  const folders: string[] = [];
  for (const parent of [beside, dirname(beside)]) {
    for (const entry of await readdir(parent, { withFileTypes: true })) {
      if (entry.isDirectory() && entry.name.startsWith('articles')) {
        folders.push(join(parent, entry.name));
      }
    }
  }
  return folders.toSorted();
}
