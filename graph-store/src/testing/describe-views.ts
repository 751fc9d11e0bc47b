import { expect, it } from 'vitest';
import type { GraphStore } from '../graph-store.ts';
import { SALON_RELATIONS, toIds } from './tiny-graph.ts';

const { MET, WRITES, ACTOR, RECIPIENT } = SALON_RELATIONS;

/** Search, subgraphs, paths and counts over the salon of `toSalon`. */
export function describeViews(getStore: () => GraphStore): void {
  it('finds names, sentences and titles without regard to case, marks and punctuation', async () => {
    const find = async (text: string): Promise<readonly string[]> =>
      (await getStore().search({ text }, { first: 10 })).items.map((hit) =>
        hit.kind === 'entity'
          ? hit.entity.id
          : hit.kind === 'claim'
            ? hit.claim.id
            : hit.article.id,
      );
    expect(await find('ÁDA')).toEqual(['ada', 'met-herald', 'met-post', 'writes']);
    expect(await find('ada will-write')).toEqual(['writes']);
    expect(await find('salon')).toEqual(['dora', 'post']);
    expect(await find('a ball')).toEqual(['herald']);
    expect(await find('…!')).toEqual([]);
  });

  it('ranks a whole name before its start, the start of a word and a part, and pages through', async () => {
    const store = getStore();
    const query = { text: 'l', scopes: ['entity'] as const };
    const all = await store.search(query, { first: 10 });
    const ids = all.items.map((hit) => (hit.kind === 'entity' ? hit.entity.id : ''));
    // Lord: start of the name; Lovelace: start of a word; ball, Clara, salon: a part.
    expect(ids).toEqual(['byron', 'ada', 'ball', 'clara', 'dora']);
    const paged: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await store.search(query, { first: 2, after });
      paged.push(...page.items.map((hit) => (hit.kind === 'entity' ? hit.entity.id : '')));
      expect(page.totalCount).toBe(5);
      if (!page.hasNextPage) break;
      after = page.cursors.at(-1);
    }
    expect(paged).toEqual(ids);
    expect((await store.search({ ...query, kinds: ['Event'] }, { first: 5 })).totalCount).toBe(1);
  });

  it('draws the surroundings of an entity, and the most connected when none is named', async () => {
    const store = getStore();
    const near = await store.findSubgraph({ ids: ['clara'], depth: 1, limit: 10 });
    expect(toIds(near.entities)).toEqual(['ada', 'clara']);
    expect(toIds(near.relations)).toEqual([WRITES]);
    expect(near.truncated).toBe(false);
    const alone = await store.findSubgraph({ ids: ['clara', 'nobody'], depth: 0, limit: 10 });
    expect(toIds(alone.entities)).toEqual(['clara']);
    const top = await store.findSubgraph({ ids: [], depth: 1, limit: 3 });
    expect(toIds(top.entities)).toEqual(['ada', 'ball', 'byron']);
    expect(toIds(top.relations).toSorted()).toEqual([MET, ACTOR, RECIPIENT].toSorted());
    expect(top.truncated).toBe(true);
  });

  it('adds to what is drawn already without counting it', async () => {
    const more = await getStore().findSubgraph({
      ids: ['ada'],
      depth: 1,
      limit: 1,
      known: ['ada', 'ball', 'byron'],
      filter: { kinds: ['Person'] },
    });
    expect(toIds(more.entities)).toEqual(['clara']);
    expect(toIds(more.relations)).toEqual([MET, WRITES]);
    expect(more.truncated).toBe(false);
  });

  it('finds ways between two entities, shortest first, each entity once', async () => {
    const store = getStore();
    const paths = await store.findPaths({
      fromId: 'clara',
      toId: 'byron',
      maxLength: 6,
      limit: 20,
    });
    expect(paths.map(({ entities }) => toIds(entities))).toEqual([
      ['clara', 'ada', 'byron'],
      ['clara', 'ada', 'ball', 'byron'],
    ]);
    expect(paths.map(({ relations }) => toIds(relations))).toEqual([
      [WRITES, MET],
      [WRITES, ACTOR, RECIPIENT],
    ]);
    const query = { fromId: 'clara', toId: 'byron', limit: 5 };
    expect(await store.findPaths({ ...query, maxLength: 1 })).toEqual([]);
    expect(await store.findPaths({ ...query, maxLength: 2 })).toHaveLength(1);
    expect(await store.findPaths({ ...query, toId: 'dora', maxLength: 6 })).toEqual([]);
    expect(await store.findPaths({ ...query, toId: 'clara', maxLength: 6 })).toEqual([]);
    const filter = { types: ['ACTOR', 'RECIPIENT', 'REQUEST'] as const };
    expect(await store.findPaths({ ...query, maxLength: 6, filter })).toHaveLength(1);
  });

  it('counts claims over time by either clock', async () => {
    const store = getStore();
    expect(await store.findTimeline({ clock: 'event', unit: 'day' })).toEqual([
      { date: '1833-06-01', claimCount: 1, articleCount: 1 },
      { date: '1833-06-05', claimCount: 1, articleCount: 1 },
    ]);
    expect(await store.findTimeline({ clock: 'publication', unit: 'month' })).toEqual([
      { date: '1833-06', claimCount: 3, articleCount: 2 },
    ]);
    expect(
      await store.findTimeline({
        clock: 'publication',
        unit: 'day',
        entityId: 'clara',
        since: '1833-06-06',
        until: '1833-06-06',
      }),
    ).toEqual([{ date: '1833-06-06', claimCount: 1, articleCount: 1 }]);
  });

  it('counts the graph', async () => {
    const stats = await getStore().getStats();
    expect(stats).toMatchObject({
      articleCount: 2,
      originCount: 2,
      entityCount: 5,
      relationCount: 4,
      claimCount: 3,
      disagreementCount: 1,
      articlesByPublisher: [
        { key: 'Herald', count: 1 },
        { key: 'Post', count: 1 },
      ],
      firstPublishedAt: '1833-06-06',
      lastPublishedAt: '1833-06-07',
    });
    expect(stats.entitiesByKind).toEqual([
      { key: 'Person', count: 3 },
      { key: 'State', count: 0 },
      { key: 'Organization', count: 1 },
      { key: 'Place', count: 0 },
      { key: 'Event', count: 1 },
    ]);
    expect(stats.relationsByType.filter(({ count }) => count > 0).map(({ key }) => key)).toEqual([
      'CONSULT',
      'REQUEST',
      'ACTOR',
      'RECIPIENT',
    ]);
  });
}
