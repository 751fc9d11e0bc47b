import { STORE_BOUNDS } from '@entente/graph-store';
import type { PageRequest } from '@entente/graph-store';
import { checkWholeNumber } from './whole-number.ts';

/** The schema's default of `first`, for callers that pass null. */
const DEFAULT_PAGE_SIZE = 20;

/** The arguments of a connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * Checks `first` and gives what the store is asked; the cursor is checked by the store that made it.
 * @throws {GraphQLError} when `first` is not 1 to 200.
 */
export function toPageRequest({ first, after }: PageArguments): PageRequest {
  const bounds = { least: 1, most: STORE_BOUNDS.pageSize };
  return {
    first: checkWholeNumber('first', first ?? DEFAULT_PAGE_SIZE, bounds),
    after: after ?? undefined,
  };
}
