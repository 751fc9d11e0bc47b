import type { KnowledgeGraphErrorCode } from '@entente/graph-store';
import type { ArticleGraph } from '../extraction/index.ts';

/** What a worker gives for one article. The class of an error does not survive the way between processes, its code and message do. */
export type ExtractionAnswer =
  | { readonly kind: 'graph'; readonly graph: Omit<ArticleGraph, 'article'> }
  /** No article can be read. */
  | { readonly kind: 'refusal'; readonly code: KnowledgeGraphErrorCode; readonly message: string }
  /** This article cannot be read. */
  | { readonly kind: 'failure'; readonly message: string };
