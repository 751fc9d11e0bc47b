import type { QueryResolvers } from '../../../generated/resolvers.ts';
import { toRecord } from '../../node-record.ts';

/** Answers `Query.node`. */
export const node: NonNullable<QueryResolvers['node']> = async (_root, { id }, { store }) => {
  const [found] = await store.findNodes([id]);
  return toRecord(found);
};
