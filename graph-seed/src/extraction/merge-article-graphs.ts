import type { GraphDocument, Entity } from '@entente/graph-store';
import type { ArticleGraph } from './article-graph.ts';

/** Merges what single articles say into one graph; the order of the articles does not matter. */
export function mergeArticleGraphs(graphs: readonly ArticleGraph[]): GraphDocument {
  const entities = new Map<string, Entity>();
  for (const entity of graphs.flatMap((graph) => graph.entities)) {
    const known = entities.get(entity.id);
    entities.set(
      entity.id,
      known
        ? {
            ...known,
            aliases: [...new Set([...known.aliases, ...entity.aliases])].toSorted(),
            mentions: [...known.mentions, ...entity.mentions],
          }
        : entity,
    );
  }
  return {
    articles: graphs
      .map((graph) => graph.article)
      .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    entities: [...entities.values()],
    claims: graphs.flatMap((graph) => graph.claims),
    disagreements: [],
  };
}
