/**
 * Turns the scores of name labels, `labels` numbers a word, into how likely each label is by itself; the chances of one word add
 * up to 1.
 */
export function toNameChances(scores: Float32Array, labels: number): Float32Array {
  const chances = new Float32Array(scores.length);
  for (let start = 0; start < scores.length; start += labels) {
    const word = scores.subarray(start, start + labels);
    const highest = word.reduce((most, score) => Math.max(most, score), -Infinity);
    const weights = word.map((score) => Math.exp(score - highest));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    weights.forEach((weight, label) => {
      chances[start + label] = weight / sum;
    });
  }
  return chances;
}
