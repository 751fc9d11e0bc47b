import { describe, expect, it } from 'vitest';
import { toArticle } from '../testing/tiny-graph.ts';
import { toOrigins } from './origin.ts';

/** Gives the ids of the articles, those of one origin together. */
function toGroups(articles: readonly ReturnType<typeof toArticle>[]): readonly string[][] {
  const groups = new Map<string, string[]>();
  for (const [id, origin] of toOrigins(articles)) {
    groups.set(origin, [...(groups.get(origin) ?? []), id]);
  }
  return [...groups.values()];
}

describe('toOrigins', () => {
  it('takes articles of one publisher for one origin, however its name is written', () => {
    const articles = [
      toArticle('a', { publisher: 'The Post' }),
      toArticle('b', { publisher: 'the  POST.' }),
      toArticle('c', { publisher: 'The Herald' }),
    ];
    expect(toGroups(articles)).toEqual([['a', 'b'], ['c']]);
  });

  it('takes a reprint for the origin of its text, through chains of reprints', () => {
    const articles = [
      toArticle('a', { publisher: 'Post', text: 'Ada met Byron.' }),
      toArticle('b', { publisher: 'Herald', text: 'ADA met Byron' }),
      toArticle('c', { publisher: 'Herald', text: 'Clara wrote.' }),
      toArticle('d', { publisher: 'Gazette', text: 'Clara wrote!' }),
      toArticle('e', { publisher: 'Times', text: 'Nothing.' }),
    ];
    expect(toGroups(articles)).toEqual([['a', 'b', 'c', 'd'], ['e']]);
    expect(toOrigins(articles.toReversed())).toEqual(toOrigins(articles));
  });

  it('takes an article without publisher for an origin of its own', () => {
    expect(toGroups([toArticle('a'), toArticle('b')])).toEqual([['a'], ['b']]);
  });

  it('takes a retelling for the origin of the outlet that it is after', () => {
    const articles = [
      toArticle('a', { publisher: 'Sample, after The Post' }),
      toArticle('b', { publisher: 'The Post' }),
      toArticle('c', {
        publisher: 'Sample, after a paper',
        retoldFrom: {
          title: '',
          author: null,
          publisher: 'The Post',
          publishedAt: null,
          url: null,
        },
      }),
    ];
    expect(toGroups(articles)).toEqual([['a', 'b', 'c']]);
  });
});
