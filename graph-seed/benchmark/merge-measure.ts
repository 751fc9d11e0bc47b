import { z } from 'zod';

/** What the merge of so many articles took. */
export const mergeMeasureSchema = z.object({
  articles: z.number(),
  entities: z.number(),
  claims: z.number(),
  disagreements: z.number(),
  /** Of a processor. */
  seconds: z.number(),
  /** Heap that holds what the articles gave. */
  inputBytes: z.number(),
  /** Heap that the merged graph holds besides. */
  outputBytes: z.number(),
  /** The most that the process held of the machine's memory at any time. */
  peakBytes: z.number(),
});

/** What the merge of so many articles took. */
export type MergeMeasure = z.infer<typeof mergeMeasureSchema>;
