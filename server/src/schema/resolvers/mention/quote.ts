import type { MentionResolvers } from '../../../generated/resolvers.ts';
import { loadArticle } from '../../linked.ts';

/** Answers `Mention.quote`. */
export const quote: NonNullable<MentionResolvers['quote']> = async (mention, _args, context) => {
  const { text } = await loadArticle(context, mention.articleId);
  return text.slice(mention.start, mention.end);
};
