import { STORE_BOUNDS } from '@entente/graph-store';
import type { QueryResolvers } from '../../../generated/resolvers.ts';
import { toRelationFilter } from '../../arguments/filters.ts';
import { checkWholeNumber } from '../../arguments/whole-number.ts';
import { rememberEntities } from '../../linked.ts';

/** The schema's defaults, for callers that pass null. */
const DEFAULT_LENGTH = 4;
const DEFAULT_PATHS = 5;

/** Answers `Query.paths`. */
export const paths: NonNullable<QueryResolvers['paths']> = async (_root, args, context) => {
  const found = await context.store.findPaths({
    fromId: args.from,
    toId: args.to,
    maxLength: checkWholeNumber('maxLength', args.maxLength ?? DEFAULT_LENGTH, {
      least: 1,
      most: STORE_BOUNDS.pathLength,
    }),
    limit: checkWholeNumber('first', args.first ?? DEFAULT_PATHS, {
      least: 1,
      most: STORE_BOUNDS.paths,
    }),
    filter: toRelationFilter(args.filter),
  });
  for (const path of found) rememberEntities(context, path.entities);
  return found;
};
