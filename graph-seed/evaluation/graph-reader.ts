import type { Article, GraphDocument } from '@entente/graph-store';
import { extractArticle, mergeArticleGraphs } from '../src/extraction/index.ts';
import type { ArticleGraph } from '../src/extraction/index.ts';
import { openLanguageEngine } from '../src/language/index.ts';

/** Anything that makes graphs of articles, so that the same measures hold for Entente and for what it is compared with. */
export interface GraphReader {
  /** Reads articles into one graph. */
  readonly readTogether: (articles: readonly Article[]) => Promise<GraphDocument>;
  /** Reads each article into a graph of its own, in their order: what is said of one never depends on the others. */
  readonly readApart: (articles: readonly Article[]) => Promise<readonly GraphDocument[]>;
}

/** Reads articles as the seed does. */
export const ententeReader: GraphReader = {
  readTogether: async (articles) => mergeArticleGraphs(await extractAll(articles)),
  readApart: async (articles) =>
    (await extractAll(articles)).map((graph) => mergeArticleGraphs([graph])),
};

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
