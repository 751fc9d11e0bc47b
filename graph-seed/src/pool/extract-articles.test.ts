import { KnowledgeGraphError } from '@entente/graph-store';
import type { Article } from '@entente/graph-store';
import { describe, expect, it } from 'vitest';
import { toArticle } from '@entente/graph-store/testing';
import { extractArticles } from './extract-articles.ts';
import type { ArticleExtractor } from './article-extractor.ts';

const LETTERS = ['Ada', 'Byron', 'Clara'].map((title) => toArticle(title, { title }));

/** Reads two at once; what becomes of an article, its title says. */
function openReader(read: (article: Article) => Promise<void>): ArticleExtractor {
  return {
    width: 2,
    async extract(article) {
      await read(article);
      return { article, entities: [], claims: [], disagreements: [] };
    },
    summarize: () => [],
    close: async () => {},
  };
}

const never = new AbortController().signal;
const ignore = { signal: never, onRead: () => {} };

describe('extractArticles', () => {
  it('names an article that fails and reads the others', async () => {
    const reader = openReader(async ({ title }) => {
      if (title === 'Byron') throw new Error('the ink has run');
    });
    const { graphs, failed } = await extractArticles(LETTERS, reader, ignore);
    expect(graphs.map(({ article }) => article.title)).toEqual(['Ada', 'Clara']);
    expect(failed).toEqual([
      { article: LETTERS[1], reason: 'it could not be read (the ink has run)' },
    ]);
  });

  it('ends when no article can be read', async () => {
    const reader = openReader(async () => {
      throw new KnowledgeGraphError('WEIGHTS_DAMAGED', 'The weights are damaged.');
    });
    await expect(extractArticles(LETTERS, reader, ignore)).rejects.toThrow('The weights are');
  });

  it('tells of each article when it is done', async () => {
    const done: string[] = [];
    await extractArticles(
      LETTERS,
      openReader(async () => {}),
      { signal: never, onRead: ({ title }) => done.push(title) },
    );
    expect(done.toSorted()).toEqual(['Ada', 'Byron', 'Clara']);
  });

  it('stops at once when it is told to, and takes no further article', async () => {
    const interruption = new AbortController();
    const taken: string[] = [];
    const reader = openReader(async ({ title }) => {
      taken.push(title);
      interruption.abort(new Error('Enough.'));
      await new Promise(() => {});
    });
    const { signal } = interruption;
    await expect(extractArticles(LETTERS, reader, { ...ignore, signal })).rejects.toThrow('Enough');
    expect(taken).toHaveLength(2);
  });
});
