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
  ...nouns(
    'CONSULT',
    null,
    'meeting',
    'meeting, summit, encounter, emergency session, special session, emergency meeting',
  ),
  ...nouns(
    'CONSULT',
    null,
    'talks',
    'talk, discussion, negotiation, consultation, dialogue, conversation, conference, peace talk, peace conference, peace negotiation',
  ),
  ...nouns(
    'CONSULT',
    'visit',
    'meeting',
    'visit, trip, state visit, official visit, trade mission',
  ),
  ...nouns('CONSULT', 'third-party', 'talks', 'mediation'),
  ...nouns('CONSULT', 'phone', 'call', 'phone call, telephone call, telephone conversation'),
  ...nouns('REJECT', 'yield', 'veto', 'veto'),
  ...nouns('REJECT', 'meet', 'cancellation', 'cancellation, postponement'),
  ...nouns('REJECT', null, 'rejection', 'rejection, refusal, repudiation'),
  ...nouns(
    'SUPPORT',
    null,
    'support',
    'support, backing, endorsement, praise, recognition, solidarity',
  ),
  ...nouns('COOPERATE', null, 'cooperation', 'cooperation, co-operation, collaboration'),
  ...nouns(
    'AID',
    null,
    'aid',
    'aid, assistance, loan, grant, donation, bailout, airdrop, arms sale, arms delivery, military aid, humanitarian aid, aid package',
  ),
  ...nouns('AID', null, 'rescue', 'rescue, evacuation, airlift'),
  ...nouns(
    'RETREAT',
    'release',
    'exchange',
    'prisoner exchange, prisoner swap, exchange of prisoners',
  ),
  ...nouns('AGREE', null, 'agreement', 'promise, pledge'),
  ...nouns(
    'AGREE',
    null,
    'text',
    'agreement, accord, pact, deal, treaty, contract, memorandum, memorandum of understanding',
  ),
  ...nouns('CONCEDE', null, 'concession', 'apology, concession'),
  ...nouns('REQUEST', null, 'request', 'request, demand, appeal, plea'),
  ...nouns(
    'ACCUSE',
    'disapprove',
    'criticism',
    'criticism, condemnation, denunciation, rebuke, anger, outrage, fury, indignation, reprimand, ire, wrath, scorn, censure, backlash',
  ),
  ...nouns('ACCUSE', 'allege', 'accusation', 'accusation, allegation, lawsuit, complaint'),
  ...nouns('ACCUSE', 'investigate', 'investigation', 'investigation, inquiry, probe'),
  ...nouns('THREATEN', null, 'threat', 'threat, warning, ultimatum'),
  ...nouns(
    'PROTEST',
    'demo',
    'protest',
    'protest, demonstration, rally, march, sit-in, picket, vigil',
  ),
  ...nouns('PROTEST', 'riot', 'protest', 'riot, unrest, uprising, revolt'),
  ...nouns(
    'PROTEST',
    'strike',
    'strike',
    'walkout, general strike, hunger strike, labor strike, labour strike, strike action, stoppage',
  ),
  ...nouns('PROTEST', 'boycott', 'boycott', 'boycott'),
  ...nouns(
    'SANCTION',
    'discontinue',
    'sanctions',
    'sanction, embargo, tariff, arms embargo, travel ban, asset freeze, trade ban, export ban, import ban',
  ),
  ...nouns('SANCTION', 'expel', 'expulsion', 'expulsion'),
  ...nouns('SANCTION', 'expel', 'dismissal', 'dismissal, sacking, ouster, impeachment'),
  ...nouns('RETREAT', 'withdraw', 'withdrawal', 'withdrawal, pullout, retreat'),
  ...nouns('RETREAT', 'ceasefire', 'truce', 'truce, ceasefire, cease-fire, armistice'),
  ...nouns('RETREAT', 'release', 'release', 'release'),
  ...nouns('RETREAT', 'resign', 'resignation', 'resignation'),
  ...nouns(
    'MOBILIZE',
    'troops',
    'deployment',
    'deployment, mobilization, mobilisation, buildup, military escalation, military exercise, war game, joint exercise, naval exercise, military drill, naval drill, joint drill, live-fire exercise',
  ),
  ...nouns(
    'MOBILIZE',
    'weapons',
    'weapons test',
    'missile test, nuclear test, missile launch, weapons test',
  ),
  ...nouns('COERCE', 'arrest', 'arrest', 'arrest, detention, imprisonment, jailing'),
  ...nouns(
    'COERCE',
    'cyber',
    'cyberattack',
    'cyberattack, cyber attack, cyber-attack, hacking attack',
  ),
  ...nouns(
    'COERCE',
    'restrict',
    'crackdown',
    'crackdown, blockade, siege, repression, police crackdown, clampdown, purge',
  ),
  ...nouns('COERCE', 'martial-law', 'state of emergency', 'state of emergency, martial law'),
  ...nouns('COERCE', 'curfew', 'curfew', 'curfew'),
  ...nouns('COERCE', 'seize', 'occupation', 'occupation, annexation, seizure'),
  ...nouns('COERCE', 'deport', 'deportation', 'deportation, extradition'),
  ...nouns('ASSAULT', null, 'war', 'war, proxy war, civil war, conflict, insurgency, rebellion'),
  ...nouns('ASSAULT', null, 'coup', 'coup, military coup, coup attempt'),
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
    'attack, terror attack, terrorist attack, shooting, mass shooting, ambush, stabbing, knife attack, gun attack, arson attack',
  ),
  ...nouns(
    'ASSAULT',
    'targeted',
    'killing',
    'killing, massacre, murder, assassination, mass killing, genocide, slaughter, execution, beheading, lynching, poisoning',
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
  ...nouns('ASSAULT', 'abduct', 'kidnapping', 'kidnapping, abduction, hostage-taking, hijacking'),
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
    'election, referendum, by-election, presidential election, parliamentary election, runoff, confidence vote, no-confidence vote, recount',
  ),
  ...nouns(null, null, 'trial', 'trial, retrial, court case, prosecution, extradition hearing'),
  ...nouns(null, null, 'ruling', 'ruling, verdict, injunction, conviction, acquittal'),
  ...nouns(null, null, 'statement', 'joint statement, joint declaration, joint letter, communique'),
  ...nouns(null, null, 'death', 'death'),
  ...nouns(
    null,
    null,
    'disaster',
    'flood, flooding, earthquake, quake, wildfire, landslide, mudslide, plane crash, train crash, bus crash, crash, shipwreck, stampede, cyclone, hurricane, typhoon, tsunami, drought, famine, epidemic, outbreak, avalanche, derailment',
  ),
]);

/** Happenings that one side alone does to others: someone is behind them, and whoever else is said to be denies that. */
export const DEEDS: ReadonlySet<string> = new Set(
  'coup, invasion, attack, killing, air strike, bombardment, bombing, shelling, drone strike, kidnapping, torture'.split(
    ', ',
  ),
);

/** Kinds of happening whose participants stand side by side rather than one against the other. */
export const MUTUAL_HAPPENINGS: ReadonlySet<string> = new Set([
  'meeting',
  'talks',
  'call',
  'cooperation',
  'agreement',
  'truce',
  'exchange',
]);

const kinds = (list: string): ReadonlySet<string> => new Set(list.split(', '));

/** Kinds of happening of which one noun may stand for another: an air strike is an attack, and a summit is talks. */
export const KINDRED: readonly ReadonlySet<string>[] = [
  kinds('meeting, talks'),
  kinds('attack, air strike, bombing, bombardment, shelling, drone strike, invasion, killing'),
  kinds('trial, ruling'),
];
