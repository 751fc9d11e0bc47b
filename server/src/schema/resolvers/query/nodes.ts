import { STORE_BOUNDS } from '@entente/graph-store';
import type { QueryResolvers } from '../../../generated/resolvers.ts';
import { checkList } from '../../arguments/list.ts';
import { toRecord } from '../../node-record.ts';

/** Answers `Query.nodes`. */
export const nodes: NonNullable<QueryResolvers['nodes']> = async (_root, { ids }, { store }) => {
  const found = await store.findNodes(checkList('ids', ids, STORE_BOUNDS.pageSize));
  return found.map(toRecord);
};
