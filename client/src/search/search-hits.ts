import type {
  ArticleCardFragment,
  ClaimCardFragment,
  EntityCardFragment,
  SearchQuery,
} from '../generated/operations.ts';

type Found = SearchQuery['entities']['edges'][number]['node'];

/** An entity found, with what tells it from others of its name. */
export type FoundEntity = EntityCardFragment & {
  readonly aliases: readonly string[];
  readonly description: string | null;
};

/** What a search found, in the groups in which it is shown. */
export interface SearchHits {
  readonly entities: readonly FoundEntity[];
  readonly sentences: readonly ClaimCardFragment[];
  readonly articles: readonly ArticleCardFragment[];
  /** How many there are in all, shown or not. */
  readonly totalCount: number;
}

function isEntity(hit: Found): hit is Extract<Found, { readonly aliases: readonly string[] }> {
  return 'aliases' in hit;
}

/** Sorts an answer into its groups; claims of one sentence are shown once. */
export function toSearchHits(data: SearchQuery): SearchHits {
  const entities = data.entities.edges.map((edge) => edge.node).filter(isEntity);
  const claims = data.sentences.edges.flatMap(({ node }) => ('evidence' in node ? [node] : []));
  const sentences = [
    ...new Map(
      claims.map((claim) => [`${claim.article.id} ${claim.evidence.start}`, claim]),
    ).values(),
  ];
  const articles = data.articles.edges.flatMap(({ node }) => ('retoldFrom' in node ? [node] : []));
  return {
    entities,
    sentences,
    articles,
    totalCount: data.entities.totalCount + data.sentences.totalCount + data.articles.totalCount,
  };
}

/** True when a search found nothing. */
export function isEmptyHanded(hits: SearchHits): boolean {
  return hits.entities.length + hits.sentences.length + hits.articles.length === 0;
}
