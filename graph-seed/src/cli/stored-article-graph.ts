import { graphDocumentSchema, KnowledgeGraphError } from '@entente/graph-store';
import type { ArticleExtraction } from '@entente/graph-store';
import { z } from 'zod';
import { EXTRACTOR_VERSION } from '../extraction/index.ts';
import type { ArticleGraph } from '../extraction/index.ts';

const articleGraphSchema = z.object({
  article: graphDocumentSchema.shape.articles.element,
  entities: graphDocumentSchema.shape.entities,
  claims: graphDocumentSchema.shape.claims,
  disagreements: graphDocumentSchema.shape.disagreements,
});

/** Packs what one article gave, for the store to keep beside the graph. */
export function toExtraction(graph: ArticleGraph): ArticleExtraction {
  return { articleId: graph.article.id, extractor: EXTRACTOR_VERSION, body: JSON.stringify(graph) };
}

/**
 * Unpacks what one stored article gave.
 * @throws {KnowledgeGraphError} with code `STORE_VERSION` when another extractor made it, `STORE_DAMAGED` when it cannot be read.
 */
export function fromExtraction({ articleId, extractor, body }: ArticleExtraction): ArticleGraph {
  if (extractor !== EXTRACTOR_VERSION) {
    throw new KnowledgeGraphError(
      'STORE_VERSION',
      `The stored article "${articleId}" was read by extractor "${extractor}", this is "${EXTRACTOR_VERSION}"; seed all articles anew with npm run seed -- PATH... --reset.`,
    );
  }
  try {
    return articleGraphSchema.parse(JSON.parse(body));
  } catch (cause) {
    throw new KnowledgeGraphError(
      'STORE_DAMAGED',
      `What the store keeps of the article "${articleId}" cannot be read; seed all articles anew with npm run seed -- PATH... --reset.`,
      { cause },
    );
  }
}
