/** A word whose place in the tree may still change. */
export interface LooseWord {
  readonly index: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  head: number;
  deprel: string;
  relation: string;
}

/** Hangs a word on another one. */
export function attach(word: LooseWord, head: number, deprel: string): void {
  word.head = head;
  word.deprel = deprel;
  word.relation = deprel.split(':')[0] ?? deprel;
}

/** True when the word hangs on the ancestor, directly or not. */
export function isBelow(words: readonly LooseWord[], word: LooseWord, ancestor: number): boolean {
  let current = word.head;
  for (let steps = 0; current >= 0 && steps < words.length; steps += 1) {
    if (current === ancestor) return true;
    current = words[current]?.head ?? -1;
  }
  return false;
}
