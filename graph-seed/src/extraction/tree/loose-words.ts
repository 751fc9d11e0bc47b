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

/** True when a word with one of these relations hangs on the head; a subtype such as `aux:pass` matches only when it is spelled out. */
export function hasDependent(
  words: readonly LooseWord[],
  head: LooseWord,
  ...relations: readonly string[]
): boolean {
  return words.some(
    (word) =>
      word.head === head.index &&
      (relations.includes(word.deprel) || relations.includes(word.relation)),
  );
}

/** How a subject hangs on the verb: as one that acts, or under a passive. */
export function subjectRelation(words: readonly LooseWord[], verb: LooseWord): string {
  return hasDependent(words, verb, 'aux:pass') ? 'nsubj:pass' : 'nsubj';
}
