import { describe, expect, it } from 'vitest';
import { extractArticle } from '../extraction/index.ts';
import type { ArticleGraph } from '../extraction/index.ts';
import { openLanguageEngine } from '../language/index.ts';
import { ADA, BODY, BYRON, MET, toAdaArticle } from './testing/ada-article.ts';
import { readAnswered } from './testing/read-answered.ts';

describe("a model's entity", () => {
  it.each([
    ['whom the article does not name', { name: 'Charles Babbage', kind: 'Person' }],
    ['named within a longer word', { name: 'Geo', kind: 'Person' }],
    ['that is a pronoun', { name: 'It', kind: 'Organization' }],
    ['that is known by a common noun only, as a person', { name: 'rained', kind: 'Person' }],
  ])('%s is left out and counted', async (_, entity) => {
    const { names, left } = await readAnswered(toAdaArticle(BODY), [ADA, BYRON, entity], [MET]);
    expect(names).toEqual(['Organization Engine Post', 'Person Ada King', 'Person George Byron']);
    expect(left).toEqual(['  entities that the article does not name: 1']);
  });

  it('cannot lend its name to another: it goes by the words of the article', async () => {
    const { names } = await readAnswered(
      toAdaArticle(BODY),
      [{ name: 'Lord Voldemort', kind: 'Person', mentions: ['George Byron'] }, ADA],
      [MET],
    );
    expect(names).toContain('Person George Byron');
    expect(names.join()).not.toContain('Voldemort');
  });

  it('gets each place where its words stand, the longest first', async () => {
    const { graph } = await readAnswered(
      toAdaArticle('France sued the Bank of France. Byron left. France won.'),
      [
        { name: 'France', kind: 'State' },
        { name: 'Bank of France', kind: 'Organization' },
      ],
      [],
    );
    const startsOf = (name: string): readonly (number | undefined)[] =>
      graph.entities
        .filter((one) => one.name === name)
        .flatMap(({ mentions }) => mentions.map(({ start }) => start));
    const { text } = graph.article;
    expect(startsOf('France')).toEqual([text.indexOf('France sued'), text.indexOf('France won')]);
    expect(startsOf('Bank of France')).toEqual([text.indexOf('Bank of France')]);
  });

  it('that is a state goes by its own name, and by no name of another', async () => {
    const { graph } = await readAnswered(
      toAdaArticle('Paris accused Moscow. The French president left. Ukraine looked on.'),
      [
        { name: 'France', kind: 'State', mentions: ['Paris', 'French', 'Ukraine'] },
        { name: 'Moscow', kind: 'Organization' },
        { name: 'Germany', kind: 'State', mentions: ['the president'] },
      ],
      [
        {
          subject: 'France',
          type: 'ACCUSE',
          object: 'Moscow',
          status: 'asserted',
          quote: 'Paris accused Moscow.',
        },
      ],
    );
    const states = graph.entities.filter((one) => one.kind === 'State');
    expect(states.map((one) => [one.name, one.aliases])).toEqual([
      ['France', ['French', 'Paris']],
      ['Russia', ['Moscow']],
    ]);
  });

  it('cannot take a name of an earlier part for itself', async () => {
    const rain = 'It rained all day long in the old town. '.repeat(140);
    const article = toAdaArticle(`Byron slept. ${rain} Ada King wrote to Babbage.`);
    const { names } = await readAnswered(
      article,
      [
        { name: 'Ada King', kind: 'Person', mentions: ['Byron'] },
        { name: 'Babbage', kind: 'Person' },
      ],
      [],
    );
    expect(names).toEqual(
      expect.arrayContaining(['Person Byron', 'Person Ada King', 'Person Babbage']),
    );
  });
});

describe('both extractors', () => {
  it('give one entity one id, and one claim one id', async () => {
    const article = toAdaArticle(
      'The Iraqi government accused France. Russia vetoed the resolution. Angela Merkel met the UN.',
      { publisher: null },
    );
    const engine = await openLanguageEngine();
    const ruled = await extractArticle(article, engine);
    await engine.close();
    const { graph } = await readAnswered(
      article,
      [
        {
          name: 'Government of Iraq',
          kind: 'Organization',
          mentions: ['The Iraqi government'],
          owner: 'Iraq',
        },
        { name: 'France', kind: 'State' },
        { name: 'Russian Federation', kind: 'State', mentions: ['Russia'] },
        { name: 'Angela Merkel', kind: 'Person' },
        { name: 'United Nations', kind: 'Organization', mentions: ['UN'] },
      ],
      [
        {
          subject: 'Government of Iraq',
          type: 'ACCUSE',
          mode: 'allege',
          object: 'France',
          status: 'asserted',
          quote: 'The Iraqi government accused France.',
        },
      ],
    );
    const ids = (from: ArticleGraph): readonly string[] => from.entities.map(({ id }) => id);
    const shared = graph.entities.filter(({ id }) => ids(ruled).includes(id));
    expect(shared.map(({ name }) => name).toSorted()).toEqual([
      'Angela Merkel',
      'France',
      'Government of Iraq',
      'Russia',
      'United Nations',
    ]);
    expect(ruled.claims.map(({ id }) => id)).toContain(graph.claims[0]?.id);
  });
});
