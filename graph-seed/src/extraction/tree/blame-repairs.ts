/** What someone is blamed for, which parsers hang on whom it blames or take for a part of what was done. */
import { BLAMING_VERBS, isBlame } from '../lexicon/clause-verbs.ts';
import { attach } from './loose-words.ts';
import type { LooseWord } from './loose-words.ts';

/** "accused the army of shelling X", "accused by Y of shelling X": what someone is blamed for belongs to the verb, to nobody who takes part. */
export function repairBlamedDeeds(words: readonly LooseWord[]): void {
  for (const deed of words) {
    freeDeed(words, deed);
    takeFromBlamer(words, deed);
    if (!/^(acl|compound)$/.test(deed.relation) || deed.xpos !== 'VBG') continue;
    const blamed = words[deed.head];
    const isPart = blamed?.relation === 'obj' || blamed?.deprel === 'obl:agent';
    const verb = isPart ? words[blamed.head] : deed.relation === 'compound' ? blamed : undefined;
    if (!verb || !BLAMING_VERBS.has(verb.lemma)) continue;
    if (
      words.some(
        (word) => word.head === deed.index && word.relation === 'mark' && isBlame(word.lower),
      )
    )
      attach(deed, verb.index, 'advcl');
  }
}

/** "accused X of meddling": no deed of whoever blames. */
function takeFromBlamer(words: readonly LooseWord[], deed: LooseWord): void {
  const verb = words[deed.head];
  if (deed.deprel !== 'xcomp' || deed.xpos !== 'VBG' || !BLAMING_VERBS.has(verb?.lemma ?? ''))
    return;
  const marker = words.find((word) => word.head === deed.index && word.relation === 'mark');
  if (verb && isBlame(marker?.lower)) attach(deed, verb.index, 'advcl');
}

/** "accused X of bombing villages": the parser took the deed for a part of what it is done to. */
function freeDeed(words: readonly LooseWord[], deed: LooseWord): void {
  const noun = words[deed.head];
  const verb = words[noun?.head ?? -1];
  const marker = words[deed.index - 1];
  if (deed.xpos !== 'VBG' || deed.relation !== 'compound' || noun?.index !== deed.index + 1) return;
  if (!verb || !BLAMING_VERBS.has(verb.lemma) || verb.index > deed.index) return;
  if (marker?.head !== noun.index || marker.relation !== 'case' || !isBlame(marker.lower)) return;
  attach(deed, verb.index, 'advcl');
  attach(noun, deed.index, 'obj');
  attach(marker, deed.index, 'mark');
}
