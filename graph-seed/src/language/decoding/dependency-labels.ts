/** The model's label for a word's arc to its best head, and the head that the tree gives it; -1 is the root. */
export interface LabelledArc {
  readonly bestLabel: string;
  readonly head: number;
  readonly upos: string;
}

/** The commonest relation of each part of speech to a word: for a second root, which the model labelled only as root. */
const commonest: ReadonlyMap<string, string> = new Map([
  ['ADJ', 'amod'],
  ['ADP', 'case'],
  ['ADV', 'advmod'],
  ['AUX', 'aux'],
  ['CCONJ', 'cc'],
  ['DET', 'det'],
  ['INTJ', 'discourse'],
  ['NUM', 'nummod'],
  ['PART', 'advmod'],
  ['PRON', 'nsubj'],
  ['PUNCT', 'punct'],
  ['SCONJ', 'mark'],
]);

/**
 * Gives a label that fits the head of the tree. The model labels only the arc to its own best head; where the tree chose
 * another, the label says what the word is to its clause and mostly holds for the other head too. Only the root needs care:
 * exactly the root is called `root`. A second root that the tree put below the first takes the label of its part of speech;
 * a verb or a noun is loosely joined, `parataxis`.
 */
export function fitLabel({ bestLabel, head, upos }: LabelledArc): string {
  if (head === -1) return 'root';
  return bestLabel === 'root' ? (commonest.get(upos) ?? 'parataxis') : bestLabel;
}
