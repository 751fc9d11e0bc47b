/** Many articles at once: workers, their number, what failed. */
export type { ArticleExtractor } from './article-extractor.ts';
export { extractArticles } from './extract-articles.ts';
export type { ExtractedArticles, FailedArticle } from './extract-articles.ts';
export { openExtractor } from './open-extractor.ts';
export { countWords } from './word-count.ts';
