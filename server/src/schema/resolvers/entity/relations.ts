import type { PersonResolvers } from '../../../generated/resolvers.ts';
import { toRelationFilter } from '../../arguments/filters.ts';
import { toPageRequest } from '../../arguments/page-request.ts';
import { toConnection } from '../../connection.ts';

/** Answers `Entity.relations`. */
export const relations: NonNullable<PersonResolvers['relations']> = async (
  { id },
  args,
  { loaders },
) => {
  const query = {
    owner: id,
    filter: toRelationFilter(args.filter),
    page: toPageRequest(args),
  };
  return toConnection(await loaders.relations.load(query), args.after);
};
