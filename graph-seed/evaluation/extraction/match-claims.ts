import type { Claim, GraphDocument } from '@entente/graph-store';
import { toComparable } from './comparable-text.ts';
import type { GoldAnnotation, GoldRelation } from './gold-annotation.ts';
import type { EntityMatches } from './match-entities.ts';

/** A claim in the annotator's terms. */
export interface ScoredClaim {
  readonly claim: Claim;
  /** The annotator's id of the article. */
  readonly article: string | undefined;
  /** The annotator's ids of subject, object and event. */
  readonly ends: readonly (string | undefined)[];
  readonly quote: string;
}

/** Puts claims into the annotator's terms; an article is known by its title, else by one of its sentences. */
export function toScoredClaims(
  gold: GoldAnnotation,
  graph: GraphDocument,
  { goldOf }: EntityMatches,
): readonly ScoredClaim[] {
  const articles = new Map(
    graph.articles.map((article) => {
      const text = toComparable(`${article.title} ${article.text}`);
      const byTitle = gold.articles.find(
        (one) => one.title && text.includes(toComparable(one.title).slice(0, 60)),
      );
      const bySentence = gold.relations.find(
        (row) => row.evidence && text.includes(toComparable(row.evidence).slice(0, 80)),
      );
      return [
        article.id,
        { goldId: byTitle?.id ?? bySentence?.article, text: article.text },
      ] as const;
    }),
  );
  const endOf = (id: string | null): string | undefined =>
    id === null ? undefined : goldOf.get(id)?.id;
  return graph.claims.map((claim): ScoredClaim => {
    const article = articles.get(claim.articleId);
    return {
      claim,
      article: article?.goldId,
      ends: [endOf(claim.subjectId), endOf(claim.objectId), endOf(claim.eventId)],
      quote: toComparable((article?.text ?? '').slice(claim.evidence.start, claim.evidence.end)),
    };
  });
}

/** Whether the claim links the two that the relation links, either way round, in the same article. */
export function linksSame(claim: ScoredClaim, relation: GoldRelation): boolean {
  const ends = new Set(claim.ends);
  return (
    claim.article === relation.article &&
    relation.subject !== relation.object &&
    ends.has(relation.subject) &&
    ends.has(relation.object)
  );
}

/** The quotation lies in the annotator's sentence, or holds it without being more than twice as long. */
export function isSameSentence({ quote }: ScoredClaim, { evidence }: GoldRelation): boolean {
  if (evidence === null) return true;
  const sentence = toComparable(evidence);
  return (
    quote !== '' &&
    (sentence.includes(quote) || (quote.includes(sentence) && quote.length <= 2 * sentence.length))
  );
}
