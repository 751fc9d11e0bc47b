import { join } from 'node:path';
import type { Article } from '@entente/graph-store';
import { z } from 'zod';
import { readJsonLines } from './json-lines.ts';

const re3dSchema = z.object({
  id: z.string(),
  title: z.string(),
  sourceName: z.string(),
  text: z.string(),
});
const gumSchema = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string(),
  text: z.string(),
});

/** Names a collection of news that was not read while the rules were written. */
export type NewsCorpus = 're3d' | 'gum';

/**
 * Reads the documents of a corpus as articles. Their text stays as it is, so that the annotators' offsets hold, and their id is the
 * corpus's own. re3d states no dates.
 */
export async function readNewsCorpus(
  folder: string,
  corpus: NewsCorpus,
): Promise<readonly Article[]> {
  const rows = await readJsonLines(
    join(folder, 'gold', corpus === 're3d' ? 're3d_dev.jsonl' : 'gum_news_dev.jsonl'),
  );
  const common = { author: null, url: null, language: 'en' };
  if (corpus === 're3d') {
    return rows.map((row): Article => {
      const { id, title, sourceName, text } = re3dSchema.parse(row);
      return { ...common, id, title, publisher: sourceName, publishedAt: null, text };
    });
  }
  return rows.map((row): Article => {
    const { id, title, date, text } = gumSchema.parse(row);
    return { ...common, id, title, publisher: 'Wikinews', publishedAt: date, text };
  });
}
