import type { QueryResolvers } from '../../../generated/resolvers.ts';

/** Answers `Query.entity`. */
export const entity: NonNullable<QueryResolvers['entity']> = (_root, { id }, { loaders }) =>
  loaders.entity.load(id);
