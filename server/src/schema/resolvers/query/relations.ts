import type { QueryResolvers } from '../../../generated/resolvers.ts';
import { toRelationFilter } from '../../arguments/filters.ts';
import { toPageRequest } from '../../arguments/page-request.ts';
import { toConnection } from '../../connection.ts';

/** Answers `Query.relations`. */
export const relations: NonNullable<QueryResolvers['relations']> = async (
  _root,
  args,
  { store },
) => {
  const page = await store.findRelations(toRelationFilter(args.filter), toPageRequest(args));
  return toConnection(page, args.after);
};
