/**
 * Verb senses
 *
 * What verbs of the news mean as PLOVER types. A verb with particle is written `call off`; a sense may ask for an object of a kind.
 * Written by hand, with CAMEO's verb dictionary and the table from CAMEO to PLOVER as the guide (see graph-seed/lexicons).
 */
import type { ClaimType } from '@entente/graph-store';

/** One meaning of some verbs. */
export interface VerbSense {
  readonly type: ClaimType;
  readonly mode: string | null;
  /** Lemmas or kinds of happening that the object must have; null when any will do. */
  readonly objects: ReadonlySet<string> | null;
  /** Prepositions that mark to whom it is done when no object is an actor. */
  readonly prepositions: ReadonlySet<string>;
  /** True when an actor must be the object: `strike a village`, not `strike`. */
  readonly needsObject: boolean;
  /** True when it is worth telling without knowing to whom. */
  readonly standsAlone: boolean;
}

const TOWARDS = 'with against on at to';
const senses = new Map<string, VerbSense[]>();

function define(
  type: ClaimType,
  mode: string | null,
  verbs: string,
  options: { objects?: string; by?: string; needsObject?: boolean; alone?: boolean } = {},
): void {
  const sense: VerbSense = {
    type,
    mode,
    objects: options.objects === undefined ? null : new Set(options.objects.split(', ')),
    prepositions: new Set((options.by ?? TOWARDS).split(' ')),
    needsObject: options.needsObject ?? false,
    standsAlone: options.alone ?? false,
  };
  for (const verb of verbs.split(', ')) senses.set(verb, [...(senses.get(verb) ?? []), sense]);
}

const MEETINGS =
  'meeting, visit, trip, summit, talk, call, conference, negotiation, discussion, ceremony, appearance, tour, consultation, dialogue, participation';
const TIES = 'relation, tie, contact, cooperation, link, relationship, diplomatic relation';
const FORCES =
  'troop, force, soldier, army, warship, ship, aircraft carrier, carrier, jet, warplane, tank, unit, missile, weapon, navy, marine, fleet, plane, aircraft, frigate, destroyer, submarine, battalion, brigade, police, peacekeeper, adviser, artillery, parachutist, paratrooper, drone, helicopter';
const TEXTS =
  'resolution, text, bill, treaty, agreement, accord, deal, pact, law, draft, motion, plan, proposal, amendment';

define(
  'REJECT',
  'meet',
  'cancel, call off, postpone, scrap, put off, boycott, skip, shelve, delay, suspend, rule out',
  { objects: MEETINGS, by: 'with to' },
);
define('REJECT', 'meet', 'snub');
define('REJECT', 'yield', 'veto, vote down');
define('REJECT', 'yield', 'block, reject, oppose', {
  objects: 'resolution, bill, motion, draft, amendment, text, proposal, plan',
});
define(
  'REJECT',
  null,
  'reject, refuse, decline, rebuff, spurn, turn down, dismiss, rule out, defy, repudiate, disregard, brush off, renounce',
  { by: 'from of', needsObject: true },
);
define('OPPOSES', null, 'oppose', { needsObject: true });
define(
  'CONSULT',
  null,
  'meet, accompany, talk, negotiate, confer, consult, hold talks, sit down, converse, speak',
  { by: 'with between to' },
);
define('CONSULT', null, 'discuss', { by: 'with' });
define('CONSULT', 'visit', 'visit, inaugurate, attend, tour', { needsObject: true });
define('CONSULT', 'visit', 'host', { needsObject: true });
define('CONSULT', 'visit', 'travel, fly, arrive, come', { by: 'to in' });
define('CONSULT', 'phone', 'telephone, phone', { needsObject: true });
define('CONSULT', 'third-party', 'mediate, broker', { by: 'between' });
define(
  'SUPPORT',
  null,
  'support, back, endorse, praise, hail, commend, applaud, congratulate, champion, defend, side, welcome, salute, thank, vouch',
  { by: 'with behind', needsObject: true },
);
define('SUPPORT', null, 'sign, ratify, approve, finalize, finalise, conclude, adopt', {
  objects: TEXTS,
  by: 'with',
});
define('SUPPORT', null, 'recognize, recognise', { needsObject: true });
define('CONCEDE', null, 'apologize, apologise, relent, back down, yield, give in, bow', {
  by: 'to for',
});
define('CONCEDE', null, 'ease, lift, relax, end, suspend', {
  objects:
    'sanction, curfew, ban, restriction, embargo, blockade, siege, state of emergency, martial law',
  by: 'on against',
});
define('CONCEDE', null, 'pardon, acquit', { needsObject: true });
define(
  'COOPERATE',
  null,
  'cooperate, co-operate, collaborate, work, coordinate, team up, partner, ally',
  { by: 'with' },
);
define('COOPERATE', null, 'share, exchange', {
  objects: 'intelligence, information, data',
  by: 'with',
});
define('COOPERATE', null, 'extradite', { by: 'to', needsObject: true });
define(
  'AID',
  null,
  'aid, assist, arm, fund, finance, supply, equip, subsidize, bail out, bankroll, rescue, train, sponsor, shield, shelter, reinforce',
  { by: 'with', needsObject: true },
);
define('AID', null, 'give, send, provide, donate, supply, deliver, lend, grant, offer', {
  objects:
    'aid, assistance, money, weapon, arms, food, loan, dollar, euro, relief, medicine, asylum, equipment, grant, funding, ammunition, supply',
  by: 'to for',
});
define('RETREAT', 'withdraw', 'withdraw, pull out, pull back, retreat', {
  by: 'from',
  alone: true,
});
define('RETREAT', null, 'surrender', { by: 'to', alone: true });
define('RETREAT', 'release', 'release, free, hand over, repatriate, liberate', {
  needsObject: true,
});
define('RETREAT', 'resign', 'resign, step down', { by: 'from as', alone: true });
define('RETREAT', 'disarm', 'disarm', {});
define('REQUEST', null, 'urge, implore, exhort, beg, beseech, ask, request, lobby, petition', {
  by: 'from',
  needsObject: true,
});
define('REQUEST', null, 'demand', { by: 'from of by', alone: true });
define('REQUEST', null, 'call', { by: 'on upon for' });
define('REQUEST', null, 'appeal, plead', { by: 'to with' });
define('REQUEST', null, 'press, pressure, push, campaign, lobby', { by: 'on for' });
define(
  'ACCUSE',
  'disapprove',
  'blame, condemn, criticize, criticise, denounce, decry, slam, deplore, lambaste, censure, chide, rebuke, castigate, berate, fault, scold, chastise, deride, rap, lash out, hit out, ridicule, mock, assail, blast',
  { by: 'at', needsObject: true },
);
define('ACCUSE', 'allege', 'accuse, indict, implicate, suspect', { by: 'of', needsObject: true });
define('ACCUSE', 'investigate', 'investigate, probe', { needsObject: true });
define('ACCUSE', 'investigate', 'sue', { needsObject: true });
define('THREATEN', null, 'threaten, menace, intimidate', { needsObject: true });
define('THREATEN', null, 'warn', { by: 'against', needsObject: true });
define('PROTEST', 'demo', 'protest, demonstrate, march, rally', {
  by: 'against over',
  alone: true,
});
define('PROTEST', 'riot', 'riot', { by: 'against', alone: true });
define('PROTEST', 'boycott', 'boycott', { needsObject: true });
define(
  'SANCTION',
  'discontinue',
  'break off, sever, cut, cut off, suspend, halt, downgrade, freeze, break, rupture, end',
  { objects: TIES, by: 'with between' },
);
define('SANCTION', null, 'sanction, blacklist, penalize, penalise', { needsObject: true });
define('SANCTION', 'expel', 'expel', { needsObject: true });
define('SANCTION', 'convict', 'convict, sentence, fine', { needsObject: true });
define('SANCTION', 'withdraw', 'recall', { objects: 'ambassador, envoy, diplomat', by: 'from' });
define('SANCTION', 'discontinue', 'impose', {
  objects: 'sanction, embargo, tariff',
  by: 'on against',
});
define(
  'MOBILIZE',
  'troops',
  'deploy, mobilize, mobilise, send, dispatch, station, mass, amass, move, commit, launch',
  { objects: FORCES, by: 'to in into on against near along' },
);
define('COERCE', 'arrest', 'arrest, detain, jail, imprison, round up, incarcerate', {
  needsObject: true,
});
define(
  'COERCE',
  'seize',
  'seize, confiscate, occupy, annex, capture, overrun, take over, retake, recapture',
  { needsObject: true },
);
define(
  'COERCE',
  'restrict',
  'ban, outlaw, blockade, besiege, restrict, repress, suppress, persecute, disperse, evict',
  { needsObject: true },
);
define('COERCE', 'restrict', 'crack down', { by: 'on' });
define('COERCE', 'censor', 'censor, muzzle, gag', { needsObject: true });
define('COERCE', 'deport', 'deport', { needsObject: true });
define('COERCE', 'cyber', 'hack', { needsObject: true, by: 'into' });
define('COERCE', 'martial-law', 'impose, declare, extend, proclaim', {
  objects: 'state of emergency, martial law',
  by: 'in on across',
});
define('COERCE', 'curfew', 'impose, declare', { objects: 'curfew', by: 'in on across' });
define(
  'ASSAULT',
  null,
  'attack, fight, battle, invade, assault, ambush, clash, storm, raid, overthrow, topple, oust, bring down, wound, injure, hurt, combat, crush',
  { by: 'with against on', needsObject: true },
);
define(
  'ASSAULT',
  'targeted',
  'kill, murder, assassinate, massacre, execute, slaughter, behead, gun down, slay',
  { needsObject: true },
);
define('ASSAULT', 'aerial', 'bomb, bombard, strafe', { needsObject: true });
define('ASSAULT', 'heavy-weapons', 'shell', { needsObject: true });
define('ASSAULT', 'explosives', 'blow up', { needsObject: true });
define('ASSAULT', 'firearms', 'shoot, shoot down, shoot dead, fire, open fire', {
  by: 'at on',
  needsObject: true,
});
define('ASSAULT', 'abduct', 'kidnap, abduct', { needsObject: true });
define('ASSAULT', 'torture', 'torture', { needsObject: true });
define('ASSAULT', 'sexual', 'rape', { needsObject: true });
define('ASSAULT', 'beat', 'beat', { needsObject: true });
define('ASSAULT', 'destroy', 'destroy, raze, flatten', { needsObject: true });
define('ASSAULT', null, 'strike, hit, target, pound', { needsObject: true });
define('CONTROLS', null, 'control, rule', { needsObject: true });
define('AGREE', null, 'agree', { by: 'with' });
define('DISAGREES_WITH', null, 'disagree', { by: 'with' });

/** Meanings of each verb by lemma, with its particle where it has one; the first that fits counts. */
export const VERB_SENSES: ReadonlyMap<string, readonly VerbSense[]> = senses;
