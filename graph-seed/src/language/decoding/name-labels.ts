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
  const alone = findLabelsAlone(words, labels, score);
  if (alone !== null) return alone;
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

/** The best label of each word by itself, where these fit together, as they mostly do; null where they do not. */
function findLabelsAlone(
  words: number,
  labels: readonly string[],
  score: NameScores['score'],
): string[] | null {
  const names: string[] = [];
  let before = 'O';
  for (let word = 0; word < words; word += 1) {
    let best = 0;
    for (let label = 1; label < labels.length; label += 1) {
      if (score(word, label) > score(word, best)) best = label;
    }
    const name = labels[best] ?? 'O';
    if (name.startsWith('I-') && (before === 'O' || before.slice(2) !== name.slice(2))) return null;
    names.push(name);
    before = name;
  }
  return names;
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
