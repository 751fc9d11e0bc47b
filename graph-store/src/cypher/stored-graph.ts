/**
 * Stored graph
 *
 * The form in which a graph lies in the database: nodes and relations with everything that reads need already counted, folded and
 * put into keys, so that both databases only look up and compare. Each carries a fingerprint of its content; a write touches only
 * those whose fingerprint differs.
 */
import { compareText } from '../model/fold.ts';
import type { GraphDocument } from '../model/graph-document.ts';
import { contentHash } from '../model/ids.ts';
import { toEventTypes, toRelations } from '../model/relation.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import type { ArticleExtraction } from '../graph-store.ts';
import type { CypherParameters, CypherValue } from './cypher-engine.ts';
import { toArticleProperties, toDisagreementProperties } from './stored-article.ts';
import { toClaimLinks, toClaimProperties } from './stored-claim.ts';
import { toEntityProperties } from './stored-entity.ts';
import type { NodeLabel, StoredLink, StoredNode, StoredRelation } from './stored-node.ts';
import { toMentionProperties, toRelationProperties } from './stored-relation.ts';

/** Everything that the database holds of a graph, by id. */
export interface StoredGraph {
  readonly nodes: Readonly<Record<NodeLabel, readonly StoredNode[]>>;
  readonly relations: readonly StoredRelation[];
  readonly mentions: readonly StoredRelation[];
}

function withoutNulls(properties: CypherParameters): Record<string, CypherValue> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

function toNode(
  id: string,
  properties: CypherParameters,
  links: readonly StoredLink[] = [],
  kind: EntityKind | null = null,
): StoredNode {
  const kept = withoutNulls(properties);
  const fingerprint = contentHash(JSON.stringify([kept, links.map((link) => Object.values(link))]));
  return { id, kind, properties: { ...kept, fingerprint }, links };
}

function withFingerprint(relation: StoredRelation): StoredRelation {
  const kept = withoutNulls(relation.properties);
  return { ...relation, properties: { ...kept, fingerprint: contentHash(JSON.stringify(kept)) } };
}

function toExtractionNode(extraction: ArticleExtraction): StoredNode {
  const { articleId, extractor, body } = extraction;
  return toNode(articleId, { id: articleId, extractor, body }, [
    { type: 'EXTRACTED_FROM', to: articleId, position: 0, label: '' },
  ]);
}

/**
 * Works out what the database is to hold for a graph.
 * @param document - in canonical form, see `sortGraphDocument`.
 */
export function toStoredGraph(
  document: GraphDocument,
  extractions: readonly ArticleExtraction[],
): StoredGraph {
  const relations = toRelations(document);
  const articles = new Map(document.articles.map((article) => [article.id, article]));
  const articleProperties = toArticleProperties(document);
  const entities = toEntityProperties(document, relations);
  const eventTypes = toEventTypes(document);
  return {
    nodes: {
      Article: document.articles.map(({ id }) => toNode(id, articleProperties.get(id) ?? {})),
      Entity: document.entities.map(({ id, kind }) => toNode(id, entities.get(id) ?? {}, [], kind)),
      Claim: document.claims.map((claim) =>
        toNode(
          claim.id,
          toClaimProperties(
            claim,
            articles.get(claim.articleId),
            eventTypes.get(claim.eventId ?? '') ?? null,
          ),
          toClaimLinks(claim),
        ),
      ),
      Disagreement: document.disagreements.map((disagreement) =>
        toNode(
          disagreement.id,
          toDisagreementProperties(disagreement),
          disagreement.sides.flatMap(({ label, claimIds }, position) =>
            claimIds.map((to): StoredLink => ({ type: 'SIDE', to, position, label })),
          ),
        ),
      ),
      Extraction: extractions
        .toSorted((left, right) => compareText(left.articleId, right.articleId))
        .map(toExtractionNode),
    },
    relations: relations.map((relation) =>
      withFingerprint({
        id: relation.id,
        type: relation.type,
        from: relation.subjectId,
        to: relation.objectId,
        properties: toRelationProperties(relation),
      }),
    ),
    mentions: document.entities.flatMap(toMentionProperties).map(withFingerprint),
  };
}
