/** The domain model and the port to the store, with its two adapters. */
export * from './errors.ts';
export * from './graph-store.ts';
export * from './model/graph-document.ts';
export * from './model/relation.ts';
export * from './model/vocabulary.ts';
export { readSettings } from './settings.ts';
export type { Neo4jSettings, Settings } from './settings.ts';
