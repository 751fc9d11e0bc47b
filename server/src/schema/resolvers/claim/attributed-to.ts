import type { ClaimResolvers } from '../../../generated/resolvers.ts';
import { loadEntity } from '../../linked.ts';

/** Answers `Claim.attributedTo`. */
export const attributedTo: NonNullable<ClaimResolvers['attributedTo']> = (claim, _args, context) =>
  Promise.all(claim.attributedTo.map((id) => loadEntity(context, id)));
