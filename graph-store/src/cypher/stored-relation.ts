import type { Entity, Mention } from '../model/graph-document.ts';
import type { Relation } from '../model/relation.ts';
import type { CypherParameters } from './cypher-engine.ts';
import { toDescendingKey } from './page.ts';
import type { StoredRelation } from './stored-node.ts';

/** Works out the properties of a relation between two entities. */
export function toRelationProperties(relation: Relation): CypherParameters {
  const { id, claimCount, originCount } = relation;
  return {
    id,
    claimCount,
    articleCount: relation.articleCount,
    originCount,
    statuses: relation.statuses.map(({ status }) => status),
    statusCounts: relation.statuses.map(({ count }) => count),
    modes: relation.modes,
    publishers: relation.publishers,
    firstDate: relation.firstDate,
    lastDate: relation.lastDate,
    contested: relation.contested,
    orderKey: `${toDescendingKey(originCount)}|${toDescendingKey(claimCount)}|${id}`,
  };
}

/** Gives one relation for each article that mentions the entity, with the stretches that do in the order of the text. */
export function toMentionProperties(entity: Entity): readonly StoredRelation[] {
  const byArticle = new Map<string, Mention[]>();
  for (const mention of entity.mentions) {
    const mentions = byArticle.get(mention.articleId);
    if (mentions === undefined) byArticle.set(mention.articleId, [mention]);
    else mentions.push(mention);
  }
  return [...byArticle].map(([articleId, mentions]) => {
    const id = `${entity.id}>${articleId}`;
    return {
      id,
      type: 'MENTIONED_IN',
      from: entity.id,
      to: articleId,
      properties: {
        id,
        starts: mentions.map(({ start }) => start),
        ends: mentions.map(({ end }) => end),
      },
    };
  });
}
