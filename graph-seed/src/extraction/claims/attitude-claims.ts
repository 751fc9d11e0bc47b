/** How someone stands to another, told by an adjective: "is loyal to X", "militants loyal to X", "forces allied with X". */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { canAct } from '../drafts.ts';
import { doersOf } from '../actors/doers.ts';
import { ATTITUDES } from '../lexicon/attitudes.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** The stance of whoever the word is said of; empty for every other word. */
export function attitudeClaims(reading: Reading, word: Word): readonly ClaimDraft[] {
  const attitude = ATTITUDES.get(word.lower);
  if (!attitude) return [];
  const noun = /^(acl|amod)$/.test(word.relation) ? word.governor : null;
  const isBehind = noun !== null && noun.index < word.index;
  const isSaid = dependentsBy(word, 'cop').length > 0;
  if (!isBehind && !isSaid) return [];
  const bearers = isSaid ? dependentsBy(word, 'nsubj') : noun ? [noun] : [];
  // "a man close to X": parsers hang the phrase on the noun.
  const phrases = [word, ...(isBehind ? [noun] : [])]
    .flatMap((one) => dependentsBy(one, 'obl', 'nmod'))
    .filter((one) => one.index > word.index && attitude.to.has(prepositionOf(one) ?? ''))
    .filter((one) => isRightBehind(word, one));
  const others = phrases.flatMap((one) => actorsOf(reading, one)).filter(canAct);
  if (others.length === 0) return [];
  return toClaims(
    reading,
    doersOf(reading, bearers).filter((one) => canAct(one) && !others.includes(one)),
    others,
    { type: attitude.type, mode: attitude.mode, word },
  );
}

/** The preposition stands right behind the adjective, which "close" means else where. */
function isRightBehind(word: Word, noun: Word): boolean {
  return dependentsBy(noun, 'case').some((one) => one.index === word.index + 1);
}
