import { compareText } from './fold.ts';
import type {
  Article,
  Claim,
  Disagreement,
  Entity,
  GraphDocument,
  Mention,
  RetoldSource,
} from './graph-document.ts';

function compareIds(left: { readonly id: string }, right: { readonly id: string }): number {
  return compareText(left.id, right.id);
}

/** Orders mentions by article, then place. */
function compareMentions(left: Mention, right: Mention): number {
  return (
    compareText(left.articleId, right.articleId) || left.start - right.start || left.end - right.end
  );
}

function toRetoldSource(source: RetoldSource): RetoldSource {
  const { title, author, publisher, publishedAt, url } = source;
  return { title, author, publisher, publishedAt, url };
}

function toArticle(article: Article): Article {
  const { id, title, publisher, author, publishedAt, url, language, text, retoldFrom } = article;
  return {
    id,
    title,
    publisher,
    author,
    publishedAt,
    url,
    language,
    text,
    ...(retoldFrom === undefined ? {} : { retoldFrom: toRetoldSource(retoldFrom) }),
  };
}

function toEntity(entity: Entity): Entity {
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    aliases: [...entity.aliases].sort(compareText),
    description: entity.description,
    wikidataId: entity.wikidataId,
    mentions: entity.mentions
      .map(({ articleId, start, end }) => ({ articleId, start, end }))
      .sort(compareMentions),
    eventType: entity.eventType,
    mode: entity.mode,
    date: entity.date,
    placeId: entity.placeId,
  };
}

function toClaim(claim: Claim): Claim {
  return {
    id: claim.id,
    articleId: claim.articleId,
    subjectId: claim.subjectId,
    type: claim.type,
    mode: claim.mode,
    objectId: claim.objectId,
    eventId: claim.eventId,
    status: claim.status,
    attributedTo: [...claim.attributedTo],
    date: claim.date,
    evidence: { start: claim.evidence.start, end: claim.evidence.end },
  };
}

function toDisagreement({ id, kind, topic, sides }: Disagreement): Disagreement {
  return {
    id,
    kind,
    topic,
    sides: sides.map(({ label, claimIds }) => ({
      label,
      claimIds: [...claimIds].sort(compareText),
    })),
  };
}

/**
 * Gives the canonical form of a graph: lists by id, aliases and the claims of a side by code point, mentions by article and place,
 * fields in one order. Sides and `attributedTo` keep their order, which means something. The same graph gives the same JSON bytes.
 */
export function sortGraphDocument(document: GraphDocument): GraphDocument {
  return {
    articles: document.articles.map(toArticle).sort(compareIds),
    entities: document.entities.map(toEntity).sort(compareIds),
    claims: document.claims.map(toClaim).sort(compareIds),
    disagreements: document.disagreements.map(toDisagreement).sort(compareIds),
  };
}
