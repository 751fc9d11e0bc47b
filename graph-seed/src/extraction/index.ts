/** From one article to what it says, and from many articles to one graph. */
export type { ArticleGraph } from './article-graph.ts';
export { makersOf } from './actors/holders.ts';
export type { Maker } from './actors/holders.ts';
export { extractArticle } from './extract-article.ts';
export { mergeArticleGraphs } from './merge/merge-article-graphs.ts';
export { EXTRACTOR_VERSION } from './version.ts';
