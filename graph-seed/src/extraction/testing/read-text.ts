import type { Article, Entity } from '@entente/graph-store';
import { openLanguageEngine } from '../../language/index.ts';
import type { LanguageEngine } from '../../language/index.ts';
import type { ArticleGraph } from '../article-graph.ts';
import { extractArticle } from '../extract-article.ts';

let engine: Promise<LanguageEngine> | null = null;

/** An article of this text, published on Thursday, 13 October 2016. */
function article(text: string, more: Partial<Article> = {}): Article {
  return {
    id: 'article',
    title: 'Test',
    publisher: 'The Gazette',
    author: 'Ada Byron',
    publishedAt: '2016-10-13',
    url: null,
    language: 'en',
    text,
    ...more,
  };
}

/** Reads an article with the real engine, which is opened once a test file. */
export async function read(text: string, more: Partial<Article> = {}): Promise<ArticleGraph> {
  engine ??= openLanguageEngine();
  return extractArticle(article(text, more), await engine);
}

/** The claims of a graph, each as `subject TYPE:mode object [status] by speakers`. */
export function tell(graph: ArticleGraph): readonly string[] {
  const names = new Map(graph.entities.map((entity) => [entity.id, entity.name]));
  const nameOf = (id: string | null): string => (id === null ? '-' : (names.get(id) ?? '?'));
  return graph.claims.map(
    (claim) =>
      `${nameOf(claim.subjectId)} ${claim.type}${claim.mode === null ? '' : `:${claim.mode}`} ${nameOf(claim.objectId)} [${claim.status}]${claim.attributedTo.length > 0 ? ` by ${claim.attributedTo.map(nameOf).join(' < ')}` : ''}`,
  );
}

/** Names of the entities of a kind, sorted. */
export function named(graph: ArticleGraph, kind: Entity['kind']): readonly string[] {
  return graph.entities
    .filter((entity) => entity.kind === kind && entity.mentions.length > 0)
    .map((entity) => entity.name)
    .toSorted((one, other) => one.localeCompare(other));
}
