import { cutText, fold } from '../model/fold.ts';
import type { Article, Disagreement, GraphDocument } from '../model/graph-document.ts';
import { toOrigins } from '../model/origin.ts';
import type { CypherParameters } from './cypher-engine.ts';
import { toDescendingKey } from './page.ts';

/** Neo4j's text index takes 32,766 bytes; a UTF-16 code unit becomes at most three. */
const MAX_SEARCH_CHARACTERS = 8_000;

/**
 * Puts folded texts into one that `CONTAINS` can search: bars around each tell a whole text and the start of one, a space before
 * a word tells its start.
 * @example toSearchText(['Angela Merkel', 'Mutti']) // '|angela merkel|mutti|'
 */
export function toSearchText(texts: readonly string[]): string {
  const folded = texts.map(fold).filter((text) => text !== '');
  return `|${cutText(folded.join('|'), MAX_SEARCH_CHARACTERS)}|`;
}

/** Key of the order "by publication": undated last. */
export function toPublicationKey(article: Article | undefined): string {
  return `${article?.publishedAt ?? '9999-99-99'}|${article?.id ?? ''}`;
}

/** Key of the order "newest first": undated last. */
export function toNewestKey(article: Article | undefined): string {
  const day = article?.publishedAt ?? null;
  return day === null ? 'undated' : toDescendingKey(Number(day.replaceAll('-', '')));
}

/** Works out the properties of all `Article` nodes by id. */
export function toArticleProperties(
  document: GraphDocument,
): ReadonlyMap<string, CypherParameters> {
  const origins = toOrigins(document.articles);
  const claimCounts = new Map<string, number>();
  for (const { articleId } of document.claims) {
    claimCounts.set(articleId, (claimCounts.get(articleId) ?? 0) + 1);
  }
  const entityCounts = new Map<string, number>();
  for (const { mentions } of document.entities) {
    for (const articleId of new Set(mentions.map((mention) => mention.articleId))) {
      entityCounts.set(articleId, (entityCounts.get(articleId) ?? 0) + 1);
    }
  }
  const toProperties = (article: Article): CypherParameters => ({
    id: article.id,
    title: article.title,
    publisher: article.publisher,
    author: article.author,
    publishedAt: article.publishedAt,
    url: article.url,
    language: article.language,
    text: article.text,
    retoldTitle: article.retoldFrom?.title ?? null,
    retoldAuthor: article.retoldFrom?.author ?? null,
    retoldPublisher: article.retoldFrom?.publisher ?? null,
    retoldPublishedAt: article.retoldFrom?.publishedAt ?? null,
    retoldUrl: article.retoldFrom?.url ?? null,
    originId: origins.get(article.id) ?? article.id,
    claimCount: claimCounts.get(article.id) ?? 0,
    entityCount: entityCounts.get(article.id) ?? 0,
    searchText: toSearchText([article.title]),
    orderKey: `${toNewestKey(article)}|${article.id}`,
  });
  return new Map(document.articles.map((article) => [article.id, toProperties(article)]));
}

/** Works out the properties of a `Disagreement` node. Lists of lists cannot be stored: the sides' claims stand in a row, with their sizes. */
export function toDisagreementProperties(disagreement: Disagreement): CypherParameters {
  const { id, kind, topic, sides } = disagreement;
  const claimIds = sides.flatMap((side) => side.claimIds);
  return {
    id,
    kind,
    topic,
    sideLabels: sides.map(({ label }) => label),
    sideSizes: sides.map((side) => side.claimIds.length),
    claimIds,
    orderKey: `${toDescendingKey(new Set(claimIds).size)}|${id}`,
  };
}
