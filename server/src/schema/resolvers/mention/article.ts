import type { MentionResolvers } from '../../../generated/resolvers.ts';
import { loadArticle } from '../../linked.ts';

/** Answers `Mention.article`. */
export const article: NonNullable<MentionResolvers['article']> = ({ articleId }, _args, context) =>
  loadArticle(context, articleId);
