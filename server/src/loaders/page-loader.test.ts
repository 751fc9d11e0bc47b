import type { Page, PageRequest } from '@entente/graph-store';
import { describe, expect, it } from 'vitest';
import { openPageLoader } from './page-loader.ts';

describe('openPageLoader', () => {
  it('asks once for all owners whose pages are asked for alike', async () => {
    const asked: unknown[] = [];
    const loader = openPageLoader(
      (owners: readonly string[], filter: string, page: PageRequest) => {
        asked.push([owners, filter, page.first]);
        return Promise.resolve(
          owners.map((owner): Page<string> => ({
            items: [`${owner} ${filter}`],
            cursors: ['c'],
            hasNextPage: false,
            totalCount: 1,
          })),
        );
      },
    );
    const pages = await Promise.all([
      loader.load({ owner: 'ada', filter: 'all', page: { first: 2 } }),
      loader.load({ owner: 'byron', filter: 'all', page: { first: 2 } }),
      loader.load({ owner: 'ada', filter: 'all', page: { first: 2 } }),
      loader.load({ owner: 'ada', filter: 'all', page: { first: 3 } }),
      loader.load({ owner: 'zenda', filter: 'none', page: { first: 2 } }),
    ]);
    expect(pages.map(({ items }) => items[0])).toEqual([
      'ada all',
      'byron all',
      'ada all',
      'ada all',
      'zenda none',
    ]);
    expect(asked).toEqual([
      [['ada', 'byron'], 'all', 2],
      [['ada'], 'all', 3],
      [['zenda'], 'none', 2],
    ]);
  });
});
