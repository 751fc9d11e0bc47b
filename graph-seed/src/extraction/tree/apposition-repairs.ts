/**
 * Apposition repairs
 *
 * "Its secretary-general, X, said", "a spokesman for the president, X, said": whom a name behind a comma explains.
 */
import { attach, isBelow } from './loose-words.ts';
import type { LooseWord } from './loose-words.ts';

/** Mends to whom names behind a comma belong, in place. */
export function repairAppositions(words: readonly LooseWord[]): void {
  repairHyphened(words);
  for (const name of words) {
    if (name.relation !== 'appos') continue;
    // Whoever is named behind a noun is no apposition to the word before it that qualifies it.
    const part = words[name.head];
    const noun = part && /^(compound|amod)$/.test(part.relation) ? words[part.head] : undefined;
    if (
      noun?.upos === 'NOUN' &&
      noun.index > (part?.index ?? noun.index) &&
      noun.index < name.index
    )
      attach(name, noun.index, 'appos');
    repairServed(words, name);
  }
}

/** "a spokesman for the Kenyan president, X, said": a name right behind an office is that of its holder, not of someone who serves him. */
function repairServed(words: readonly LooseWord[], name: LooseWord): void {
  const servant = words[name.head];
  const comma = words.findLast((word) => word.index < name.index && word.text === ',');
  const served = comma ? words[comma.index - 1] : undefined;
  if (!servant || !served || served.head !== servant.index || served.relation !== 'nmod') return;
  if (
    !/^(spokes(man|woman|person)|aide|adviser|lawyer|wife|husband|son|brother)$/.test(servant.lemma)
  )
    return;
  const isHolder =
    /^(president|premier|minister|chancellor|king|queen|mayor|governor|leader|chief|secretary)$/;
  if (isHolder.test(served.lemma) && !isBelow(words, served, name.index))
    attach(name, served.index, 'appos');
}

/** "its secretary-general": two words that a hyphen joins have one place in the sentence. */
function repairHyphened(words: readonly LooseWord[]): void {
  for (const hyphen of words) {
    const [first, second] = [words[hyphen.index - 1], words[hyphen.index + 1]];
    if (hyphen.text !== '-' || hyphen.head !== first?.index || second?.upos !== 'NOUN') continue;
    if (first.head === second.head && first.relation === second.relation)
      attach(first, second.index, 'compound');
  }
}
