import type { ArticleResolvers } from '../../../generated/resolvers.ts';
import { loadClaims } from '../../claim-page.ts';

/** Answers `Article.claims`. */
export const claims: NonNullable<ArticleResolvers['claims']> = ({ id }, args, context) =>
  loadClaims(context, { kind: 'article', id }, args);
