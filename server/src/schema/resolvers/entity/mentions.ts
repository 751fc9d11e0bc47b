import type { PersonResolvers } from '../../../generated/resolvers.ts';
import { toPageRequest } from '../../arguments/page-request.ts';
import { toConnection } from '../../connection.ts';

/** Answers `Entity.mentions`. */
export const mentions: NonNullable<PersonResolvers['mentions']> = async (
  { id },
  args,
  { loaders },
) => {
  const query = { owner: id, filter: null, page: toPageRequest(args) };
  return toConnection(await loaders.mentions.load(query), args.after);
};
