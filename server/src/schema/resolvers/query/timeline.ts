import type { QueryResolvers } from '../../../generated/resolvers.ts';
import { toSpan } from '../../arguments/span.ts';

/** Answers `Query.timeline`. */
export const timeline: NonNullable<QueryResolvers['timeline']> = (_root, args, { store }) =>
  store.findTimeline({
    clock: args.clock ?? 'event',
    unit: args.unit ?? 'day',
    entityId: args.entityId ?? undefined,
    ...toSpan(args),
  });
