/**
 * Turns the scores of name labels, `labels` numbers a word, into how likely each label is by itself; the chances of one word add
 * up to 1.
 */
export function toNameChances(scores: Float32Array, labels: number): Float32Array {
  const chances = new Float32Array(scores.length);
  for (let start = 0; start < scores.length; start += labels) {
    const end = start + labels;
    let highest = -Infinity;
    for (let cell = start; cell < end; cell += 1) highest = Math.max(highest, scores[cell] ?? 0);
    let sum = 0;
    for (let cell = start; cell < end; cell += 1) {
      const weight = Math.exp((scores[cell] ?? 0) - highest);
      chances[cell] = weight;
      sum += weight;
    }
    for (let cell = start; cell < end; cell += 1) chances[cell] = (chances[cell] ?? 0) / sum;
  }
  return chances;
}
