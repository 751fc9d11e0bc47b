import type { Article } from '@entente/graph-store';
import { afterAll, describe, expect, it } from 'vitest';
import { openArticleSource } from '../testing/random-articles.ts';
import { extractArticles } from './extract-articles.ts';
import { openExtractionPool } from './extraction-pool.ts';
import { openSingleExtractor } from './single-extractor.ts';

const toArticle = openArticleSource({ seed: 7, people: 6, sentences: [2, 9] });
const ARTICLES = [0, 1, 2, 3, 4, 5].map(toArticle);
const WATCH = { signal: new AbortController().signal, onRead: () => {} };

describe('a pool of workers', () => {
  const pool = openExtractionPool(2);
  afterAll(() => pool.close());

  it('gives what one process gives, in the order of the articles', async () => {
    const single = await openSingleExtractor();
    const alone = await extractArticles(ARTICLES, single, WATCH);
    await single.close();
    const together = await extractArticles(ARTICLES, pool, WATCH);
    expect(together).toEqual(alone);
    expect(together.graphs.map(({ article }) => article)).toEqual(ARTICLES);
  });

  it('names an article on which a worker fails and reads the others', async () => {
    const [ada, byron] = ARTICLES;
    const broken = { ...ada, text: ['no text'] } as unknown as Article;
    const { graphs, failed } = await extractArticles([broken, byron!], pool, WATCH);
    expect(graphs.map(({ article }) => article)).toEqual([byron]);
    expect(failed.map(({ article }) => article)).toEqual([broken]);
  });

  it('breaks off what is being read when it is closed', async () => {
    const other = openExtractionPool(1);
    const reading = other.extract(toArticle(99)).catch(String);
    await other.close();
    expect(await reading).toBe('Error: Terminating worker thread');
  });
});
