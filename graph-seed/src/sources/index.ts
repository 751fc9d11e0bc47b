/** From files and folders to articles: formats, encodings, boilerplate, metadata, identity. */
export { toCanonicalUrl } from './article-id.ts';
export { toFileReason } from './find-files.ts';
export { readArticles } from './read-articles.ts';
export type { ReadArticles } from './read-articles.ts';
