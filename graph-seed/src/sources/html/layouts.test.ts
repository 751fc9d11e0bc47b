import { describe, expect, it } from 'vitest';
import { readOne } from '../testing/read-bytes.ts';
import { readLayouts } from '../testing/read-layouts.ts';

describe('a page', () => {
  it.each(readLayouts().map((layout) => [layout.name, layout] as const))(
    'of the layout %s gives its article and nothing around it',
    async (_, { html, expected }) => {
      const { fetchedFrom, paragraphs, notes: expectedNotes, ...metadata } = expected;
      const { article, notes } = await readOne('page.html', html, fetchedFrom);
      expect({
        title: article.title,
        author: article.author,
        publisher: article.publisher,
        publishedAt: article.publishedAt,
        url: article.url,
        paragraphs: article.text.split('\n\n'),
        notes,
      }).toEqual({
        ...metadata,
        paragraphs: [expected.title, ...paragraphs],
        notes: expectedNotes,
      });
    },
  );
});
