import type { GraphStore } from '@entente/graph-store';
import type { Loaders } from './loaders/loaders.ts';

/** What every resolver is given; made anew for each request. */
export interface ServerContext {
  readonly store: GraphStore;
  /** Gather what nested fields ask for, so that a list costs one call of the store and not one per item. */
  readonly loaders: Loaders;
}
