import nlp from 'compromise';
import dates from 'compromise-dates';
import { z } from 'zod';
import type { Chunk } from './chunks.ts';

const readingsSchema = z.array(
  z.object({
    offset: z.object({ start: z.number(), length: z.number() }),
    dates: z.object({ start: z.string().nullish(), end: z.string().nullish() }),
  }),
);

/** A date that compromise read, EDTF. */
export interface DateChunk extends Chunk {
  readonly date: string;
}

const reader = nlp.extend(dates);

/** Reads the dates of a text published on an ISO day, as intervals of days; what compromise marks but cannot resolve is left out. */
export function findCompromiseDates(text: string, publishedAt: string): readonly DateChunk[] {
  const found: unknown = reader(text)
    .dates({ today: publishedAt, timezone: 'UTC' })
    .json({ offset: true });
  return readingsSchema.parse(found).flatMap(({ offset, dates: { start, end } }) =>
    start && end
      ? [
          {
            start: offset.start,
            end: offset.start + offset.length,
            date: `${start.slice(0, 10)}/${end.slice(0, 10)}`,
          },
        ]
      : [],
  );
}
