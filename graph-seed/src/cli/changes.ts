import type { ArticleGraph } from '../extraction/index.ts';
import { countOf } from './summary.ts';

/** Says how many of the added articles are new, how many replace an earlier text and how many were stored as they are; `before` is null without a store. */
export function toChangeLine(
  before: readonly ArticleGraph[] | null,
  added: readonly ArticleGraph[],
): string {
  const read = `Read ${countOf(added.length, 'article')}`;
  if (before === null) return `${read}.`;
  const stored = new Map(before.map(({ article }) => [article.id, JSON.stringify(article)]));
  const known = added.filter(({ article }) => stored.has(article.id));
  const same = known.filter(({ article }) => stored.get(article.id) === JSON.stringify(article));
  const parts = [
    countOf(added.length - known.length, 'new', 'new'),
    countOf(known.length - same.length, 'replaced', 'replaced'),
    countOf(same.length, 'unchanged', 'unchanged'),
  ];
  return `${read}: ${parts.join(', ')}.`;
}
