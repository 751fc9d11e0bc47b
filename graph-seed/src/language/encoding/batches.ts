/** Pieces a batch may hold with its padding: beyond it the tables leave the processor's cache. */
const piecesPerBatch = 256;
/** What a batch costs of itself, counted in pieces. */
const piecesPerCall = 16;

/**
 * Groups sentences of like length into batches, so that padding and calls together cost least: indexes into `lengths`, shortest first,
 * ties in order; a sentence longer than a batch has one to itself. The int8 encoder takes the range of its numbers from the batch,
 * so the batches of one article are formed from that article alone, always in the same way.
 */
export function toBatches(lengths: readonly number[]): readonly (readonly number[])[] {
  const order = [...lengths.entries()].toSorted(([a, x], [b, y]) => x - y || a - b);
  const starts = findStarts(order.map(([, length]) => length));
  return starts.map((start, batch) =>
    order.slice(start, starts[batch + 1]).map(([index]) => index),
  );
}

/** Where the batches begin: for each end, the cheapest way to the start of its last batch is known when it is reached. */
function findStarts(ascending: readonly number[]): readonly number[] {
  const costs = [0];
  const startOf: number[] = [];
  ascending.forEach((length, last) => {
    let best = Infinity;
    for (let start = last; start >= 0; start -= 1) {
      const pieces = length * (last + 1 - start);
      if (pieces > piecesPerBatch && start < last) break;
      const cost = (costs[start] ?? 0) + pieces + piecesPerCall;
      if (cost < best) [best, startOf[last]] = [cost, start];
    }
    costs.push(best);
  });
  const starts: number[] = [];
  for (let end = ascending.length; end > 0; end = startOf[end - 1] ?? 0) {
    starts.push(startOf[end - 1] ?? 0);
  }
  return starts.toReversed();
}
