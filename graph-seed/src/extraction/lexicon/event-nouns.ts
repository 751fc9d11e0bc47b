/**
 * Event nouns
 *
 * Nouns that tell of a happening, with PLOVER's type and mode, and the kind of happening by which later mentions find earlier ones:
 * `the trip` can be the visit, never the veto. Written by hand after PLOVER 2.0's descriptions of its types.
 */
import type { PloverType } from '@entente/graph-store';

/** What an event noun tells of. */
export interface EventNoun {
  readonly type: PloverType | null;
  readonly mode: string | null;
  /** Mentions of one happening share it. */
  readonly happening: string;
}

const nouns = (
  type: PloverType | null,
  mode: string | null,
  happening: string,
  list: string,
): readonly (readonly [string, EventNoun])[] =>
  list.split(', ').map((noun) => [noun, { type, mode, happening }] as const);

/** Event noun, lower-case singular, with what it tells of. */
export const EVENT_NOUNS: ReadonlyMap<string, EventNoun> = new Map([
  ...nouns('CONSULT', null, 'meeting', 'meeting, summit, encounter'),
  ...nouns(
    'CONSULT',
    null,
    'talks',
    'talk, discussion, negotiation, consultation, dialogue, conversation, conference',
  ),
  ...nouns('CONSULT', 'visit', 'meeting', 'visit, trip'),
  ...nouns('CONSULT', 'phone', 'call', 'phone call, telephone call, telephone conversation'),
  ...nouns('REJECT', 'yield', 'veto', 'veto'),
  ...nouns('REJECT', 'meet', 'cancellation', 'cancellation, postponement'),
  ...nouns('REJECT', null, 'rejection', 'rejection, refusal'),
  ...nouns(
    'SUPPORT',
    null,
    'support',
    'support, backing, endorsement, praise, recognition, solidarity',
  ),
  ...nouns('COOPERATE', null, 'cooperation', 'cooperation, co-operation, collaboration'),
  ...nouns('AID', null, 'aid', 'aid, assistance'),
  ...nouns('AGREE', null, 'agreement', 'promise, pledge'),
  ...nouns('REQUEST', null, 'request', 'request, demand, appeal, plea'),
  ...nouns(
    'ACCUSE',
    'disapprove',
    'criticism',
    'criticism, condemnation, denunciation, rebuke, anger',
  ),
  ...nouns('ACCUSE', 'allege', 'accusation', 'accusation, allegation'),
  ...nouns('ACCUSE', 'investigate', 'investigation', 'investigation, inquiry, probe'),
  ...nouns('THREATEN', null, 'threat', 'threat, warning, ultimatum'),
  ...nouns('PROTEST', 'demo', 'protest', 'protest, demonstration, rally, march'),
  ...nouns('PROTEST', 'riot', 'protest', 'riot, unrest'),
  ...nouns('PROTEST', 'strike', 'strike', 'walkout, general strike, hunger strike'),
  ...nouns('PROTEST', 'boycott', 'boycott', 'boycott'),
  ...nouns('SANCTION', 'discontinue', 'sanctions', 'sanction, embargo'),
  ...nouns('SANCTION', 'expel', 'expulsion', 'expulsion'),
  ...nouns('RETREAT', 'withdraw', 'withdrawal', 'withdrawal, pullout, retreat'),
  ...nouns('RETREAT', 'ceasefire', 'truce', 'truce, ceasefire, cease-fire, armistice'),
  ...nouns('RETREAT', 'release', 'release', 'release'),
  ...nouns('RETREAT', 'resign', 'resignation', 'resignation'),
  ...nouns(
    'MOBILIZE',
    'troops',
    'deployment',
    'deployment, mobilization, mobilisation, buildup, military escalation, military exercise, war game',
  ),
  ...nouns('COERCE', 'arrest', 'arrest', 'arrest, detention'),
  ...nouns(
    'COERCE',
    'restrict',
    'crackdown',
    'crackdown, blockade, siege, repression, police crackdown',
  ),
  ...nouns('COERCE', 'martial-law', 'state of emergency', 'state of emergency, martial law'),
  ...nouns('COERCE', 'curfew', 'curfew', 'curfew'),
  ...nouns('COERCE', 'seize', 'occupation', 'occupation, annexation, seizure'),
  ...nouns('COERCE', 'deport', 'deportation', 'deportation'),
  ...nouns('ASSAULT', null, 'war', 'war, proxy war, civil war, conflict'),
  ...nouns(
    'ASSAULT',
    null,
    'fighting',
    'fighting, battle, offensive, clash, combat, assault, counteroffensive, counter-offensive',
  ),
  ...nouns('ASSAULT', null, 'invasion', 'incursion, invasion, raid'),
  ...nouns(
    'MOBILIZE',
    'troops',
    'intervention',
    'intervention, military intervention, military operation',
  ),
  ...nouns(
    'ASSAULT',
    null,
    'attack',
    'attack, terror attack, terrorist attack, shooting, mass shooting',
  ),
  ...nouns(
    'ASSAULT',
    'targeted',
    'killing',
    'killing, massacre, murder, assassination, mass killing, genocide, slaughter, execution',
  ),
  ...nouns(
    'ASSAULT',
    'aerial',
    'air strike',
    'air strike, airstrike, air raid, air attack, bombing raid',
  ),
  ...nouns('ASSAULT', 'aerial', 'bombardment', 'bombardment, bombing campaign'),
  ...nouns(
    'ASSAULT',
    'explosives',
    'bombing',
    'bombing, car bomb, bomb attack, car bombing, explosion, blast',
  ),
  ...nouns('ASSAULT', 'suicide-attack', 'bombing', 'suicide bombing, suicide attack'),
  ...nouns(
    'ASSAULT',
    'heavy-weapons',
    'shelling',
    'shelling, rocket attack, missile strike, missile attack, mortar attack',
  ),
  ...nouns('ASSAULT', 'drone', 'drone strike', 'drone strike, drone attack'),
  ...nouns('ASSAULT', 'abduct', 'kidnapping', 'kidnapping, abduction'),
  ...nouns('ASSAULT', 'torture', 'torture', 'torture'),
  ...nouns(
    null,
    null,
    'ceremony',
    'inauguration, ceremony, exhibition, funeral, celebration, festival, tournament, opening ceremony',
  ),
  ...nouns(
    null,
    null,
    'election',
    'election, referendum, by-election, presidential election, parliamentary election, runoff',
  ),
]);

/** Kinds of happening whose participants stand side by side rather than one against the other. */
export const MUTUAL_HAPPENINGS: ReadonlySet<string> = new Set([
  'meeting',
  'talks',
  'call',
  'cooperation',
  'agreement',
  'truce',
]);
