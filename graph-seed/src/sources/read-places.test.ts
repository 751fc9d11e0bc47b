import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readArticles } from './read-articles.ts';
import type { ReadArticles } from './read-articles.ts';
import { give, startWebServer } from './testing/web-server.ts';

describe('standard input', () => {
  const readInput = (content: string): Promise<ReadArticles> =>
    readArticles(['-', '-'], { stdin: Readable.from([Buffer.from(content)]) });

  it.each([
    ['a page', '<!doctype html><title>Ada</title><p>Ada met Byron in London.</p>', 'Ada'],
    ['Markdown', '---\ntitle: Ada Leaves\n---\nAda left.', 'Ada Leaves'],
    ['plain text', 'Ada Meets Byron\n\nAda met Byron.', 'Ada Meets Byron'],
    [
      'a feed',
      '<rss version="2.0"><channel><title>Post</title><item><title>Ada Writes</title><description>Ada wrote to Byron on Monday.</description></item></channel></rss>',
      'Ada Writes',
    ],
  ])('is read once as what it is: %s', async (_, content, title) => {
    const { articles, skipped } = await readInput(content);
    expect([articles.map((article) => article.title), skipped]).toEqual([[title], []]);
  });

  it('is bounded, and named when it is empty or absent', async () => {
    expect((await readInput('')).skipped).toEqual([{ path: '-', reason: 'it is empty' }]);
    expect((await readInput('x'.repeat(5_000_001))).skipped[0]?.reason).toBe(
      'it is larger than 5 MB; split it into its articles',
    );
    expect((await readArticles(['-'])).skipped[0]?.reason).toBe('there is no standard input');
  });
});

describe('addresses', () => {
  const page = (title: string, text: string): string =>
    `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`;
  const teasers = (origin: string): string =>
    `<rss version="2.0"><channel><title>Post</title><link>${origin}</link><item><title>Ada Leaves</title><link>/ada</link><description>Ada left the Society on Monday. The Society…</description></item><item><title>Byron Writes</title><link>/gone</link><description>Byron wrote to Ada on Monday. He…</description></item></channel></rss>`;

  it('give pages and feeds, teasers as they stand unless they are followed', async () => {
    let origin = '';
    const server = await startWebServer({
      '/page': give(
        'text/html',
        page('Mary Explains', 'Mary Somerville explained the engine to Ada.'),
      ),
      '/feed': (request, response) =>
        give('application/rss+xml', teasers(origin))(request, response),
      '/ada': give(
        'text/html',
        page(
          'Ada Leaves',
          'Ada left the Society on Monday. The Society denied that she had been asked to go.',
        ),
      ),
    });
    origin = server.origin;
    try {
      const paths = [`${origin}/page`, `${origin}/feed`];
      const plain = await readArticles(paths, { refuseAddress: () => null });
      expect(plain.articles.map(({ text }) => text)).toEqual([
        'Mary Explains\n\nMary Somerville explained the engine to Ada.',
        'Ada Leaves\n\nAda left the Society on Monday.',
        'Byron Writes\n\nByron wrote to Ada on Monday.',
      ]);
      expect(plain.notes).toEqual([
        {
          path: `${origin}/feed`,
          note: '2 of its 2 items give only the first lines; write --follow to read the pages behind them',
        },
      ]);
      const followed = await readArticles(paths, { refuseAddress: () => null, follow: true });
      expect(followed.articles.map(({ text }) => text)).toEqual([
        'Mary Explains\n\nMary Somerville explained the engine to Ada.',
        'Ada Leaves\n\nAda left the Society on Monday. The Society denied that she had been asked to go.',
        'Byron Writes\n\nByron wrote to Ada on Monday.',
      ]);
      expect(followed.articles.map(({ url }) => url)).toEqual([
        `${origin}/page`,
        `${origin}/ada`,
        `${origin}/gone`,
      ]);
      expect(followed.notes).toEqual([
        {
          path: `${origin}/feed, item 2 "Byron Writes"`,
          note: 'only its first lines were read; its page could not be read: its server has no such page (status 404)',
        },
      ]);
    } finally {
      await server.close();
    }
  });

  it('may not lead to this machine, neither named nor by a feed', async () => {
    const server = await startWebServer({
      '/ada': give('text/html', page('Ada', 'Ada met Byron.')),
    });
    try {
      const feed = teasers(server.origin);
      const read = await readArticles([`${server.origin}/ada`, '-'], {
        stdin: Readable.from([Buffer.from(feed)]),
        follow: true,
      });
      expect(read.skipped).toEqual([
        {
          path: `${server.origin}/ada`,
          reason: '"127.0.0.1" is no public address (loopback); save the page and name its file',
        },
      ]);
      expect(read.notes.map(({ note }) => note)).toEqual(
        Array.from({ length: 2 }, () => expect.stringContaining('is no public address') as string),
      );
      expect(server.asked).toEqual([]);
    } finally {
      await server.close();
    }
  });
});
