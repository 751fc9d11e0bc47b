/**
 * Start-up DDL of Neo4j. Range indexes serve ids, orders and dates; text indexes serve `CONTAINS` of the search; the two full-text
 * indexes are for people in Neo4j Browser, as in `CALL db.index.fulltext.queryNodes('entityNames', 'merkel')`.
 */
const UNIQUE: readonly (readonly [label: string, property: string])[] = [
  ['GraphMeta', 'id'],
  ['Entity', 'id'],
  ['Article', 'id'],
  ['Claim', 'id'],
  ['Disagreement', 'id'],
  ['Extraction', 'id'],
];

const RANGE: readonly (readonly [label: string, property: string])[] = [
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

const TEXT: readonly (readonly [label: string, property: string])[] = [
  ['Entity', 'searchText'],
  ['Claim', 'searchText'],
  ['Article', 'searchText'],
];

/** Statements that make constraints and indexes, each safe to run again. */
export const NEO4J_INDEXES: readonly string[] = [
  ...UNIQUE.map(
    ([label, property]) =>
      `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  ),
  ...RANGE.map(
    ([label, property]) =>
      `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
  ...TEXT.map(
    ([label, property]) =>
      `CREATE TEXT INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
  'CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]',
  'CREATE FULLTEXT INDEX articleText IF NOT EXISTS FOR (n:Article) ON EACH [n.title, n.text]',
];
