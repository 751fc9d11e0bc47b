import type { ClaimResolvers } from '../../../generated/resolvers.ts';
import { loadEntity } from '../../linked.ts';

/** Answers `Claim.subject`. */
export const subject: NonNullable<ClaimResolvers['subject']> = ({ subjectId }, _args, context) =>
  loadEntity(context, subjectId);
