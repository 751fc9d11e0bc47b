import type { ClaimResolvers } from '../../../generated/resolvers.ts';
import { loadEntity } from '../../linked.ts';

/** Answers `Claim.object`. */
export const object: NonNullable<ClaimResolvers['object']> = ({ objectId }, _args, context) =>
  objectId === null ? null : loadEntity(context, objectId);
