/** What tests of the store, the server and the whole system share. */
export { describeGraphStore } from './describe-graph-store.ts';
export { beginNeo4jRun, endNeo4jRun, startNeo4j } from './neo4j-server.ts';
export type { TestNeo4j } from './neo4j-server.ts';
export { randomGraph, toRandom } from './random-graph.ts';
export { toArticle, toClaim, toEntity, toGraph, toSalon } from './tiny-graph.ts';
