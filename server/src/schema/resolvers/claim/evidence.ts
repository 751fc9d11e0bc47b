import type { ClaimResolvers } from '../../../generated/resolvers.ts';

/** Answers `Claim.evidence`. */
export const evidence: NonNullable<ClaimResolvers['evidence']> = ({ quote, evidence: span }) => ({
  quote,
  start: span.start,
  end: span.end,
});
