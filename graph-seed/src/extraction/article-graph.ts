import type { Article, Claim, Disagreement, Entity } from '@entente/graph-store';

/**
 * What one article alone gives, before it is merged with others. Ids hold within the article; the merge gives the final ones.
 */
export interface ArticleGraph {
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly disagreements: readonly Disagreement[];
}
