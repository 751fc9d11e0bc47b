import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** A sentence of words with the name labels of its annotators, BIO. */
export interface GoldNames {
  readonly words: readonly string[];
  readonly labels: readonly string[];
}

const spanSchema = z.object({ start: z.number(), end: z.number() });
const documentSchema = z.object({
  text: z.string(),
  sentences: z.array(spanSchema),
  entities: z.array(z.object({ type: z.string(), mentions: z.array(spanSchema) })),
});
const nameTypes = new Set(['PER', 'ORG', 'LOC', 'MISC']);

/** Reads the first documents of a gzipped Re-DocRED file: sentences by document; of nested names the longest counts. */
export async function readNames(
  path: string,
  documents: number,
): Promise<readonly (readonly GoldNames[])[]> {
  const lines = gunzipSync(await readFile(path))
    .toString('utf8')
    .split('\n');
  return lines
    .filter((line) => line !== '')
    .slice(0, documents)
    .map((line) => labelSentences(documentSchema.parse(JSON.parse(line))));
}

function labelSentences({
  text,
  sentences,
  entities,
}: z.infer<typeof documentSchema>): readonly GoldNames[] {
  const mentions = entities
    .filter(({ type }) => nameTypes.has(type))
    .flatMap(({ type, mentions: spans }) => spans.map((span) => ({ ...span, type })))
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return sentences
    .map((sentence) => {
      const words = [...text.slice(sentence.start, sentence.end).matchAll(/\S+/gu)].map(
        (match) => ({
          form: match[0],
          start: sentence.start + match.index,
          end: sentence.start + match.index + match[0].length,
        }),
      );
      const labels = words.map(() => 'O');
      for (const { start, end, type } of mentions) {
        const inside = [...words.entries()].filter(
          ([, word]) => word.start >= start && word.end <= end,
        );
        if (inside.some(([index]) => labels[index] !== 'O')) continue;
        inside.forEach(([index], position) => {
          labels[index] = `${position === 0 ? 'B' : 'I'}-${type}`;
        });
      }
      return { words: words.map(({ form }) => form), labels };
    })
    .filter(({ words }) => words.length > 0);
}
