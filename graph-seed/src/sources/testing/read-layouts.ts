import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const FOLDER = fileURLToPath(new URL('layouts/', import.meta.url));

const expectedSchema = z.object({
  fetchedFrom: z.string().nullable(),
  title: z.string(),
  author: z.string(),
  publisher: z.string(),
  publishedAt: z.string(),
  url: z.string(),
  paragraphs: z.array(z.string()),
  notes: z.array(z.string()).default([]),
});

/** A page of invented news, and what a careful reader takes from it. */
export interface Layout {
  /** What is special about the page. */
  readonly name: string;
  readonly html: string;
  readonly expected: z.infer<typeof expectedSchema>;
}

/** Reads the sample pages in the order of their names. */
export function readLayouts(): readonly Layout[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
  return names.toSorted().map((file) => {
    const name = file.slice(0, -'.html'.length);
    const expected: unknown = JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8'));
    const html = readFileSync(`${FOLDER}${file}`, 'utf8');
    return { name, html, expected: expectedSchema.parse(expected) };
  });
}
