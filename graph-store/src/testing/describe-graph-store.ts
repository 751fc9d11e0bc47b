/**
 * Contract of the GraphStore
 *
 * What every adapter has to do, told on worlds of a few people. Each adapter's test file runs it on the real database.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../graph-store.ts';
import { toRelationKey } from '../model/relation.ts';
import { describeLists } from './describe-lists.ts';
import { describeViews } from './describe-views.ts';
import { toArticle, toClaim, toEntity, toGraph, toSalon } from './tiny-graph.ts';

const NOTHING = { items: [], cursors: [], hasNextPage: false, totalCount: 0 };

function describeEmptyStore(getStore: () => GraphStore): void {
  it('finds nothing in an empty store, and says that it is empty', async () => {
    const store = getStore();
    const page = { first: 10 };
    expect(await store.getState()).toBe('empty');
    expect(await store.findNodes(['nobody'])).toEqual([null]);
    expect(await store.findEntitiesById([])).toEqual([]);
    expect(await store.search({ text: 'ada' }, page)).toEqual(NOTHING);
    expect(await store.findEntities({}, 'relations', page)).toEqual(NOTHING);
    expect(await store.findRelations({}, page)).toEqual(NOTHING);
    expect(await store.findArticles(page)).toEqual(NOTHING);
    expect(await store.findDisagreements({}, page)).toEqual(NOTHING);
    expect(await store.findClaims([{ kind: 'entity', id: 'nobody' }], null, page)).toEqual([
      NOTHING,
    ]);
    expect(await store.findRelationsOf(['nobody'], {}, page)).toEqual([NOTHING]);
    expect(await store.findMentions(['nobody'], page)).toEqual([NOTHING]);
    expect(await store.findSubgraph({ ids: [], depth: 1, limit: 10 })).toEqual({
      entities: [],
      relations: [],
      truncated: false,
    });
    expect(await store.findPaths({ fromId: 'a', toId: 'b', maxLength: 6, limit: 5 })).toEqual([]);
    expect(await store.findTimeline({ clock: 'event', unit: 'day' })).toEqual([]);
    expect(await store.getStats()).toMatchObject({ entityCount: 0, firstPublishedAt: null });
    expect(await store.readGraph()).toEqual(toGraph({}));
    expect(await store.readExtractions()).toEqual([]);
    await store.checkHealth();
  });
}

function describeWrites(getStore: () => GraphStore): void {
  const extractions = [{ articleId: 'post', extractor: 'rules-1', body: '{"body": "𝒜da"}' }];

  it('gives back the graph that it was given, and changes nothing when given it again', async () => {
    const store = getStore();
    const progress: string[] = [];
    const summary = await store.replaceGraph(toSalon(), extractions, ({ done, total }) =>
      progress.push(`${done}/${total}`),
    );
    expect(summary.written).toBeGreaterThan(10);
    expect(summary.deleted).toBe(0);
    expect(progress[0]).toBe(`0/${summary.written}`);
    expect(progress.at(-1)).toBe(`${summary.written}/${summary.written}`);
    expect(await store.getState()).toBe('complete');
    expect(await store.readGraph()).toEqual(toSalon());
    expect(await store.readExtractions()).toEqual(extractions);
    expect(await store.replaceGraph(toSalon(), extractions)).toEqual({ written: 0, deleted: 0 });
  });

  it('writes only what changed and deletes what is gone', async () => {
    const store = getStore();
    const salon = toSalon();
    const changed = {
      ...salon,
      entities: salon.entities
        .filter(({ id }) => id !== 'dora')
        .map((entity) => (entity.id === 'clara' ? { ...entity, kind: 'State' as const } : entity)),
    };
    expect(await store.replaceGraph(changed, extractions)).toEqual({ written: 1, deleted: 1 });
    expect(await store.readGraph()).toEqual(changed);
    expect(await store.findEntities({ kinds: ['State'] }, 'name', { first: 5 })).toMatchObject({
      totalCount: 1,
      items: [{ id: 'clara', kind: 'State' }],
    });
    await store.replaceGraph(salon, extractions);
  });

  it('moves the links of a claim that changed', async () => {
    const store = getStore();
    const salon = toSalon();
    const claims = salon.claims.map((claim) =>
      claim.id === 'writes' ? { ...claim, objectId: 'dora', attributedTo: ['clara'] } : claim,
    );
    await store.replaceGraph({ ...salon, claims }, extractions);
    const [ofClara, ofDora] = await store.findClaims(
      [
        { kind: 'entity', id: 'clara' },
        { kind: 'entity', id: 'dora' },
      ],
      null,
      { first: 5 },
    );
    expect(ofClara?.totalCount).toBe(0);
    expect(ofDora?.items.map(({ id }) => id)).toEqual(['writes']);
    await store.replaceGraph(salon, extractions);
    expect(await store.readGraph()).toEqual(salon);
  });

  it('refuses a graph whose claims name entities that are not there, and keeps what it has', async () => {
    const store = getStore();
    const before = await store.readGraph();
    const broken = toGraph({
      articles: [toArticle('post')],
      claims: [toClaim('c', 'post', 'nobody', null)],
    });
    await expect(store.replaceGraph(broken, [])).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('claims[0].subjectId "nobody"'),
    });
    expect(await store.readGraph()).toEqual(before);
  });

  it('refuses to mix what two extractors made', async () => {
    const store = getStore();
    const other = [{ articleId: 'post', extractor: 'rules-2', body: '{}' }];
    await expect(store.replaceGraph(toSalon(), other)).rejects.toMatchObject({
      code: 'STORE_VERSION',
      message: expect.stringContaining('npm run seed -- --reset'),
    });
    await expect(store.replaceGraph(toSalon(), [...extractions, ...other])).rejects.toMatchObject({
      code: 'STORE_VERSION',
    });
    expect(await store.readExtractions()).toEqual(extractions);
  });

  it('keeps unusual texts as they are', async () => {
    const store = getStore();
    const text = `Zoë\u0301 𝒜 \u{1F600} "quotes" \\ back\nline\ttab ${'long '.repeat(10_000)}`;
    const graph = toGraph({
      articles: [toArticle('unusual', { text, title: '', url: "https://x.example/?a='b'&c=${d}" })],
      entities: [
        toEntity('𐐔', {
          name: text.slice(0, 400),
          aliases: ['$name', "O'Neill"],
          mentions: [{ articleId: 'unusual', start: 0, end: text.length }],
        }),
      ],
      claims: [toClaim('c', 'unusual', '𐐔', '𐐔', { evidence: { start: 0, end: text.length } })],
    });
    await store.replaceGraph(graph, []);
    expect(await store.readGraph()).toEqual(graph);
    const [page] = await store.findRelationsOf(['𐐔'], {}, { first: 5 });
    expect(page?.items).toMatchObject([
      { id: toRelationKey('𐐔', 'CONSULT', '𐐔').id, subjectId: '𐐔', objectId: '𐐔', claimCount: 1 },
    ]);
    await store.replaceGraph(toGraph({}), []);
    expect(await store.readGraph()).toEqual(toGraph({}));
    expect(await store.getState()).toBe('complete');
  });
}

/**
 * Runs the contract on an adapter.
 * @param open - opens a store over an empty database; called once, and the store is closed at the end.
 */
export function describeGraphStore(name: string, open: () => Promise<GraphStore>): void {
  describe(`contract of ${name}`, { timeout: 60_000 }, () => {
    let store: GraphStore | undefined;
    const getStore = (): GraphStore => {
      if (store === undefined) throw new Error('The store did not open.');
      return store;
    };
    beforeAll(async () => {
      store = await open();
    }, 60_000);
    afterAll(async () => {
      await store?.close();
      await store?.close();
    });

    describeEmptyStore(getStore);
    describeWrites(getStore);
    describe('over the salon', () => {
      beforeAll(async () => {
        await getStore().replaceGraph(toSalon(), []);
      }, 60_000);
      describeLists(getStore);
      describeViews(getStore);
    });
  });
}
