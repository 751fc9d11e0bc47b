import type { QueryResolvers } from '../../../generated/resolvers.ts';

/** Answers `Query.article`. */
export const article: NonNullable<QueryResolvers['article']> = (_root, { id }, { loaders }) =>
  loaders.article.load(id);
