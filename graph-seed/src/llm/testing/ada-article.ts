import type { Article } from '@entente/graph-store';
import { toArticle } from '@entente/graph-store/testing';

/** Two whom `BODY` names, as a model answers. */
export const ADA = { name: 'Ada King', kind: 'Person' };
export const BYRON = { name: 'George Byron', kind: 'Person' };
/** What `BODY` says of them, as a model answers. */
export const MET = {
  subject: 'Ada King',
  type: 'CONSULT',
  object: 'George Byron',
  status: 'asserted',
  quote: 'Ada King met George Byron',
};
/** A body that tells of both. */
export const BODY = 'Ada King met George Byron in London. It rained.';

/** An article of a tiny world; the text is the title line and the body. */
export function toAdaArticle(body: string, more: Partial<Article> = {}): Article {
  const title = more.title ?? 'The engine';
  return toArticle('ada', {
    title,
    publisher: 'Engine Post',
    publishedAt: '1843-05-03',
    text: `${title}\n\n${body}`,
    ...more,
  });
}
