/**
 * Start-up DDL of the embedded store. A uniqueness constraint makes no index in Grafeo: without the index a load of 10,000 nodes
 * takes minutes.
 */
import {
  toIndexStatements,
  toUniqueStatements,
  UNIQUE_PROPERTIES,
} from '../cypher/index-statements.ts';
import type { LabelledProperty } from '../cypher/index-statements.ts';

const INDEXED: readonly LabelledProperty[] = [
  ...UNIQUE_PROPERTIES,
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
  ...toUniqueStatements(UNIQUE_PROPERTIES),
  ...toIndexStatements(INDEXED),
];
