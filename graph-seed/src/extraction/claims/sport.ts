/**
 * Sport
 *
 * Games are told in the words of war: "Belgium beat Panama at the World Cup" tells of no attack.
 */
import type { Word } from '../tree/words.ts';

const CONTESTS =
  /^(football|soccer|cricket|rugby|basketball|baseball|hockey|tennis|golf|volleyball|handball|chess|goalkeeper|midfielder|quarterback|quarterfinal|quarter-final|semifinal|semi-final|playoff|play-off|inning|innings|wicket|championship|tournament|olympics|halftime|half-time|kickoff|kick-off|referee|fifa|uefa|nba|nfl|cup|match|medal|league)$/;

/** Words that name other things too count only beside another one, or in a name: "the World Cup", "won the match with two goals". */
const AMBIGUOUS = /^(cup|match|medal|league|hockey|golf)$/;
const BESIDE =
  /^(goal|game|score|team|player|coach|season|final|fan|win|victory|title|point|half)$/;

const GAME_VERBS =
  /^(beat|defeat|crush|thrash|attack|hit|edge|overcome|down|rout|hammer|strike|shoot|fight|eliminate|trounce|topple|stun|destroy|batter|overpower|humiliate|demolish|sink|knock|punish|face|meet|battle)$/;

/** True for a verb of winning, losing or playing in a sentence about a game. */
export function isGame(verb: Word): boolean {
  if (!GAME_VERBS.test(verb.lemma)) return false;
  const { words } = verb.sentence;
  return words.some(
    (word) =>
      CONTESTS.test(word.lower) &&
      (!AMBIGUOUS.test(word.lower) ||
        (word.lower === 'cup' && word.upos === 'PROPN') ||
        words.some((one) => BESIDE.test(one.lemma))),
  );
}
