import type { EventResolvers } from '../../../generated/resolvers.ts';
import { loadEntity } from '../../linked.ts';

/** Answers `Event.place`. */
export const place: NonNullable<EventResolvers['place']> = ({ placeId }, _args, context) =>
  placeId === null ? null : loadEntity(context, placeId);
