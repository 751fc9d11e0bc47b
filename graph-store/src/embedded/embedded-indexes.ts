/**
 * Start-up DDL of the embedded store. A uniqueness constraint makes no index in Grafeo: without the index a load of 10,000 nodes
 * takes minutes.
 */
const UNIQUE: readonly (readonly [label: string, property: string])[] = [
  ['GraphMeta', 'id'],
  ['Entity', 'id'],
  ['Article', 'id'],
  ['Claim', 'id'],
  ['Disagreement', 'id'],
  ['Extraction', 'id'],
];

const INDEXED: readonly (readonly [label: string, property: string])[] = [
  ...UNIQUE,
  ['Claim', 'relationId'],
  ['Claim', 'actorRelationId'],
  ['Claim', 'recipientRelationId'],
  ['Claim', 'firstDate'],
  ['Claim', 'publishedAt'],
  ['Entity', 'orderByRelations'],
  ['Entity', 'orderByName'],
];

/** Statements that make constraints and indexes, each safe to run again. */
export const EMBEDDED_INDEXES: readonly string[] = [
  ...UNIQUE.map(
    ([label, property]) =>
      `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  ),
  ...INDEXED.map(
    ([label, property]) =>
      `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
];
