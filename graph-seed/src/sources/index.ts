/** From files, folders, addresses and feeds to articles: formats, encodings, boilerplate, metadata, identity. */
export { toCanonicalUrl } from './article-id.ts';
export { toFileReason } from './files/file-reasons.ts';
export { readArticles } from './read-articles.ts';
export type { ReadArticles } from './read-articles.ts';
export type { ReadOptions } from './read-options.ts';
