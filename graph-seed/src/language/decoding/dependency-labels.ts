/** The model's label for a word's arc to its best head, and the head that the tree gives it; -1 is the root. */
export interface LabelledArc {
  readonly bestLabel: string;
  readonly head: number;
}

/**
 * Gives a label that fits the head of the tree. The model labels only the arc to its own best head; where the tree chose
 * another, the label says what the word is to its clause and mostly holds for the other head too. Only the root needs care:
 * exactly the root is called `root`, and a second root that the tree put below the first is loosely joined, `parataxis`.
 */
export function fitLabel({ bestLabel, head }: LabelledArc): string {
  if (head === -1) return 'root';
  return bestLabel === 'root' ? 'parataxis' : bestLabel;
}
