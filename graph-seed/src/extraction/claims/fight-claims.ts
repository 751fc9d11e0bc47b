/** Who fights whom, told as help for the fighter: "supports Kenya in the fight against the rebels", "their fight against X". */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf } from '../tree/clauses.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** The fight of one against another; empty for fights against things such as hunger. */
export function fightClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  if (!/^(fight|struggle|battle|war|campaign)$/.test(noun.lemma)) return [];
  const against = dependentsBy(noun, 'nmod')
    .filter((one) => prepositionOf(one) === 'against')
    .flatMap((one) => actorsOf(reading, one))
    .filter(canAct);
  if (against.length === 0) return [];
  const owners = dependentsBy(noun, 'nmod:poss').flatMap((one) => actorsOf(reading, one));
  const fighters = owners.length > 0 ? owners : helpedIn(reading, noun);
  return toClaims(reading, fighters.filter(canAct), against, {
    type: 'ASSAULT',
    word: noun,
  });
}

/** "supports X in the fight": the one who is helped fights. */
function helpedIn(reading: Reading, noun: Word): readonly EntityDraft[] {
  const verb = noun.governor;
  if (!verb || prepositionOf(noun) !== 'in') return [];
  if (/^(NOUN|PROPN)$/.test(verb.upos)) return actorsOf(reading, verb);
  return /^(support|help|assist|back|aid|join|stand|lead)$/.test(verb.lemma)
    ? clauseOf(verb).objects.flatMap((one) => actorsOf(reading, one))
    : [];
}
