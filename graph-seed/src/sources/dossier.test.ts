import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArticles } from './read-articles.ts';

const DOSSIER = fileURLToPath(new URL('../../articles', import.meta.url));

function findOriginals(): string | null {
  const gold = process.env['ENTENTE_GOLD'];
  if (gold === undefined || gold === '') return null;
  return (
    [join(gold, 'articles'), join(gold, '..', 'articles')]
      .map((path) => resolve(path))
      .find(existsSync) ?? null
  );
}

function toWords(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function toRuns(text: string, length: number): ReadonlySet<string> {
  const words = toWords(text);
  return new Set(words.slice(length - 1).map((_, end) => words.slice(end, end + length).join(' ')));
}

describe('the sample dossier', () => {
  it('holds two retellings that name their sources in full', async () => {
    const { articles, skipped, passedOver } = await readArticles([DOSSIER]);
    expect([skipped, passedOver]).toEqual([[], []]);
    expect(
      articles.map(({ publisher, author, publishedAt, url }) => ({
        publisher,
        author,
        publishedAt,
        url,
      })),
    ).toEqual([
      {
        publisher: 'Sample, after World Socialist Web Site',
        author: 'Anthony Torres',
        publishedAt: '2016-10-13',
        url: null,
      },
      {
        publisher: 'Sample, after Zero Hedge',
        author: 'Zero Hedge',
        publishedAt: '2016-10-11',
        url: null,
      },
    ]);
    for (const { retoldFrom, title } of articles) {
      expect(Object.values(retoldFrom ?? {})).toHaveLength(5);
      expect(Object.values(retoldFrom ?? {})).not.toContain(null);
      expect(retoldFrom?.title).not.toBe(title);
    }
  });

  it('quotes nobody', async () => {
    const { articles } = await readArticles([DOSSIER]);
    for (const { text } of articles)
      expect(text).not.toMatch(/["“”„«»‘]|(?<!\p{L})['’]|['’](?!s\b)/u);
  });
});

const originals = findOriginals();
if (originals === null) {
  process.stderr.write(
    'SKIPPED: ENTENTE_GOLD names no folder with the originals; that the retellings share no phrase with them is not checked.\n',
  );
}

describe.skipIf(originals === null)('beside the originals', () => {
  const folder = originals ?? '';

  it('the dossier shares no six words in a row with them', async () => {
    const { articles } = await readArticles([DOSSIER]);
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const taken = new Set(texts.flatMap((text) => [...toRuns(text, 6)]));
    expect(taken.size).toBeGreaterThan(500);
    for (const { text } of articles) {
      expect([...toRuns(text, 6)].filter((run) => taken.has(run))).toEqual([]);
    }
  });

  it('the originals are read as headline and body, without their boilerplate', async () => {
    const { articles, skipped } = await readArticles([folder]);
    expect(skipped).toEqual([]);
    const gold = JSON.parse(
      readFileSync(join(folder, '..', 'gold', 'seeds_gold.json'), 'utf8'),
    ) as {
      articles: {
        publisher: string;
        original_publisher?: string;
        date: string;
        boilerplate_sentences: number[];
        sentences: { i: number; text: string }[];
      }[];
    };
    const expected = gold.articles.map((article) => ({
      publisher: article.original_publisher ?? article.publisher,
      publishedAt: article.date,
      words: article.sentences
        .filter(({ i }) => !article.boilerplate_sentences.includes(i))
        .flatMap(({ text }) => text.split(/\s+/u)),
    }));
    expect(
      articles.map(({ publisher, publishedAt, text }) => ({
        publisher,
        publishedAt,
        words: text.split(/\s+/u),
      })),
    ).toEqual(expected);
  });
});
