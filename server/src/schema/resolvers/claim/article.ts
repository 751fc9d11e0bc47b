import type { ClaimResolvers } from '../../../generated/resolvers.ts';
import { loadArticle } from '../../linked.ts';

/** Answers `Claim.article`. */
export const article: NonNullable<ClaimResolvers['article']> = ({ articleId }, _args, context) =>
  loadArticle(context, articleId);
