/**
 * Circumstances
 *
 * Nouns that with the preposition before them tell how two actors stand or what one does for the other: "at the request of X", "in talks with
 * X", "under the control of X". Written by hand from general English, with the meanings of PLOVER's types as the guide.
 */
import type { ClaimType } from '@entente/graph-store';

/** What such a phrase tells. */
export interface Circumstance {
  readonly type: ClaimType;
  readonly mode: string | null;
  /** What stands before the noun. */
  readonly before: ReadonlySet<string>;
  /** What stands before the other party. */
  readonly to: ReadonlySet<string>;
  /** True when the other party does it to the one of whom the phrase is said. */
  readonly isUndergone: boolean;
  /** True when it may stand beside any verb, and not only be said of someone outright: "arrested him at the request of X". */
  readonly isFree: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const entries = (
  [type, mode]: readonly [ClaimType, string | null],
  [before, nouns, to]: readonly [string, string, string],
  how: Partial<Pick<Circumstance, 'isUndergone' | 'isFree'>> = {},
): readonly (readonly [string, Circumstance])[] => {
  const { isUndergone = false, isFree = true } = how;
  const meaning = { type, mode, before: set(before), to: set(to), isUndergone, isFree };
  return nouns.split(', ').map((noun) => [noun, meaning] as const);
};

const SAID = { isFree: false } as const;
const UNDERGONE = { isUndergone: true } as const;
const SAID_UNDERGONE = { isFree: false, isUndergone: true } as const;

const ALL = [
  ...entries(
    ['CONSULT', null],
    ['in', 'talk, contact, negotiation, dialogue, discussion, touch', 'with'],
    SAID,
  ),
  ...entries(['CONSULT', null], ['in', 'consultation', 'with']),
  ...entries(['CONSULT', null], ['in', 'letter, message, note, memo, email, telegram', 'to']),
  ...entries(['ASSAULT', null], ['at', 'war', 'with'], SAID),
  ...entries(
    ['DISAGREES_WITH', null],
    ['in at', 'conflict, odds, loggerheads, dispute, row, feud', 'with'],
    SAID,
  ),
  ...entries(
    ['COOPERATE', null],
    [
      'in',
      'league, alliance, coalition, partnership, cahoots, collusion, cooperation, co-operation, coordination, co-ordination, collaboration, conjunction, concert, tandem, association',
      'with',
    ],
  ),
  ...entries(
    ['AGREE', null],
    ['under in', 'agreement, deal, accord, pact, treaty, contract, arrangement', 'with'],
  ),
  ...entries(['SUPPORT', null], ['in', 'support, favour, favor, defence, defense, praise', 'of']),
  ...entries(['SUPPORT', null], ['in', 'solidarity', 'with']),
  ...entries(['OPPOSES', null], ['in', 'opposition', 'to']),
  ...entries(['REJECT', null], ['in', 'defiance, violation, breach, contravention', 'of']),
  ...entries(['PROTEST', 'demo'], ['in', 'protest', 'at against']),
  ...entries(['THREATEN', null], ['in', 'warning, threat, ultimatum', 'to']),
  ...entries(['REJECT', null], ['in', 'snub, rebuff', 'to']),
  ...entries(['ACCUSE', 'disapprove'], ['in', 'rebuke', 'to of']),
  ...entries(['CONCEDE', null], ['in', 'concession', 'to']),
  ...entries(['AFFILIATED_WITH', null], ['on in', 'behalf, pay, employ', 'of']),
  ...entries(['REQUEST', null], ['under', 'pressure', 'from'], UNDERGONE),
  ...entries(
    ['REQUEST', null],
    ['at', 'request, urging, behest, insistence, invitation, suggestion, instigation', 'of'],
    UNDERGONE,
  ),
  ...entries(['REQUEST', null], ['on under', 'order, instruction', 'of from'], UNDERGONE),
  ...entries(
    ['AID', null],
    ['with', 'help, aid, assistance, funding, protection, money, weapon', 'of from'],
    UNDERGONE,
  ),
  ...entries(['AID', null], ['under', 'protection', 'of'], UNDERGONE),
  ...entries(
    ['SUPPORT', null],
    [
      'with',
      'support, backing, blessing, approval, endorsement, consent, encouragement',
      'of from',
    ],
    UNDERGONE,
  ),
  ...entries(
    ['COOPERATE', null],
    ['with', 'cooperation, co-operation, collaboration, complicity', 'of from'],
    UNDERGONE,
  ),
  ...entries(
    ['ACCUSE', 'investigate'],
    ['under', 'investigation, scrutiny', 'by from'],
    SAID_UNDERGONE,
  ),
  ...entries(['ACCUSE', 'disapprove'], ['under', 'criticism', 'from by'], SAID_UNDERGONE),
  ...entries(['ASSAULT', null], ['under', 'attack, fire', 'from by'], SAID_UNDERGONE),
  ...entries(
    ['CONTROLS', null],
    ['under in', 'control, rule, occupation, authority, hand', 'of'],
    SAID_UNDERGONE,
  ),
  ...entries(
    ['LEADER_OF', null],
    ['under', 'leadership, command, direction', 'of'],
    SAID_UNDERGONE,
  ),
];

const circumstances = new Map<string, Circumstance[]>();
for (const [noun, meaning] of ALL)
  circumstances.set(noun, [...(circumstances.get(noun) ?? []), meaning]);

/** Meanings of each noun, lower-case singular. */
export const CIRCUMSTANCES: ReadonlyMap<string, readonly Circumstance[]> = circumstances;
