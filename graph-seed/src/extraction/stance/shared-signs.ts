/**
 * Shared signs
 *
 * What two coordinated verbs have in common. "did not attack or bomb" shares its auxiliary and so its "not"; "did not attack but struck",
 * "could attack and condemned" do not: the form of the second verb is that of a clause of its own.
 */
import { isNobody } from './polarity.ts';
import { dependentsBy } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';
import { ownSigns } from './stance-signs.ts';
import type { Sign } from './stance-signs.ts';

/** The signs of a word that hold too for what is coordinated with it. */
export function sharedSigns(conjunct: Word, first: Word): readonly Sign[] {
  if (first.upos !== 'VERB' || conjunct.upos !== 'VERB') return ownSigns(first);
  const isNobodys = dependentsBy(first, 'nsubj').some(isNobody);
  if (!sharesAuxiliary(conjunct, first)) return isNobodys ? ['negated'] : [];
  // "had no friends and attacked": what is lacking is lacking to the first alone.
  const lacks = !isNobodys && dependentsBy(first, 'obj', 'obl').some(isNobody);
  const contrasts = dependentsBy(conjunct, 'cc').some((one) => one.lower === 'but');
  return ownSigns(first).filter((sign) => sign !== 'negated' || !(lacks || contrasts));
}

/** True where the auxiliaries of the first verb, if any, go on for the second. */
function sharesAuxiliary(conjunct: Word, first: Word): boolean {
  if (dependentsBy(conjunct, 'aux').length > 0) return false;
  const auxiliaries = dependentsBy(first, 'aux').filter((one) => one.index < first.index);
  if (auxiliaries.length === 0) return true;
  const isParticiple = (word: Word): boolean => /^VB[DN]$/.test(word.xpos);
  return (
    conjunct.xpos === first.xpos ||
    // Parsers confuse the past with its participle, and the present with the infinitive.
    (first.xpos === 'VBN' && isParticiple(conjunct)) ||
    (first.xpos === 'VB' && conjunct.lower === conjunct.lemma)
  );
}
