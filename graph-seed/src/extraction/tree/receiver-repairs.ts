/**
 * Receiver repairs
 *
 * Names right behind a verb that the parser took for a part of what follows: "lent Peru 3 billion dollars", "named X interior minister", "sued X
 * for fraud".
 */
import { attach, hasDependent } from './loose-words.ts';
import type { LooseWord } from './loose-words.ts';

/** Makes such names what the verb is done to, or gives to, in one sentence, in place. */
export function repairReceivers(words: readonly LooseWord[]): void {
  for (const name of words) {
    if (!/^(PROPN|PRON)$/.test(name.upos)) continue;
    repairFirstOfTwo(words, name);
    repairBeforeNumber(words, name);
    repairBeforePhrase(words, name);
  }
}

/** Of two objects the first gets the second, of two complements the first is the object. */
function repairFirstOfTwo(words: readonly LooseWord[], name: LooseWord): void {
  if (!/^(obj|xcomp)$/.test(name.deprel) || name.index < name.head) return;
  const second = words.find(
    (word) =>
      word.head === name.head &&
      word.deprel === name.deprel &&
      word.upos === 'NOUN' &&
      word.index > name.index,
  );
  if (second) attach(name, name.head, name.deprel === 'obj' ? 'iobj' : 'obj');
}

/** "lent Peru 3 billion dollars": a name before the number of what is given is whoever gets it. */
function repairBeforeNumber(words: readonly LooseWord[], name: LooseWord): void {
  if (name.upos !== 'PROPN' || name.deprel !== 'compound') return;
  const goods = words[name.head];
  if (goods?.relation !== 'obj' || goods.index < name.index) return;
  const verb = words[goods.head];
  const number = words[name.index + 1];
  if (verb?.upos !== 'VERB' || verb.index > name.index) return;
  if (number?.upos === 'NUM' || number?.relation === 'det') attach(name, verb.index, 'iobj');
}

/** "sued X for fraud": a name between the verb and the preposition is no part of the phrase. */
function repairBeforePhrase(words: readonly LooseWord[], name: LooseWord): void {
  const noun = words[name.head];
  const verb = words[noun?.head ?? -1];
  if (name.deprel !== 'compound' || noun?.relation !== 'obl' || verb?.upos !== 'VERB') return;
  if (verb.index >= name.index || hasDependent(words, verb, 'obj')) return;
  const marker = words.find((word) => word.head === noun.index && word.relation === 'case');
  if (marker && marker.index > name.index && marker.index < noun.index)
    attach(name, verb.index, 'obj');
}
