/**
 * Sport
 *
 * Games are told in the words of war: "Belgium beat Panama at the World Cup" tells of no attack.
 */
import { dependentsBy } from '../tree/words.ts';
import type { EntityDraft } from '../drafts.ts';
import type { Word } from '../tree/words.ts';

const CONTESTS =
  /^(football|soccer|cricket|rugby|basketball|baseball|hockey|tennis|golf|volleyball|handball|chess|goalkeeper|midfielder|quarterback|quarterfinal|quarter-final|semifinal|semi-final|playoff|play-off|inning|innings|wicket|championship|tournament|olympics|halftime|half-time|kickoff|kick-off|referee|fifa|uefa|nba|nfl|cup|match|medal|league)$/;

/** Words that name other things too count only beside another one, or in a name: "the World Cup", "won the match with two goals". */
const AMBIGUOUS = /^(cup|match|medal|league|hockey|golf)$/;
const BESIDE =
  /^(goal|game|score|team|player|coach|season|final|fan|win|victory|title|point|half)$/;

const PLAYERS =
  /^(team|striker|goalkeeper|midfielder|defender|winger|batsman|bowler|footballer|sprinter|racer)$/;

const WINNING_VERBS =
  /^(beat|defeat|crush|thrash|rout|trounce|edge|oust|topple|unseat|best|overcome)$/;

const GAME_VERBS =
  /^(beat|defeat|crush|thrash|attack|hit|edge|overcome|down|rout|hammer|strike|shoot|fight|eliminate|trounce|topple|stun|destroy|batter|overpower|humiliate|demolish|sink|knock|punish|face|meet|battle)$/;

const BALLOTS =
  /^(election|runoff|run-off|primary|ballot|poll|vote|referendum|presidency|candidate|incumbent)s?$/;

/** True for a verb of winning, losing or playing in a sentence about a game, and for one of winning in one about an election. */
export function isGame(verb: Word, agents: readonly EntityDraft[]): boolean {
  if (!GAME_VERBS.test(verb.lemma)) return false;
  const { words } = verb.sentence;
  // Police who beat someone at the polls do so.
  const areArmed = agents.some((one) => /^(COP|MIL|REB|UAF)$/.test(one.family?.role ?? ''));
  if (WINNING_VERBS.test(verb.lemma) && !areArmed && words.some((one) => BALLOTS.test(one.lower)))
    return true;
  if (dependentsBy(verb, 'nsubj', 'obj').some((one) => PLAYERS.test(one.lemma))) return true;
  // "beat Uganda 3-1".
  if (words.some(isScore)) return true;
  return words.some(
    (word) =>
      CONTESTS.test(word.lower) &&
      (!AMBIGUOUS.test(word.lower) ||
        (word.lower === 'cup' && word.upos === 'PROPN') ||
        words.some((one) => BESIDE.test(one.lemma))),
  );
}

/** The first figure of "3-1", which stands as three words. */
function isScore({ text, index, end, sentence }: Word): boolean {
  const [dash, second] = sentence.words.slice(index + 1, index + 3);
  return (
    /^\d{1,2}$/.test(text) &&
    dash?.start === end &&
    /^[-–]$/.test(dash.text) &&
    /^\d{1,2}$/.test(second?.text ?? '')
  );
}
