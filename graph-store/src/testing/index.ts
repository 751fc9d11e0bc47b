/** What tests of the store, the server and the whole system share. */
export { randomGraph, toRandom } from './random-graph.ts';
