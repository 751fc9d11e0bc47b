/** Scores of one sentence's name labels: `score(word, label)` for label numbers into `labels`. */
export interface NameScores {
  readonly words: number;
  readonly labels: readonly string[];
  readonly score: (word: number, label: number) => number;
}

/**
 * Finds the best sequence of name labels in which `I-X` stands only after `B-X` or `I-X` (Viterbi); ties go to the label
 * that comes first; empty for no words.
 */
export function findNameLabels({ words, labels, score }: NameScores): string[] {
  if (words === 0) return [];
  const predecessors = labels.map((label) => findPredecessors(label, labels));
  let best = labels.map((label, index) => (label.startsWith('I-') ? -Infinity : score(0, index)));
  const cameFrom: number[][] = [];
  for (let word = 1; word < words; word += 1) {
    const before = best;
    const origins = predecessors.map((allowed) => findLargest(before, allowed));
    best = origins.map((origin, label) => (before[origin] ?? -Infinity) + score(word, label));
    cameFrom.push(origins);
  }
  let label = findLargest(best, [...labels.keys()]);
  const path = [label];
  for (const origins of cameFrom.toReversed()) {
    label = origins[label] ?? 0;
    path.push(label);
  }
  return path.toReversed().map((index) => labels[index] ?? 'O');
}

function findPredecessors(label: string, labels: readonly string[]): readonly number[] {
  const all = [...labels.keys()];
  if (!label.startsWith('I-')) return all;
  const type = label.slice(2);
  return all.filter((index) => labels[index] === `B-${type}` || labels[index] === `I-${type}`);
}

function findLargest(values: readonly number[], among: readonly number[]): number {
  let best = among[0] ?? 0;
  for (const index of among) {
    if ((values[index] ?? -Infinity) > (values[best] ?? -Infinity)) best = index;
  }
  return best;
}
