import { graphDocumentSchema, KnowledgeGraphError } from '@entente/graph-store';
import type { ArticleExtraction } from '@entente/graph-store';
import { z } from 'zod';
import { EXTRACTOR_VERSION } from '../extraction/index.ts';
import type { ArticleGraph } from '../extraction/index.ts';
import { isLlmVersion } from '../llm/index.ts';

const articleGraphSchema = z.object({
  article: graphDocumentSchema.shape.articles.element,
  entities: graphDocumentSchema.shape.entities,
  claims: graphDocumentSchema.shape.claims,
  disagreements: graphDocumentSchema.shape.disagreements,
});

/** Packs what one article gave to this version of an extractor, for the store to keep beside the graph. */
export function toExtraction(graph: ArticleGraph, extractor: string): ArticleExtraction {
  return { articleId: graph.article.id, extractor, body: JSON.stringify(graph) };
}

/** Whether this program can merge what a version of an extractor made. */
function isReadable(version: string): boolean {
  return version === EXTRACTOR_VERSION || isLlmVersion(version);
}

/**
 * Unpacks what one stored article gave to the expected version of an extractor; null takes any that can be merged.
 * @throws {KnowledgeGraphError} with code `STORE_VERSION` when another one made it, `STORE_DAMAGED` when it cannot be read.
 */
export function fromExtraction(
  { articleId, extractor, body }: ArticleExtraction,
  expected: string | null,
): ArticleGraph {
  if (expected === null ? !isReadable(extractor) : extractor !== expected) {
    throw new KnowledgeGraphError(
      'STORE_VERSION',
      `The stored article "${articleId}" was read by extractor "${extractor}", this is "${expected ?? EXTRACTOR_VERSION}"; seed all articles anew with npm run seed -- PATH... --reset.`,
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
