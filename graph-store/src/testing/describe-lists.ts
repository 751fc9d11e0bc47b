import { expect, it } from 'vitest';
import type { GraphStore } from '../graph-store.ts';
import { SALON_RELATIONS, toIds } from './tiny-graph.ts';

const { MET, WRITES, ACTOR, RECIPIENT } = SALON_RELATIONS;

/** Reads by id, lists and pages over the salon of `toSalon`. */
export function describeLists(getStore: () => GraphStore): void {
  it('finds things of every kind by id, in the order asked, null for an unknown one', async () => {
    const found = await getStore().findNodes([
      'writes',
      'nobody',
      'ada',
      MET,
      ACTOR,
      'when',
      'post',
      'ada',
    ]);
    expect(found.map((node) => node?.kind ?? null)).toEqual([
      'claim',
      null,
      'entity',
      'relation',
      'relation',
      'disagreement',
      'article',
      'entity',
    ]);
    expect(found[0]).toMatchObject({
      claim: { attributedTo: ['byron', 'ada'], quote: '“Ada will write to Clara”, said Byron.' },
    });
  });

  it('counts what surrounds an entity', async () => {
    const [ada, ball] = await getStore().findEntitiesById(['ada', 'ball']);
    expect(ada).toEqual({
      id: 'ada',
      kind: 'Person',
      name: 'Ada Lovelace',
      aliases: ['Ada', 'Countess of Lovelace'],
      description: null,
      wikidataId: null,
      eventType: null,
      mode: null,
      date: null,
      placeId: null,
      neighbourCount: 3,
      relationCount: 3,
      claimCount: 3,
      articleCount: 2,
      planned: false,
    });
    expect(ball).toMatchObject({ eventType: 'CONSULT', date: '1833-06-05', claimCount: 1 });
  });

  it('gathers the claims of a relation', async () => {
    expect(await getStore().findRelationsById([MET])).toEqual([
      {
        id: MET,
        type: 'CONSULT',
        subjectId: 'ada',
        objectId: 'byron',
        claimCount: 2,
        articleCount: 2,
        originCount: 2,
        statuses: [{ status: 'asserted', count: 2 }],
        modes: ['meet'],
        publishers: ['Herald', 'Post'],
        firstDate: '1833-06-01',
        lastDate: '1833-06-30',
        contested: true,
      },
    ]);
  });

  it('pages through relations, most origins first, and says when there are no more', async () => {
    const store = getStore();
    const all = await store.findRelations({}, { first: 200 });
    expect(all.totalCount).toBe(4);
    expect(all.items[0]?.id).toBe(MET);
    const first = await store.findRelations({}, { first: 3 });
    expect(first.hasNextPage).toBe(true);
    const second = await store.findRelations({}, { first: 3, after: first.cursors[2] });
    expect(second.hasNextPage).toBe(false);
    expect([...first.items, ...second.items]).toEqual(all.items);
  });

  it('gives at least one item and at most 200, whatever is asked for', async () => {
    const store = getStore();
    expect((await store.findEntities({}, 'name', { first: 0 })).items).toHaveLength(1);
    expect((await store.findEntities({}, 'name', { first: -1 })).items).toHaveLength(1);
    expect((await store.findEntities({}, 'name', { first: 1_000_000_000 })).items).toHaveLength(5);
  });

  it('refuses a cursor that no page of the list gave, and quotes it', async () => {
    const store = getStore();
    const { cursors } = await store.findArticles({ first: 1 });
    for (const after of ['nonsense', '', cursors[0]]) {
      await expect(store.findRelations({}, { first: 1, after })).rejects.toMatchObject({
        code: 'BAD_INPUT',
        message: expect.stringContaining(`"${after}"`),
      });
    }
  });

  it('filters relations by each field, and by all together', async () => {
    const find = async (
      filter: Parameters<GraphStore['findRelations']>[0],
    ): Promise<readonly string[]> =>
      toIds((await getStore().findRelations(filter, { first: 10 })).items);
    expect(await find({ types: ['REQUEST'] })).toEqual([WRITES]);
    expect(await find({ types: [] })).toEqual([]);
    expect(await find({ statuses: ['planned', 'negated'] })).toEqual([WRITES]);
    expect(await find({ publishers: ['Herald'] })).toEqual([MET]);
    expect(await find({ minOrigins: 2 })).toEqual([MET]);
    expect(await find({ contested: false })).toEqual([WRITES]);
    expect((await find({ kinds: ['Person'] })).toSorted()).toEqual([MET, WRITES].toSorted());
    expect((await find({ kinds: ['Event', 'Person'] })).length).toBe(4);
    expect((await find({ since: '1833-06-06' })).toSorted()).toEqual([MET]);
    expect(await find({ until: '1833-06-04' })).toEqual([MET]);
    expect(await find({ until: '1833-05-31' })).toEqual([]);
    expect((await find({ since: '1833-06-05', until: '1833-06-05' })).toSorted()).toEqual(
      [MET, ACTOR, RECIPIENT].toSorted(),
    );
    expect(await find({ statuses: ['asserted'], publishers: ['Herald'], contested: true })).toEqual(
      [MET],
    );
  });

  it('lists entities by connections or name, filtered by kind and publisher', async () => {
    const store = getStore();
    const find = async (
      filter: Parameters<GraphStore['findEntities']>[0],
      order: 'name' | 'relations',
    ): Promise<readonly string[]> =>
      toIds((await store.findEntities(filter, order, { first: 10 })).items);
    expect(await find({}, 'relations')).toEqual(['ada', 'ball', 'byron', 'clara', 'dora']);
    expect(await find({}, 'name')).toEqual(['ada', 'clara', 'dora', 'byron', 'ball']);
    expect(await find({ kinds: ['Person'], publishers: ['Herald'] }, 'name')).toEqual([
      'ada',
      'byron',
    ]);
  });

  it('lists articles newest first, with their counts', async () => {
    const { items } = await getStore().findArticles({ first: 5 });
    expect(items).toMatchObject([
      { id: 'herald', claimCount: 1, entityCount: 2 },
      { id: 'post', claimCount: 2, entityCount: 3 },
    ]);
    expect(items[0]).not.toHaveProperty('retoldFrom');
  });

  it('lists disagreements of all, of an entity, of a relation', async () => {
    const store = getStore();
    const page = { first: 5 };
    const { items } = await store.findDisagreements({}, page);
    expect(items).toEqual([
      {
        id: 'when',
        kind: 'different dates',
        topic: 'When did they meet?',
        sides: [
          { label: 'on the fifth', claimIds: ['met-post'] },
          { label: 'in June', claimIds: ['met-herald'] },
        ],
      },
    ]);
    expect((await store.findDisagreements({ entityId: 'ball' }, page)).totalCount).toBe(1);
    expect((await store.findDisagreements({ entityId: 'clara' }, page)).totalCount).toBe(0);
    expect((await store.findDisagreements({ relationId: ACTOR }, page)).totalCount).toBe(1);
    expect((await store.findDisagreements({ relationId: WRITES }, page)).totalCount).toBe(0);
  });

  it('gives a page of claims for each owner, by publication, then place', async () => {
    const pages = await getStore().findClaims(
      [
        { kind: 'article', id: 'post' },
        { kind: 'relation', id: MET },
        { kind: 'entity', id: 'ada' },
        { kind: 'relation', id: RECIPIENT },
        { kind: 'article', id: 'nowhere' },
      ],
      null,
      { first: 2 },
    );
    expect(pages.map(({ items }) => toIds(items))).toEqual([
      ['met-post', 'writes'],
      ['met-post', 'met-herald'],
      ['met-post', 'writes'],
      ['met-post'],
      [],
    ]);
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([2, 2, 3, 1, 0]);
    expect(pages.map(({ hasNextPage }) => hasNextPage)).toEqual([false, false, true, false, false]);
  });

  it('gives a page of relations and of mentions for each entity', async () => {
    const store = getStore();
    const [ada, byron] = await store.findRelationsOf(
      ['ada', 'byron'],
      { types: ['CONSULT'] },
      { first: 5 },
    );
    expect([toIds(ada?.items), toIds(byron?.items)]).toEqual([[MET], [MET]]);
    const [first] = await store.findMentions(['ada'], { first: 2 });
    expect(first?.items).toEqual([
      { articleId: 'post', start: 10, end: 13 },
      { articleId: 'post', start: 38, end: 41 },
    ]);
    const [rest] = await store.findMentions(['ada'], { first: 2, after: first?.cursors[1] });
    expect(rest).toMatchObject({
      items: [{ articleId: 'herald' }],
      hasNextPage: false,
      totalCount: 3,
    });
  });
}
