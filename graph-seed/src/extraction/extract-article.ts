import type { Article } from '@entente/graph-store';
import type { LanguageEngine } from '../language/document.ts';
import type { ArticleGraph } from './article-graph.ts';
import { assemble } from './assemble.ts';
import { readArticle } from './read-article.ts';

/** Reads what one article says: who did what to whom, who says so, when, by which sentence. */
export async function extractArticle(
  article: Article,
  engine: LanguageEngine,
): Promise<ArticleGraph> {
  const { reading, claims } = await readArticle(article, engine);
  return assemble(reading, claims);
}
