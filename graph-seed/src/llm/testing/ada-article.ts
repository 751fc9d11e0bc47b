import type { Article } from '@entente/graph-store';

/** An article of a tiny world; the text is the title line and the body. */
export function toAdaArticle(body: string, more: Partial<Article> = {}): Article {
  const title = more.title ?? 'The engine';
  return {
    id: 'ada',
    title,
    publisher: 'Engine Post',
    author: null,
    publishedAt: '1843-05-03',
    url: null,
    language: 'en',
    text: `${title}\n\n${body}`,
    ...more,
  };
}
