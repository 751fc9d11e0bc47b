/** Verbs and adjectives that are an act of their own over what another verb says, after PLOVER 2.0's descriptions of its types. */
import type { PloverType } from '@entente/graph-store';

/** What such a word makes of what it governs. */
export type ControlKind =
  | 'REJECT'
  | 'AGREE'
  | 'VOW'
  | 'THREATEN'
  | 'REQUEST'
  | 'CONSIDER'
  | 'PREPARE'
  | 'WARN'
  | 'FAIL'
  | 'ALLOW'
  | 'FORCE'
  | 'WISH'
  | 'DARE';

const set = (kind: ControlKind, words: string): readonly (readonly [string, ControlKind])[] =>
  words.split(', ').map((word) => [word, kind] as const);

/** Kind of each word, by lemma. A vow is a promise or a threat by what is vowed. */
export const CONTROL_WORDS: ReadonlyMap<string, ControlKind> = new Map([
  ...set('REJECT', 'refuse, decline, renege, balk, baulk, neglect'),
  ...set(
    'AGREE',
    'agree, offer, volunteer, consent, undertake, committed, commit, invite, propose',
  ),
  ...set('VOW', 'promise, pledge, vow, swear, guarantee, assure'),
  ...set('THREATEN', 'threaten'),
  ...set('WARN', 'warn, caution'),
  ...set('FAIL', 'fail'),
  ...set('WISH', 'hope, want, wish'),
  ...set('DARE', 'hesitate'),
  ...set('ALLOW', 'allow, permit, authorize, authorise, let'),
  ...set('FORCE', 'force, compel, coerce'),
  ...set('CONSIDER', 'consider, contemplate'),
  ...set('PREPARE', 'prepare, poise'),
  ...set(
    'REQUEST',
    'urge, ask, call, press, request, implore, appeal, demand, order, beg, insist, pressure, exhort, push, encourage, recommend, command, instruct, plead, advise, lobby, petition, beseech, require, challenge, tell, direct',
  ),
]);

/** Requests that ask for something by a clause of its own: "demanded that X leave". */
export const CLAUSE_REQUESTS: ReadonlySet<string> = new Set(
  'demand insist ask urge request propose recommend order plead appeal require hope wish suggest'.split(
    ' ',
  ),
);

/** Types that threaten when someone vows or announces them. */
export const HOSTILE: ReadonlySet<string> = new Set<PloverType>([
  'ASSAULT',
  'SANCTION',
  'COERCE',
  'PROTEST',
  'THREATEN',
  'MOBILIZE',
]);
