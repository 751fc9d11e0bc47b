import type { QueryResolvers } from '../../../generated/resolvers.ts';

/** Answers `Query.relation`. */
export const relation: NonNullable<QueryResolvers['relation']> = async (
  _root,
  { id },
  { store },
) => {
  const [found] = await store.findRelationsById([id]);
  return found ?? null;
};
