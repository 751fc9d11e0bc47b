import type { QueryResolvers } from '../../../generated/resolvers.ts';
import { toPageRequest } from '../../arguments/page-request.ts';
import { toConnection } from '../../connection.ts';

/** Answers `Query.disagreements`. */
export const disagreements: NonNullable<QueryResolvers['disagreements']> = async (
  _root,
  args,
  { store },
) => {
  const filter = {
    entityId: args.entityId ?? undefined,
    relationId: args.relationId ?? undefined,
  };
  return toConnection(await store.findDisagreements(filter, toPageRequest(args)), args.after);
};
