import { toPage } from '../api/use-pages.ts';
import type { PageOf } from '../api/use-pages.ts';
import type {
  ClaimCardFragment,
  EntityClaimsQuery,
  EntityMentionsQuery,
  EntityRelationsQuery,
  RelationCardFragment,
} from '../generated/operations.ts';

/** A place in an article that names the entity. */
export type MentionCard = NonNullable<
  EntityMentionsQuery['entity']
>['mentions']['edges'][number]['node'];

/** Picks the page of relations from its answer. */
export function pickRelations(data: EntityRelationsQuery): PageOf<RelationCardFragment> {
  return toPage(data.entity?.relations);
}

/** Picks the page of claims from its answer. */
export function pickClaims(data: EntityClaimsQuery): PageOf<ClaimCardFragment> {
  return toPage(data.entity?.claims);
}

/** Picks the page of mentions from its answer. */
export function pickMentions(data: EntityMentionsQuery): PageOf<MentionCard> {
  return toPage(data.entity?.mentions);
}

/** The words by which one article names the entity, each once, with how often. */
export interface ArticleMentions {
  readonly article: MentionCard['article'];
  readonly words: readonly { readonly quote: string; readonly count: number }[];
}

/** Groups mentions by article, in their order; the same words in one article are counted, not repeated. */
export function groupMentions(mentions: readonly MentionCard[]): readonly ArticleMentions[] {
  const articles = new Map<
    string,
    { article: MentionCard['article']; words: Map<string, number> }
  >();
  for (const { article, quote } of mentions) {
    const group = articles.get(article.id) ?? { article, words: new Map<string, number>() };
    group.words.set(quote, (group.words.get(quote) ?? 0) + 1);
    articles.set(article.id, group);
  }
  return [...articles.values()].map(({ article, words }) => ({
    article,
    words: [...words].map(([quote, count]) => ({ quote, count })),
  }));
}
