import type { DisagreementSideResolvers } from '../../../generated/resolvers.ts';
import { toPageRequest } from '../../arguments/page-request.ts';

/** Answers `DisagreementSide.claims`. */
export const claims: NonNullable<DisagreementSideResolvers['claims']> = async (
  { claimIds },
  args,
  { loaders },
) => {
  const { first } = toPageRequest(args);
  const found = await Promise.all(claimIds.slice(0, first).map((id) => loaders.claim.load(id)));
  return found.filter((claim) => claim !== null);
};
