/** Adjectives that tell how one actor stands to another: "loyal to X", "critical of X". Written by hand from general English. */
import type { ClaimType } from '@entente/graph-store';

/** What an adjective tells of whoever it is said of, towards the one behind the preposition. */
export interface Attitude {
  readonly type: ClaimType;
  readonly mode: string | null;
  readonly to: ReadonlySet<string>;
}

const words = (
  type: ClaimType,
  mode: string | null,
  to: string,
  list: string,
): readonly (readonly [string, Attitude])[] =>
  list.split(', ').map((word) => [word, { type, mode, to: new Set(to.split(' ')) }] as const);

/** Adjective, lower case. */
export const ATTITUDES: ReadonlyMap<string, Attitude> = new Map([
  ...words(
    'SUPPORT',
    null,
    'to of',
    'loyal, sympathetic, faithful, supportive, devoted, allegiant',
  ),
  ...words('OPPOSES', null, 'to towards toward', 'hostile, opposed, antagonistic, resistant'),
  ...words('ACCUSE', 'disapprove', 'of', 'critical, contemptuous, scornful, dismissive'),
  ...words('COOPERATE', null, 'with to', 'allied, aligned, friendly'),
  ...words('AFFILIATED_WITH', null, 'to with', 'close, affiliated, linked, beholden, subordinate'),
]);
