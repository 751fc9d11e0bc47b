/** The domain model and the port to the store, with its two adapters. */
export * from './errors.ts';
export * from './graph-store.ts';
export { checkGraphDocument } from './model/check-graph-document.ts';
export { canCoincide, isDay, toDateSpan } from './model/edtf.ts';
export type { DateSpan } from './model/edtf.ts';
export { compareText, cutText, fold } from './model/fold.ts';
export * from './model/graph-document.ts';
export { contentHash } from './model/ids.ts';
export { toOrigins } from './model/origin.ts';
export * from './model/relation.ts';
export { sortGraphDocument } from './model/sort-graph-document.ts';
export * from './model/vocabulary.ts';
export { openGraphStore, resetGraphStore } from './open-graph-store.ts';
export type { OpenOptions, StoreSettings } from './open-graph-store.ts';
export { readSettings } from './settings.ts';
export type { Neo4jSettings, Settings } from './settings.ts';
