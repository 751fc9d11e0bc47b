/** Pieces a batch may hold with its padding: beyond it the tables leave the processor's cache, below it calls cost more. */
const piecesPerBatch = 192;

/**
 * Groups sentences of like length into batches: indexes into `lengths`, shortest first, ties in order; a sentence longer than
 * a batch has one to itself. The int8 encoder takes the range of its numbers from the batch, so the batches of one article
 * are formed from that article alone, always in the same way.
 */
export function toBatches(lengths: readonly number[]): readonly (readonly number[])[] {
  const order = [...lengths.entries()].toSorted(([a, x], [b, y]) => x - y || a - b);
  const batches: number[][] = [];
  for (const [index, length] of order) {
    const batch = batches.at(-1);
    if (batch !== undefined && length * (batch.length + 1) <= piecesPerBatch) batch.push(index);
    else batches.push([index]);
  }
  return batches;
}
