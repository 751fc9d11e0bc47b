import type { QueryResolvers } from '../../../generated/resolvers.ts';
import { toPageRequest } from '../../arguments/page-request.ts';
import { toConnection } from '../../connection.ts';

/** Answers `Query.articles`. */
export const articles: NonNullable<QueryResolvers['articles']> = async (_root, args, context) => {
  const page = await context.store.findArticles(toPageRequest(args));
  for (const item of page.items) context.loaders.article.prime(item.id, item);
  return toConnection(page, args.after);
};
