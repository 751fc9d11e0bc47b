/** What tests of the store, the server and the whole system share. */
export { beginNeo4jRun, endNeo4jRun, startNeo4j } from './neo4j-server.ts';
export type { TestNeo4j } from './neo4j-server.ts';
export { randomGraph, toRandom } from './random-graph.ts';
