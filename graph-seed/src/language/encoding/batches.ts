/** Sentences read together: more make padding, fewer leave the processor waiting. */
const sentencesPerBatch = 16;

/**
 * Groups sentences of like length: indexes into `lengths`, shortest first, ties in order. The int8 encoder takes the range
 * of its numbers from the batch, so the batches of one article are formed from that article alone, always in the same way.
 */
export function toBatches(lengths: readonly number[]): readonly (readonly number[])[] {
  const order = lengths
    .map((length, index) => ({ length, index }))
    .toSorted((a, b) => a.length - b.length || a.index - b.index)
    .map(({ index }) => index);
  const batches: (readonly number[])[] = [];
  for (let start = 0; start < order.length; start += sentencesPerBatch) {
    batches.push(order.slice(start, start + sentencesPerBatch));
  }
  return batches;
}
