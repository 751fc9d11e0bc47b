/**
 * Tie nouns
 *
 * Nouns that say how two actors stand to each other, without telling of one happening: `alliance`, `rivalry`, `pressure`. Written by hand from
 * general English, with the meanings of PLOVER's types as the guide.
 */
import type { ClaimType } from '@entente/graph-store';

/** How two stand to each other. */
export interface Tie {
  readonly type: ClaimType;
  readonly mode: string | null;
  /** True when it holds both ways, so that "between X and Y" names them. */
  readonly isMutual: boolean;
  /** Prepositions before the one that it is directed at. */
  readonly towards: ReadonlySet<string>;
}

const ties = (
  type: ClaimType,
  mode: string | null,
  towards: string,
  list: string,
  isMutual = false,
): readonly (readonly [string, Tie])[] =>
  list
    .split(', ')
    .map((noun) => [noun, { type, mode, isMutual, towards: new Set(towards.split(' ')) }] as const);

/** Noun, lower-case singular, with what it says; compounds such as `trade war` are looked up first. */
export const TIE_NOUNS: ReadonlyMap<string, Tie> = new Map([
  ...ties(
    'DISAGREES_WITH',
    null,
    'with',
    'disagreement, dispute, quarrel, spat, argument, falling-out, fallout, border dispute, trade dispute, diplomatic row',
    true,
  ),
  ...ties(
    'OPPOSES',
    null,
    'with against towards toward',
    'tension, confrontation, rivalry, hostility, standoff, stand-off, feud, row, rift, crisis, enmity, animosity, trade war, cold war, price war, war of words, turf war, tariff war, power struggle, hostilities, bad blood, arms race',
    true,
  ),
  ...ties(
    'COOPERATE',
    null,
    'with',
    'alliance, partnership, friendship, rapprochement, coalition, joint venture, detente, strategic partnership, trade, security cooperation, union',
    true,
  ),
  ...ties(
    'OPPOSES',
    null,
    'to towards toward',
    'opposition, resistance, objection, aversion, antipathy',
  ),
  ...ties('OPPOSES', null, 'of for towards toward', 'hatred, distrust, mistrust, contempt, animus'),
  ...ties('SUPPORT', null, 'to towards toward in for', 'loyalty, allegiance, sympathy'),
  ...ties('REQUEST', null, 'on upon', 'pressure, diplomatic pressure'),
  ...ties('ASSAULT', null, 'against on towards toward', 'aggression, violence, atrocity'),
  ...ties('COERCE', 'restrict', 'of against on', 'persecution, oppression, discrimination'),
  ...ties('COERCE', 'restrict', 'on', 'ban, curb, restriction'),
  ...ties('CONTROLS', null, 'of over', 'control, grip, rule, dominance'),
  ...ties('MEMBER_OF', null, 'of in', 'membership'),
  ...ties('COOPERATE', null, 'in to', 'investment, arms sale, export'),
]);

/** Nouns that say nothing by themselves, and what the words before them make of them: `strained relations`, `close ties`. */
export const RELATIONS = /^(relation|tie|relationship|link|term|bond)$/;
/** Bad relations. */
export const STRAINED =
  /^(deteriorating|strained|tense|worsening|soured|hostile|frosty|icy|sour|bad|poor|troubled|fraught|rocky|uneasy|cool|chilly|worsened|frayed|difficult)$/;
/** Good relations. */
export const CLOSE =
  /^(close|closer|good|better|warm|warmer|friendly|strong|stronger|strategic|cordial|excellent|growing|deep|deeper|cosy|cozy|military|economic|commercial|improved|special|longstanding|long-standing|historic|intimate|fraternal)$/;
/** What bad relations do, or what is done to them. */
export const WORSENING =
  /^(deteriorate|worsen|sour|strain|cool|fray|suffer|damage|poison|plunge|sink|collapse)$/;
