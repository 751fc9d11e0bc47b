import type { QueryResolvers } from '../../../generated/resolvers.ts';
import { toEntityFilter } from '../../arguments/filters.ts';
import { toPageRequest } from '../../arguments/page-request.ts';
import { toConnection } from '../../connection.ts';
import { rememberEntities } from '../../linked.ts';

/** Answers `Query.entities`. */
export const entities: NonNullable<QueryResolvers['entities']> = async (_root, args, context) => {
  const page = await context.store.findEntities(
    toEntityFilter(args.filter),
    args.orderBy ?? 'relations',
    toPageRequest(args),
  );
  rememberEntities(context, page.items);
  return toConnection(page, args.after);
};
