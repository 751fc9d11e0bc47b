/**
 * Sources
 *
 * How right articles come out of pages, texts and snippets: metadata and text of the sample pages, the sentences of the originals that
 * the annotator calls boilerplate, and which headlines are taken for English.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '@entente/graph-store';
import { z } from 'zod';
import { readArticles } from '../../src/sources/index.ts';
import { openForeignLanguageFinder } from '../../src/sources/language-of-text.ts';
import { readOne } from '../../src/sources/testing/read-bytes.ts';
import { readLayouts } from '../../src/sources/testing/read-layouts.ts';
import type { Layout } from '../../src/sources/testing/read-layouts.ts';
import type { Figure, Topic } from '../figure.ts';

const SNIPPETS = fileURLToPath(new URL('language-snippets.tsv', import.meta.url));

const annotationSchema = z.object({
  articles: z.array(
    z.object({
      boilerplate_sentences: z.array(z.number()),
      sentences: z.array(z.object({ i: z.number(), text: z.string() })),
    }),
  ),
});

function toFigure(name: string, right: number, of: number, floor: number): Figure {
  return { name, value: right / of, target: 1, floor, counts: `${right} of ${of}` };
}

const FIELDS = ['title', 'author', 'publisher', 'publishedAt', 'url'] as const;

function countFields(article: Article, { expected }: Layout): number {
  return FIELDS.filter((field) => article[field] === expected[field]).length;
}

async function measurePages(): Promise<readonly Figure[]> {
  const layouts = readLayouts();
  let fields = 0;
  let texts = 0;
  for (const layout of layouts) {
    const { expected, html } = layout;
    const { article } = await readOne('page.html', html, expected.fetchedFrom);
    fields += countFields(article, layout);
    texts += Number(article.text === [expected.title, ...expected.paragraphs].join('\n\n'));
  }
  return [
    toFigure('sample pages: metadata', fields, layouts.length * FIELDS.length, 1),
    toFigure('sample pages: text exact', texts, layouts.length, 1),
  ];
}

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

async function measureOriginals(folder: string): Promise<readonly Figure[]> {
  const path = join(folder, 'gold', 'seeds_gold.json');
  const { articles: gold } = annotationSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const { articles } = await readArticles([join(folder, 'articles')]);
  const text = collapse(articles.map((article) => article.text).join('\n'));
  const sentences = gold.flatMap((article) =>
    article.sentences.map((sentence) => ({
      // A byline may come back as part of a longer sentence only in full.
      isHeld: text.includes(collapse(sentence.text)),
      isBoilerplate: article.boilerplate_sentences.includes(sentence.i),
    })),
  );
  const boilerplate = sentences.filter(({ isBoilerplate }) => isBoilerplate);
  const told = sentences.filter(({ isBoilerplate }) => !isBoilerplate);
  const cut = boilerplate.filter(({ isHeld }) => !isHeld).length;
  const kept = told.filter(({ isHeld }) => isHeld).length;
  return [
    toFigure('originals: boilerplate sentences cut', cut, boilerplate.length, 0.95),
    toFigure('originals: other sentences kept', kept, told.length, 1),
  ];
}

async function measureLanguages(): Promise<readonly Figure[]> {
  const findForeignLanguage = await openForeignLanguageFinder();
  const snippets = readFileSync(SNIPPETS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [language = '', text = ''] = line.split('\t');
      return { isEnglish: language === 'en', isForeign: findForeignLanguage(text, null) !== null };
    });
  const english = snippets.filter(({ isEnglish }) => isEnglish);
  const foreign = snippets.filter(({ isEnglish }) => !isEnglish);
  const read = english.filter(({ isForeign }) => !isForeign).length;
  const skipped = foreign.filter(({ isForeign }) => isForeign).length;
  return [
    toFigure('short English texts taken for English', read, english.length, 0.9),
    toFigure('short foreign texts skipped', skipped, foreign.length, 0.8),
  ];
}

/** What becomes of pages, of the boilerplate of the originals and of other languages. */
export const sourcesTopic: Topic = {
  name: 'sources',
  measure: async (folder) => [
    ...(await measurePages()),
    ...(await measureOriginals(folder)),
    ...(await measureLanguages()),
  ],
};
