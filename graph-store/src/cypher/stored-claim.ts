import type { Article, Claim } from '../model/graph-document.ts';
import { toClaimDays, toClaimRelations } from '../model/relation.ts';
import type { PloverType } from '../model/vocabulary.ts';
import type { CypherParameters } from './cypher-engine.ts';
import { toAscendingKey } from './page.ts';
import { toNewestKey, toPublicationKey, toSearchText } from './stored-article.ts';
import type { StoredLink } from './stored-node.ts';

/**
 * Works out the properties of a `Claim` node. They repeat the ends of its links, so that a page of claims is read from the nodes
 * alone; the links are for people and for finding claims by entity.
 */
export function toClaimProperties(
  claim: Claim,
  article: Article | undefined,
  eventType: PloverType | null,
): CypherParameters {
  const { start, end } = claim.evidence;
  const { direct, actor, recipient } = toClaimRelations(claim, eventType);
  const days = toClaimDays(claim);
  const quote = (article?.text ?? '').slice(start, end);
  return {
    id: claim.id,
    articleId: claim.articleId,
    subjectId: claim.subjectId,
    type: claim.type,
    mode: claim.mode,
    objectId: claim.objectId,
    eventId: claim.eventId,
    status: claim.status,
    attributedTo: claim.attributedTo,
    date: claim.date,
    start,
    end,
    quote,
    relationId: direct?.id ?? null,
    actorRelationId: actor?.id ?? null,
    recipientRelationId: recipient?.id ?? null,
    firstDate: days?.first ?? null,
    lastDate: days?.last ?? null,
    publishedAt: article?.publishedAt ?? null,
    searchText: toSearchText([quote]),
    orderKey: `${toPublicationKey(article)}|${toAscendingKey(start)}|${claim.id}`,
    newestKey: `${toNewestKey(article)}|${claim.id}`,
  };
}

/** Gives the links of a claim: to whom it is about, who says so, and where it stands. */
export function toClaimLinks(claim: Claim): readonly StoredLink[] {
  const toLink = (type: StoredLink['type'], to: string | null): readonly StoredLink[] =>
    to === null ? [] : [{ type, to, position: 0, label: '' }];
  return [
    ...toLink('SUBJECT', claim.subjectId),
    ...toLink('OBJECT', claim.objectId),
    ...toLink('ABOUT', claim.eventId),
    ...claim.attributedTo.map((to, position): StoredLink => ({
      type: 'ATTRIBUTED_TO',
      to,
      position,
      label: '',
    })),
    ...toLink('STATED_IN', claim.articleId),
  ];
}
