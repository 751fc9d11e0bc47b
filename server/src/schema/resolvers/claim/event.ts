import type { ClaimResolvers } from '../../../generated/resolvers.ts';
import { loadEntity } from '../../linked.ts';

/** Answers `Claim.event`. */
export const event: NonNullable<ClaimResolvers['event']> = ({ eventId }, _args, context) =>
  eventId === null ? null : loadEntity(context, eventId);
