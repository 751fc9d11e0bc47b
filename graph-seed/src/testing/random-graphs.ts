import { extractArticle } from '../extraction/index.ts';
import type { ArticleGraph } from '../extraction/index.ts';
import { openLanguageEngine } from '../language/index.ts';
import { openArticleSource } from './random-articles.ts';

/** What an article gave before and after its text was replaced. */
export type Versions = readonly [ArticleGraph, ArticleGraph];

/** Reads so many generated articles of few people, each in two versions, so that much is shared and much differs. */
export async function readRandomVersions(articles: number): Promise<readonly Versions[]> {
  const engine = await openLanguageEngine();
  const toArticle = openArticleSource({ seed: 11, people: 5, sentences: [3, 8] });
  const toGraph = (index: number, version: number): Promise<ArticleGraph> => {
    const { id, url } = toArticle(index);
    return extractArticle({ ...toArticle(index + version * articles), id, url }, engine);
  };
  const versions: Versions[] = [];
  for (let index = 0; index < articles; index += 1) {
    versions.push([await toGraph(index, 0), await toGraph(index, 1)]);
  }
  await engine.close();
  return versions;
}
