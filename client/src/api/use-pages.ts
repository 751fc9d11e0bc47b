import type { TypedDocumentNode } from '@urql/core';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { toFailure } from './failure.ts';
import type { Failure } from './failure.ts';
import { useComebacks } from './use-connection.ts';

/** One page of a list, as a panel picks it from its query. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number;
  /** Null on the last page. */
  readonly nextCursor: string | null;
}

/** A list that grows page by page. */
export interface Pages<Item> {
  readonly items: readonly Item[];
  /** Null until the first page has come. */
  readonly totalCount: number | null;
  readonly isLoading: boolean;
  readonly failure: Failure | null;
  /** Asks again for the page that failed. */
  readonly retry: () => void;
  /** Loads the next page; null on the last. */
  readonly more: (() => void) | null;
}

/** A connection of the API, as far as every list needs it. */
export interface Connection<Item> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Item }[];
}

/** Reads a page from a connection; an empty one when its owner is gone. */
export function toPage<Item>(connection: Connection<Item> | undefined): PageOf<Item> {
  if (connection === undefined) return { items: [], totalCount: 0, nextCursor: null };
  const { edges, totalCount, pageInfo } = connection;
  return {
    items: edges.map((edge) => edge.node),
    totalCount,
    nextCursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

/** The variables of every paged query. */
export interface PageVariables {
  readonly id: string;
  readonly after?: string | null | undefined;
}

interface Loaded<Item> {
  readonly pages: readonly PageOf<Item>[];
  readonly failure: Failure | null;
  readonly isLoading: boolean;
}

/**
 * Loads a list of the thing `id` page by page; `pick` is the same function at each render. Where a page failed, a server that
 * comes back is asked for it again. Give the component a `key` of the id: one hook loads the list of one thing.
 */
export function usePages<Data, Item>(
  document: TypedDocumentNode<Data, PageVariables>,
  id: string,
  pick: (data: Data) => PageOf<Item>,
): Pages<Item> {
  const client = useClient();
  const comebacks = useComebacks();
  const [loaded, setLoaded] = useState<Loaded<Item>>({
    pages: [],
    failure: null,
    isLoading: true,
  });
  const [wanted, setWanted] = useState<{ readonly after: string | null }>({ after: null });

  useEffect(() => {
    let isCurrent = true;
    void client
      .query(document, { id, after: wanted.after })
      .toPromise()
      .then(({ data, error }) => {
        if (!isCurrent) return;
        setLoaded((before) => {
          if (error !== undefined)
            return { ...before, failure: toFailure(error), isLoading: false };
          const pages = data === undefined ? before.pages : [...before.pages, pick(data)];
          return { pages, failure: null, isLoading: false };
        });
      });
    return () => {
      isCurrent = false;
    };
  }, [client, document, id, pick, wanted]);

  const ask = (after: string | null): void => {
    setLoaded((before) => ({ ...before, isLoading: true, failure: null }));
    setWanted({ after });
  };
  const [seenComebacks, setSeenComebacks] = useState(comebacks);
  if (seenComebacks !== comebacks) {
    setSeenComebacks(comebacks);
    if (loaded.failure !== null) ask(wanted.after);
  }

  const nextCursor = loaded.pages.at(-1)?.nextCursor ?? null;
  return {
    items: loaded.pages.flatMap((page) => page.items),
    totalCount: loaded.pages[0]?.totalCount ?? null,
    isLoading: loaded.isLoading,
    failure: loaded.failure,
    retry: () => ask(wanted.after),
    more: nextCursor === null ? null : () => ask(nextCursor),
  };
}
