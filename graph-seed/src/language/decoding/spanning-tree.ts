/**
 * Spanning tree
 *
 * The heads that together score best among all trees with exactly one root: the algorithm of Chu and Liu (1965) and Edmonds
 * (1967), https://doi.org/10.6028/jres.071B.032, on a dense table. The best of all trees mostly has one root, and is then the best of
 * those too. Otherwise one root is had by a fine on every root arc that no gain elsewhere can pay: the best tree then has the
 * fewest root arcs possible, which is one.
 */

/** Scores of one sentence's arcs: how well `head` heads `word`; words count from 0, the head -1 is the root. */
export interface ArcScores {
  readonly words: number;
  readonly score: (word: number, head: number) => number;
}

/** Finds the best tree: for each word its head within the sentence, -1 for the one root; empty for no words. */
export function findSpanningTree({ words, score }: ArcScores): number[] {
  if (words === 0) return [];
  const size = words + 1;
  const table = new Float64Array(size * size).fill(-Infinity);
  let low = Infinity;
  let high = -Infinity;
  for (let word = 0; word < words; word += 1) {
    for (let head = -1; head < words; head += 1) {
      if (head === word) continue;
      const value = score(word, head);
      table[(word + 1) * size + head + 1] = value;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  const free = findBestHeads(table, size);
  if (free.filter((head, node) => node > 0 && head === 0).length === 1) return toWordHeads(free);
  const fine = (high - low + 1) * size;
  for (let node = 1; node < size; node += 1) table[node * size] = at(table, node * size) - fine;
  return toWordHeads(findBestHeads(table, size));
}

function toWordHeads(heads: readonly number[]): number[] {
  return heads.slice(1).map((head) => head - 1);
}

/** Heads of nodes 1 to size - 1 in the best tree under node 0; `table[node * size + head]` holds the scores. */
function findBestHeads(table: Float64Array, size: number): number[] {
  const heads = [0];
  for (let node = 1; node < size; node += 1) heads.push(findBestHead(table, size, node));
  const cycle = findCycle(heads);
  return cycle === null ? heads : breakCycle(table, size, heads, cycle);
}

function findBestHead(table: Float64Array, size: number, node: number): number {
  let best = 0;
  for (let head = 1; head < size; head += 1) {
    if (head === node) continue;
    if (at(table, node * size + head) > at(table, node * size + best)) best = head;
  }
  return best;
}

function findCycle(heads: readonly number[]): number[] | null {
  const visitOf = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start += 1) {
    let node = start;
    while (node !== 0 && visitOf[node] === 0) {
      visitOf[node] = start;
      node = heads[node] ?? 0;
    }
    if (node === 0 || visitOf[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node] ?? 0; next !== node; next = heads[next] ?? 0) cycle.push(next);
    return cycle;
  }
  return null;
}

/** Makes one node of the cycle, solves the smaller table, and opens the cycle where the solution enters it. */
function breakCycle(
  table: Float64Array,
  size: number,
  heads: readonly number[],
  cycle: readonly number[],
): number[] {
  const inCycle = new Set(cycle);
  const outside = Array.from({ length: size }, (_, node) => node).filter(
    (node) => !inCycle.has(node),
  );
  const merged = outside.length;
  const smallSize = merged + 1;
  const small = new Float64Array(smallSize * smallSize).fill(-Infinity);
  const entryOf: number[] = [];
  const exitOf: number[] = [];
  outside.forEach((node, row) => {
    outside.forEach((head, column) => {
      small[row * smallSize + column] = at(table, node * size + head);
    });
    let entry = cycle[0] ?? 0;
    let exit = entry;
    let entryScore = -Infinity;
    let exitScore = -Infinity;
    for (const member of cycle) {
      const gain =
        at(table, member * size + node) - at(table, member * size + (heads[member] ?? 0));
      if (gain > entryScore) [entry, entryScore] = [member, gain];
      const out = at(table, node * size + member);
      if (out > exitScore) [exit, exitScore] = [member, out];
    }
    small[merged * smallSize + row] = entryScore;
    small[row * smallSize + merged] = exitScore;
    entryOf.push(entry);
    exitOf.push(exit);
  });
  const solved = findBestHeads(small, smallSize);
  const result = [...heads];
  outside.forEach((node, row) => {
    const head = solved[row] ?? 0;
    if (node !== 0) result[node] = head === merged ? (exitOf[row] ?? 0) : (outside[head] ?? 0);
  });
  const above = solved[merged] ?? 0;
  result[entryOf[above] ?? 0] = outside[above] ?? 0;
  return result;
}

function at(table: Float64Array, index: number): number {
  return table[index] ?? -Infinity;
}
