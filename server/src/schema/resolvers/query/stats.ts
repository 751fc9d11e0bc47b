import type { QueryResolvers } from '../../../generated/resolvers.ts';

/** Answers `Query.stats`. */
export const stats: NonNullable<QueryResolvers['stats']> = async (_root, _args, { store }) => {
  const counts = await store.getStats();
  return {
    ...counts,
    entitiesByKind: counts.entitiesByKind.map(({ key, count }) => ({ kind: key, count })),
    claimsByStatus: counts.claimsByStatus.map(({ key, count }) => ({ status: key, count })),
    relationsByType: counts.relationsByType.map(({ key, count }) => ({ type: key, count })),
    articlesByPublisher: counts.articlesByPublisher.map(({ key, count }) => ({
      publisher: key,
      count,
    })),
  };
};
