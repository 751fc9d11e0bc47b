import type { Word } from './words.ts';

/**
 * Remembers what a function finds at each word, for what many rules ask of the same one. The function may look at the tree alone, which
 * does not change once it is built.
 */
export function oncePerWord<Value extends object>(
  find: (word: Word) => Value,
): (word: Word) => Value {
  const known = new WeakMap<Word, Value>();
  return (word) => {
    const remembered = known.get(word);
    if (remembered) return remembered;
    const found = find(word);
    known.set(word, found);
    return found;
  };
}
