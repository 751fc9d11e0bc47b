/**
 * Records
 *
 * Turns the properties of stored nodes and relations into the records of the port.
 */
import type { ArticleRecord, ClaimRecord, EntityRecord } from '../graph-store.ts';
import type { Disagreement, RetoldSource } from '../model/graph-document.ts';
import type { Relation } from '../model/relation.ts';
import {
  CLAIM_STATUSES,
  CLAIM_TYPES,
  ENTITY_KINDS,
  PLOVER_TYPES,
  RELATION_TYPES,
} from '../model/vocabulary.ts';
import type { CypherRow } from './cypher-engine.ts';
import {
  findText,
  getBoolean,
  getMap,
  getNumber,
  getNumbers,
  getText,
  getTexts,
  getWord,
} from './row.ts';

/** Reads the properties of an `Entity` node. */
export function toEntityRecord(properties: CypherRow): EntityRecord {
  return {
    id: getText(properties, 'id'),
    kind: getWord(properties, 'kind', ENTITY_KINDS),
    name: getText(properties, 'name'),
    aliases: getTexts(properties, 'aliases'),
    description: findText(properties, 'description'),
    wikidataId: findText(properties, 'wikidataId'),
    eventType:
      findText(properties, 'eventType') === null
        ? null
        : getWord(properties, 'eventType', PLOVER_TYPES),
    mode: findText(properties, 'mode'),
    date: findText(properties, 'date'),
    placeId: findText(properties, 'placeId'),
    neighbourCount: getNumber(properties, 'neighbourCount'),
    relationCount: getNumber(properties, 'relationCount'),
    claimCount: getNumber(properties, 'claimCount'),
    articleCount: getNumber(properties, 'articleCount'),
    planned: getBoolean(properties, 'planned'),
  };
}

/** Reads the properties of a `Claim` node. */
export function toClaimRecord(properties: CypherRow): ClaimRecord {
  return {
    id: getText(properties, 'id'),
    articleId: getText(properties, 'articleId'),
    subjectId: getText(properties, 'subjectId'),
    type: getWord(properties, 'type', CLAIM_TYPES),
    mode: findText(properties, 'mode'),
    objectId: findText(properties, 'objectId'),
    eventId: findText(properties, 'eventId'),
    status: getWord(properties, 'status', CLAIM_STATUSES),
    attributedTo: getTexts(properties, 'attributedTo'),
    date: findText(properties, 'date'),
    evidence: { start: getNumber(properties, 'start'), end: getNumber(properties, 'end') },
    quote: getText(properties, 'quote'),
  };
}

function findRetoldSource(properties: CypherRow): RetoldSource | null {
  const title = findText(properties, 'retoldTitle');
  if (title === null) return null;
  return {
    title,
    author: findText(properties, 'retoldAuthor'),
    publisher: findText(properties, 'retoldPublisher'),
    publishedAt: findText(properties, 'retoldPublishedAt'),
    url: findText(properties, 'retoldUrl'),
  };
}

/** Reads the properties of an `Article` node. */
export function toArticleRecord(properties: CypherRow): ArticleRecord {
  const retoldFrom = findRetoldSource(properties);
  return {
    id: getText(properties, 'id'),
    title: getText(properties, 'title'),
    publisher: findText(properties, 'publisher'),
    author: findText(properties, 'author'),
    publishedAt: findText(properties, 'publishedAt'),
    url: findText(properties, 'url'),
    language: getText(properties, 'language'),
    text: getText(properties, 'text'),
    ...(retoldFrom === null ? {} : { retoldFrom }),
    originId: getText(properties, 'originId'),
    claimCount: getNumber(properties, 'claimCount'),
    entityCount: getNumber(properties, 'entityCount'),
  };
}

/** Reads the properties of a `Disagreement` node. */
export function toDisagreement(properties: CypherRow): Disagreement {
  const claimIds = getTexts(properties, 'claimIds');
  const sizes = getNumbers(properties, 'sideSizes');
  let start = 0;
  const sides = getTexts(properties, 'sideLabels').map((label, index) => {
    const end = start + (sizes[index] ?? 0);
    const side = { label, claimIds: claimIds.slice(start, end) };
    start = end;
    return side;
  });
  return {
    id: getText(properties, 'id'),
    kind: getText(properties, 'kind'),
    topic: getText(properties, 'topic'),
    sides,
  };
}

/** What a statement returns of the relation `r` from `a` to `b`, for {@link toRelation}. */
export const RELATION_COLUMNS =
  'type(r) AS type, startNode(r).id AS subjectId, endNode(r).id AS objectId, properties(r) AS relation';

/** Reads a relation out of a row with {@link RELATION_COLUMNS}. */
export function toRelation(row: CypherRow): Relation {
  const properties = getMap(row, 'relation');
  const counts = getNumbers(properties, 'statusCounts');
  return {
    id: getText(properties, 'id'),
    type: getWord(row, 'type', RELATION_TYPES),
    subjectId: getText(row, 'subjectId'),
    objectId: getText(row, 'objectId'),
    claimCount: getNumber(properties, 'claimCount'),
    articleCount: getNumber(properties, 'articleCount'),
    originCount: getNumber(properties, 'originCount'),
    statuses: getTexts(properties, 'statuses').map((_, index, statuses) => ({
      status: getWord({ status: statuses[index] }, 'status', CLAIM_STATUSES),
      count: counts[index] ?? 0,
    })),
    modes: getTexts(properties, 'modes'),
    publishers: getTexts(properties, 'publishers'),
    firstDate: findText(properties, 'firstDate'),
    lastDate: findText(properties, 'lastDate'),
    contested: getBoolean(properties, 'contested'),
  };
}
