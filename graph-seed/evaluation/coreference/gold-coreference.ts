/** Documents with the spans that speak of the same thing, from GUM's treebank and from the news documents of the gold folder. */
import { z } from 'zod';
import type { TextSpan } from '../../src/language/segmentation/text-span.ts';
import { readJsonLines } from '../corpora/json-lines.ts';
import { readTreebank, type GoldWord } from '../language/gold-treebank.ts';

/** A span of the text; spans with the same cluster speak of the same thing. */
export interface GoldMention extends TextSpan {
  readonly cluster: number;
}

/** A text with all its mentions, those that are never spoken of again included. */
export interface GoldCoreference {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  clusters: z.array(
    z.object({
      id: z.number(),
      mentions: z.array(z.object({ start: z.number(), end: z.number() })),
    }),
  ),
});

/** Reads the news documents of the gold folder; none of them may be trained on. */
export async function readGoldNews(path: string): Promise<readonly GoldCoreference[]> {
  return (await readJsonLines(path)).map((row) => {
    const { id, text, clusters } = rowSchema.parse(row);
    const mentions = clusters.flatMap((cluster) =>
      cluster.mentions.map(({ start, end }) => ({ start, end, cluster: cluster.id })),
    );
    return { id, text, mentions };
  });
}

/** Reads the documents of a gzipped treebank of GUM with the mentions that it marks. */
export async function readGumCoreference(path: string): Promise<readonly GoldCoreference[]> {
  return (await readTreebank(path)).map(({ id, text, sentences }) => ({
    id,
    text,
    mentions: sentences.flatMap((words) => readMentions(words)),
  }));
}

/** `(6-person` opens a mention of the thing 6, `6)` closes it; one that spans a single word does both. */
function readMentions(words: readonly GoldWord[]): readonly GoldMention[] {
  const open: { readonly id: string; readonly start: number }[] = [];
  const found: GoldMention[] = [];
  for (const { entity, start, end } of words) {
    for (const [mark] of entity.matchAll(/\([^()]+\)?|\d+\)/gu)) {
      const id = /\d+/u.exec(mark)?.[0] ?? '';
      if (mark.startsWith('(')) open.push({ id, start });
      if (!mark.endsWith(')')) continue;
      const index = open.findLastIndex((one) => one.id === id);
      const opened = open[index];
      if (opened === undefined) continue;
      open.splice(index, 1);
      found.push({ start: opened.start, end, cluster: Number(id) });
    }
  }
  return found;
}
