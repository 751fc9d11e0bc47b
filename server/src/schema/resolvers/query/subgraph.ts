import { STORE_BOUNDS } from '@entente/graph-store';
import type { QueryResolvers } from '../../../generated/resolvers.ts';
import { toRelationFilter } from '../../arguments/filters.ts';
import { checkList } from '../../arguments/list.ts';
import { checkWholeNumber } from '../../arguments/whole-number.ts';
import { rememberEntities } from '../../linked.ts';

/** The schema's defaults, for callers that pass null. */
const DEFAULT_DEPTH = 1;
const DEFAULT_LIMIT = 50;
/** Half of a subgraph's elements: the other half is for the relations among them. */
const MAX_ENTITIES = STORE_BOUNDS.subgraphElements / 2;

/** Answers `Query.subgraph`. */
export const subgraph: NonNullable<QueryResolvers['subgraph']> = async (_root, args, context) => {
  const found = await context.store.findSubgraph({
    ids: checkList('ids', args.ids ?? [], STORE_BOUNDS.pageSize),
    depth: checkWholeNumber('depth', args.depth ?? DEFAULT_DEPTH, {
      least: 0,
      most: STORE_BOUNDS.subgraphDepth,
    }),
    limit: checkWholeNumber('limit', args.limit ?? DEFAULT_LIMIT, { least: 1, most: MAX_ENTITIES }),
    known: checkList('known', args.known ?? [], STORE_BOUNDS.subgraphElements),
    filter: toRelationFilter(args.filter),
  });
  rememberEntities(context, found.entities);
  return found;
};
