import { join } from 'node:path';
import { z } from 'zod';
import { readJsonLines } from '../corpora/json-lines.ts';

/** A date that an annotator marked, with its meaning as EDTF. */
export interface GoldDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly date: string;
}

/** A news article with its marked dates. */
export interface DatedArticle {
  readonly id: string;
  readonly publishedAt: string;
  readonly text: string;
  readonly dates: readonly GoldDate[];
}

const dateSchema = z.object({
  start: z.number(),
  end: z.number(),
  text: z.string(),
  when: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  notBefore: z.string().optional(),
  notAfter: z.string().optional(),
});
const articleSchema = z.object({
  id: z.string(),
  dct: z.string(),
  text: z.string(),
  dates: z.array(dateSchema),
});

/** Reads the news of GUM whose dates are marked (https://github.com/amir-zeldes/gum, CC BY): TEI attributes become EDTF, without times of day. */
export async function readDatedArticles(folder: string): Promise<readonly DatedArticle[]> {
  const rows = await readJsonLines(join(folder, 'gold', 'gum_news_dates_dev.jsonl'));
  return rows.map((row): DatedArticle => {
    const { id, dct, text, dates } = articleSchema.parse(row);
    return {
      id,
      publishedAt: dct,
      text,
      dates: dates.map((date) => ({
        start: date.start,
        end: date.end,
        text: date.text,
        date: toEdtf(date),
      })),
    };
  });
}

/** `when` is exact, `from` and `to` an interval, `notBefore` and `notAfter` an open one. */
function toEdtf({ when, from, to, notBefore, notAfter }: z.infer<typeof dateSchema>): string {
  const text = when ?? `${from ?? notBefore ?? '..'}/${to ?? notAfter ?? '..'}`;
  return text.replace(/T[\d:]+/g, '');
}
