/**
 * PLOVER types, measured on the gold standard records of the PLOVER repository (https://github.com/openeventdata/PLOVER, CC BY-SA 4.0): the
 * share of sentences whose main claim has the type that the record has, from the text alone; a sentence without a claim is wrong.
 * Rules were made by reading the sentences with odd numbers only; those with even numbers tell how well the rules generalise.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { PloverType } from '@entente/graph-store';
import { readArticle } from '../../src/extraction/read-article.ts';
import type { ClaimDraft } from '../../src/extraction/claims/claim-drafts.ts';
import { openLanguageEngine } from '../../src/language/index.ts';
import { findFirstVerbType } from '../compromise/first-verb-type.ts';
import { readVerbTypes } from '../compromise/verb-types.ts';
import { toBaseline } from '../figure.ts';
import type { Figure, Topic } from '../figure.ts';
import { findMainClaim, interactionOf } from './main-claim.ts';

const recordSchema = z.object({
  id: z.string(),
  text: z.string(),
  event: z.string(),
  mode: z.string().nullable(),
});

/** One sentence with the type it should have. */
interface TypedSentence extends z.infer<typeof recordSchema> {
  /** Whether rules may be made after it: the number of its record is odd. */
  readonly isForReading: boolean;
}

/** A sentence with what was found in it. */
export interface JudgedSentence extends TypedSentence {
  /** Type of the main claim. */
  readonly found: PloverType | null;
  readonly claims: readonly ClaimDraft[];
}

/** Reads every sentence as an article of its own. */
export async function judgeSentences(folder: string): Promise<readonly JudgedSentence[]> {
  const engine = await openLanguageEngine();
  try {
    const judged: JudgedSentence[] = [];
    for (const sentence of await readSentences(folder)) {
      const { claims } = await readArticle(
        {
          id: sentence.id,
          title: sentence.id,
          publisher: null,
          author: null,
          publishedAt: null,
          url: null,
          language: 'en',
          text: sentence.text,
        },
        engine,
      );
      const main = findMainClaim(claims);
      judged.push({ ...sentence, claims, found: main ? interactionOf(main) : null });
    }
    return judged;
  } finally {
    await engine.close();
  }
}

async function readSentences(folder: string): Promise<readonly TypedSentence[]> {
  const lines = (await readFile(join(folder, 'gold/plover_gsr.jsonl'), 'utf8')).trim().split('\n');
  return lines.map((line) => {
    const record = recordSchema.parse(JSON.parse(line));
    return { ...record, isForReading: Number(record.id.split('-').at(-1)) % 2 === 1 };
  });
}

/** A sentence with the type that a reader gave it; null where it found nothing. */
interface TypedReading extends TypedSentence {
  readonly type: string | null;
}

/** How many sentences get the type of their record; the baseline looks the first verb up. */
export const ploverTopic: Topic = {
  name: 'plover',
  measure: async (folder) =>
    toFigures((await judgeSentences(folder)).map((one) => ({ ...one, type: one.found }))),
  measureBaseline: async (folder) => {
    const types = await readVerbTypes(folder);
    return toBaseline(
      toFigures(
        (await readSentences(folder)).map((one) => ({
          ...one,
          type: findFirstVerbType(one.text, types),
        })),
      ),
    );
  },
};

function toFigures(readings: readonly TypedReading[]): readonly Figure[] {
  const figure = (
    name: string,
    among: readonly TypedReading[],
    target: number | null,
    floor: number | null,
  ): Figure => {
    const right = among.filter(({ type, event }) => type === event).length;
    return {
      name,
      value: right / Math.max(1, among.length),
      target,
      floor,
      counts: `${right} of ${among.length}`,
    };
  };
  return [
    figure('PLOVER type', readings, 0.75, 0.74),
    figure(
      'PLOVER type, sentences never read',
      readings.filter((one) => !one.isForReading),
      0.75,
      0.6,
    ),
    figure(
      'PLOVER type, sentences rules were made after',
      readings.filter((one) => one.isForReading),
      null,
      null,
    ),
    figure(
      'PLOVER type, where a claim is found',
      readings.filter(({ type }) => type !== null),
      null,
      null,
    ),
  ];
}
