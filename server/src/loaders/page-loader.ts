import type { Page, PageRequest } from '@entente/graph-store';
import DataLoader from 'dataloader';

/** Reads one page for each owner, in their order: the shape of the store's methods for nested lists. */
export type FindPages<Owner, Filter, Item> = (
  owners: readonly Owner[],
  filter: Filter,
  page: PageRequest,
) => Promise<readonly Page<Item>[]>;

/** A page that a nested field asks for. */
export interface PageQuery<Owner, Filter> {
  readonly owner: Owner;
  readonly filter: Filter;
  readonly page: PageRequest;
}

/** Gathers pages that are asked for alike. */
export type PageLoader<Owner, Filter, Item> = DataLoader<
  PageQuery<Owner, Filter>,
  Page<Item>,
  string
>;

interface PageGroup<Owner, Filter> {
  readonly filter: Filter;
  readonly page: PageRequest;
  readonly owners: Owner[];
  /** Where the owners' pages belong in the answer, parallel to `owners`. */
  readonly places: number[];
}

function toGroups<Owner, Filter>(
  queries: readonly PageQuery<Owner, Filter>[],
): readonly PageGroup<Owner, Filter>[] {
  const groups = new Map<string, PageGroup<Owner, Filter>>();
  for (const [place, { owner, filter, page }] of queries.entries()) {
    const key = JSON.stringify([filter, page]);
    const group = groups.get(key) ?? { filter, page, owners: [], places: [] };
    group.owners.push(owner);
    group.places.push(place);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Opens a loader that asks the store once for all owners whose pages have the same filter, size and cursor. */
export function openPageLoader<Owner, Filter, Item>(
  findPages: FindPages<Owner, Filter, Item>,
): PageLoader<Owner, Filter, Item> {
  const load = async (
    queries: readonly PageQuery<Owner, Filter>[],
  ): Promise<readonly (Page<Item> | Error)[]> => {
    const answer: (Page<Item> | Error)[] = queries.map(
      () => new Error('The store left out a page.'),
    );
    await Promise.all(
      toGroups(queries).map(async ({ owners, filter, page, places }) => {
        const pages = await findPages(owners, filter, page);
        for (const [index, place] of places.entries()) {
          answer[place] = pages[index] ?? new Error('The store left out a page.');
        }
      }),
    );
    return answer;
  };
  return new DataLoader(load, { cacheKeyFn: (query) => JSON.stringify(query) });
}
