import { checkGraphDocument, contentHash } from '@entente/graph-store';
import type { EntityKind } from '@entente/graph-store';
import { toArticle, toEntity } from '@entente/graph-store/testing';
import { describe, expect, it } from 'vitest';
import type { ArticleGraph } from '../article-graph.ts';
import { read } from '../testing/read-text.ts';
import { mergeArticleGraphs } from './merge-article-graphs.ts';

const TEXTS = [
  'Kenyan President Amos Okéllo cancelled a meeting with Ugandan President Moses Mukasa scheduled for October 19.',
  'Ugandan President Moses Mukasa cancelled a meeting with Amos Okello scheduled for October 19.',
  'Rwanda condemned Kenya. Okello praised Rwanda.',
  'Uganda did not attack Rwanda. The police arrested Mary Achieng.',
  'Uganda attacked Rwanda. The police arrested John Kamau.',
];

async function readAll(): Promise<readonly ArticleGraph[]> {
  const graphs: ArticleGraph[] = [];
  for (const [index, text] of TEXTS.entries()) {
    graphs.push(
      await read(text, { id: `article-${index}`, publisher: `Gazette ${index}`, author: null }),
    );
  }
  return graphs;
}

describe('mergeArticleGraphs', () => {
  it('gives the same bytes whatever the order of the articles', async () => {
    const [one, two, three, ...rest] = await readAll();
    const orders = [
      [one, two, three],
      [three, one, two],
      [two, three, one],
      [three, two, one],
    ].map((order) => order.flatMap((graph) => graph ?? []));
    const bytes = orders
      .flatMap((order) => [
        [...order, ...rest],
        [...rest, ...order],
      ])
      .map((graphs) => JSON.stringify(mergeArticleGraphs(graphs)));
    expect(new Set(bytes).size).toBe(1);
  });

  it('gives a document whose references all hold', async () => {
    const document = mergeArticleGraphs(await readAll());
    expect(checkGraphDocument(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });

  it('takes spellings and surnames of one person for one', async () => {
    const people = mergeArticleGraphs(await readAll()).entities.filter((entity) =>
      entity.name.startsWith('Amos'),
    );
    expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Amos Okéllo', ['Amos Okello', 'Okello']],
    ]);
  });

  it('leaves a surname alone that two people bear', async () => {
    const graphs = [
      await read('John Kamau met Mary Achieng.', { id: 'a' }),
      await read('Peter Kamau met Mary Achieng.', { id: 'b' }),
      await read('Kamau met Mary Achieng.', { id: 'c' }),
    ];
    const names = mergeArticleGraphs(graphs)
      .entities.filter((entity) => entity.kind === 'Person')
      .map((entity) => entity.name);
    expect(names.filter((name) => name.includes('Kamau')).toSorted()).toEqual([
      'John Kamau',
      'Kamau',
      'Peter Kamau',
    ]);
  });

  it('gives a full name that articles take for different kinds one kind: the most mentioned', () => {
    const name = 'Blue Ledger';
    const tell = (articleId: string, kind: EntityKind, starts: readonly number[]): ArticleGraph => {
      const mentions = starts.map((start) => ({ articleId, start, end: start + name.length }));
      const id = contentHash('entity', kind, name);
      return {
        article: toArticle(articleId),
        entities: [toEntity(id, { kind, name, mentions })],
        claims: [],
        disagreements: [],
      };
    };
    const graphs = [
      tell('a', 'Person', [0]),
      tell('b', 'Organization', [0, 40]),
      tell('c', 'Place', [0]),
    ];
    for (const order of [graphs, graphs.toReversed()]) {
      const { entities } = mergeArticleGraphs(order);
      expect(entities.map(({ kind, name, mentions }) => [kind, name, mentions.length])).toEqual([
        ['Organization', 'Blue Ledger', 4],
      ]);
    }
  });

  it('keeps the police of one article apart from those of another', async () => {
    const police = mergeArticleGraphs(await readAll()).entities.filter(
      (entity) => entity.name === 'Police',
    );
    expect(police).toHaveLength(2);
  });

  it('joins the accounts of one meeting and records that they name different sides', async () => {
    const document = mergeArticleGraphs(await readAll());
    const meetings = document.entities.filter((entity) => entity.name.startsWith('Meeting'));
    const labels = document.disagreements
      .filter(({ kind }) => kind === 'different actors')
      .map(({ sides }) => sides.map(({ label }) => label));
    expect([meetings.length, labels]).toEqual([
      1,
      [['Okéllo called it off', 'Mukasa called it off']],
    ]);
  });

  it('joins the accounts of one meeting of two who have met many times before', async () => {
    const tell = (id: string, publishedAt: string): Promise<ArticleGraph> =>
      read('Amos Okello cancelled a meeting with Moses Mukasa in Nairobi.', { id, publishedAt });
    const graphs: ArticleGraph[] = [];
    for (let year = 1950; year < 2016; year += 1)
      graphs.push(await tell(`y${year}`, `${year}-05-01`));
    const last = [await tell('z1', '2016-10-12'), await tell('z2', '2016-10-13')];
    const eventsOf = (some: readonly ArticleGraph[]): number =>
      mergeArticleGraphs(some).entities.filter(({ kind }) => kind === 'Event').length;
    expect([eventsOf(last), eventsOf(graphs), eventsOf([...graphs, ...last])]).toEqual([1, 66, 67]);
  });

  it('records what is asserted here and denied there', async () => {
    const found = mergeArticleGraphs(await readAll()).disagreements.filter(
      ({ kind }) => kind === 'asserted and denied',
    );
    expect(found.map(({ sides }) => sides.map(({ label }) => label).toSorted())).toEqual([
      ['Denies it', 'Says so'],
    ]);
  });

  it('asks in plain words what the accounts differ in', async () => {
    const graphs = await readAll();
    const talks = await read(
      'Kenya called off talks in Nairobi with Moses Mukasa, the president of Uganda, who flew home.',
      { id: 'one' },
    );
    const answer = await read(
      'Moses Mukasa, the president of Uganda, called off the talks in Nairobi with Kenya.',
      { id: 'other' },
    );
    const topics = [...graphs.slice(3), talks, answer];
    expect(
      mergeArticleGraphs(topics)
        .disagreements.map(({ topic }) => topic)
        .toSorted(),
    ).toEqual(['Did Uganda attack Rwanda?', 'Who called off the talks in Nairobi?']);
  });

  it.each([
    [
      'each blames the other',
      'The army blamed the rebels for the attack on the market in Kisumu. The rebels said the army was behind the attack.',
      ['Who was behind the attack on the market in Kisumu?'],
    ],
    [
      'one voice tells that two did it together',
      'The attack on the convoy was carried out by the rebels and the militia, Uganda said.',
      [],
    ],
    [
      'who denies any attack denies the air strike',
      'Kenyan jets bombed Kisumu on Monday, the rebels said. Kenya denied attacking Kisumu.',
      ['Did Kenya attack Kisumu?'],
    ],
    [
      'a building is told of without its town the second time',
      'Israel bombed a hospital in Rafah on Monday, Hamas said. Israel denied that it had bombed the hospital.',
      ['Did Israel attack Hospital?'],
    ],
    [
      'who did not shoot someone did not kill them',
      'Igor Sand killed Yuri Polk, prosecutors alleged. Igor Sand denied shooting Yuri Polk.',
      ['Did Igor Sand attack Yuri Polk?'],
    ],
    [
      'what is denied is one meeting of many',
      'Okello told Kamau about the plan. Okello ruled out attending the talks in Kisumu with Kamau.',
      [],
    ],
    [
      'what is denied is of another year',
      'Kenya attacked Uganda in 2016. Kenya did not attack Uganda in 2010.',
      [],
    ],
  ])('tells whether two accounts differ where %s', async (_, text, topics) => {
    expect(mergeArticleGraphs([await read(text)]).disagreements.map(({ topic }) => topic)).toEqual(
      topics,
    );
  });

  it('keeps two States on their own sides although both are members of one body', async () => {
    const graphs = [
      'Kenya called off the talks in Nairobi with Uganda.',
      'Uganda called off the talks in Nairobi with Kenya.',
      'Kenya is a member of the United Nations. Uganda is a member of the United Nations.',
    ].map((text, index) => read(text, { id: `member-${index}` }));
    const { claims, disagreements } = mergeArticleGraphs(await Promise.all(graphs));
    expect([
      claims.filter(({ type }) => type === 'MEMBER_OF').length,
      disagreements.map(({ topic }) => topic),
    ]).toEqual([2, ['Who called off the talks in Nairobi?']]);
  });

  it('gives what the rest gives when an article is left out', async () => {
    const graphs = await readAll();
    const without = mergeArticleGraphs(graphs.slice(0, 2));
    expect(without.articles.map(({ id }) => id)).toEqual(['article-0', 'article-1']);
    expect(without.entities.some((entity) => entity.name === 'Rwanda')).toBe(false);
  });

  it('gives an empty graph for no articles', () => {
    expect(mergeArticleGraphs([])).toEqual({
      articles: [],
      entities: [],
      claims: [],
      disagreements: [],
    });
  });
});
