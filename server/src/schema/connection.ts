import type { Page } from '@entente/graph-store';
import type { PageInfo } from '../generated/resolvers.ts';

/** A page in the shape of Relay's connections (https://relay.dev/graphql/connections.htm). */
export interface Connection<Item> {
  readonly edges: readonly { readonly node: Item; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** Gives a page of the store as a connection. `after` is the cursor that the page was asked with. */
export function toConnection<Item>(
  { items, cursors, hasNextPage, totalCount }: Page<Item>,
  after: string | null | undefined,
): Connection<Item> {
  return {
    edges: items.map((node, index) => ({ node, cursor: cursors[index] ?? '' })),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: after != null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    totalCount,
  };
}
