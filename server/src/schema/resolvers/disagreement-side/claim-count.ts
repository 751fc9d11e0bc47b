import type { DisagreementSideResolvers } from '../../../generated/resolvers.ts';

/** Answers `DisagreementSide.claimCount`. */
export const claimCount: NonNullable<DisagreementSideResolvers['claimCount']> = ({ claimIds }) =>
  claimIds.length;
