/**
 * Start-up DDL of Neo4j. Range indexes serve ids, orders and dates; text indexes serve `CONTAINS` of the search; the two full-text
 * indexes are for people in Neo4j Browser, as in `CALL db.index.fulltext.queryNodes('entityNames', 'merkel')`.
 */
import {
  toIndexStatements,
  toUniqueStatements,
  UNIQUE_PROPERTIES,
} from '../cypher/index-statements.ts';
import type { LabelledProperty } from '../cypher/index-statements.ts';

const RANGE: readonly LabelledProperty[] = [
  ['Claim', 'relationId'],
  ['Claim', 'actorRelationId'],
  ['Claim', 'recipientRelationId'],
  ['Claim', 'firstDate'],
  ['Claim', 'publishedAt'],
  ['Article', 'publishedAt'],
  ['Article', 'orderKey'],
  ['Entity', 'date'],
  ['Entity', 'orderByRelations'],
  ['Entity', 'orderByName'],
  ['Disagreement', 'orderKey'],
];

const TEXT: readonly LabelledProperty[] = [
  ['Entity', 'searchText'],
  ['Claim', 'searchText'],
  ['Article', 'searchText'],
];

/** Statements that make constraints and indexes, each safe to run again. */
export const NEO4J_INDEXES: readonly string[] = [
  ...toUniqueStatements(UNIQUE_PROPERTIES),
  ...toIndexStatements(RANGE),
  ...TEXT.map(
    ([label, property]) =>
      `CREATE TEXT INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
  'CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]',
  'CREATE FULLTEXT INDEX articleText IF NOT EXISTS FOR (n:Article) ON EACH [n.title, n.text]',
];
