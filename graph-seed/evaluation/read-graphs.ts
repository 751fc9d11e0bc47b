import type { Article, GraphDocument } from '@entente/graph-store';
import { extractArticle, mergeArticleGraphs } from '../src/extraction/index.ts';
import type { ArticleGraph } from '../src/extraction/index.ts';
import { openLanguageEngine } from '../src/language/index.ts';

/** Reads articles into one graph, as the seed does. */
export async function readGraph(articles: readonly Article[]): Promise<GraphDocument> {
  return mergeArticleGraphs(await extractAll(articles));
}

/** Reads each article into a graph of its own, in their order: what is said of one never depends on the others. */
export async function readGraphsApart(
  articles: readonly Article[],
): Promise<readonly GraphDocument[]> {
  return (await extractAll(articles)).map((graph) => mergeArticleGraphs([graph]));
}

async function extractAll(articles: readonly Article[]): Promise<readonly ArticleGraph[]> {
  const engine = await openLanguageEngine();
  try {
    const graphs: ArticleGraph[] = [];
    for (const article of articles) graphs.push(await extractArticle(article, engine));
    return graphs;
  } finally {
    await engine.close();
  }
}
