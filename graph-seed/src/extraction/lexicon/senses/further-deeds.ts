/**
 * Further deeds
 *
 * Verbs of doing whose group in CAMEO's dictionary has a type of its own (Copyright 2014-2015 Open Event Data Alliance, MIT licence; see
 * graph-seed/lexicons), picked by hand: a verb stayed when news seldom uses it in another sense. Some common news phrases were added.
 */
import { ATTACKS, CAPTIVES, FORCES } from '../object-classes.ts';
import { sense } from './sense-table.ts';
import type { SenseEntry } from './sense-table.ts';

/** Meanings in the order in which they are tried. */
export const FURTHER_DEEDS: readonly SenseEntry[] = [
  ...sense('AID', null, 'accept, admit, take in, host, absorb, house, welcome', {
    objects: 'refugee, migrant, asylum seeker, displaced person, evacuee, immigrant, exile',
    by: 'from',
  }),
  ...sense('AID', null, 'protect, safeguard, escort, guard', { needs: 'actor' }),
  ...sense('AID', null, 'rebuild, repair', {
    objects: 'school, hospital, road, home, house, country, infrastructure, bridge',
  }),
  ...sense('AID', null, 'pay', {
    objects: 'compensation, ransom, reparation, damage',
    by: 'to for',
  }),
  ...sense('AID', null, 'free, rescue, save', {
    beside: 'from: captor, kidnapper, trafficker, rebel, hijacker',
    needs: 'person',
  }),
  ...sense('COOPERATE', null, 'buy, purchase, import, sell, export, order, acquire', {
    objects:
      'weapon, arms, arm, aircraft, missile, plane, jet, helicopter, tank, oil, gas, uranium, wheat, grain, rice, fighter jet, warplane, submarine, fuel, electricity, system, technology, reactor, ship, warship, frigate',
    by: 'from to',
  }),
  ...sense('COOPERATE', null, 'hand over, turn over, surrender', {
    objects: 'suspect, fugitive, criminal, terrorist, militant, defendant',
    by: 'to',
  }),
  ...sense('COOPERATE', null, 'invest', { beside: 'in', by: 'in' }),
  ...sense('COOPERATE', null, 'join', { objects: 'force, coalition, alliance, force', by: 'with' }),
  ...sense('RETREAT', null, 'cede, relinquish, hand over, transfer, give up, yield', {
    objects: 'power, control, sovereignty, authority, territory, land, presidency',
    by: 'to over',
  }),
  ...sense('RETREAT', null, 'hand back, return, restore', {
    objects: 'property, land, territory, artifact, remain, asset, house, plane, ship',
    by: 'to',
  }),
  ...sense('RETREAT', 'release', 'exchange, swap', {
    objects: `prisoner, hostage, captive, ${CAPTIVES}`,
    by: 'with for',
  }),
  ...sense('RETREAT', 'ceasefire', 'stop, cease, halt, end', { beside: 'after: fighting, war' }),
  ...sense('PROTEST', 'demo', 'picket', { needs: 'nothing' }),
  ...sense('PROTEST', 'demo', 'chant, shout', { objects: 'slogan', by: 'against' }),
  ...sense('PROTEST', 'demo', 'defy', { objects: 'ban, curfew, order', by: 'of' }),
  ...sense('PROTEST', 'demo', 'rise up, revolt, rebel, mutiny', {
    by: 'against',
    needs: 'nothing',
  }),
  ...sense('PROTEST', 'strike', 'refuse', { objects: 'work' }),
  ...sense('PROTEST', 'strike', 'stay away', {
    beside: 'from: work, job, school, class',
    needs: 'nothing',
  }),
  ...sense('PROTEST', 'strike', 'walk out, walk off', {
    beside: 'of off: job, class, work, factory, school, mine',
    needs: 'nothing',
  }),
  ...sense('PROTEST', 'strike', 'observe, hold, call, stage, begin', {
    objects: 'general strike, strike, stoppage',
  }),
  ...sense('PROTEST', 'riot', 'set', { objects: 'car, tire, tyre, barricade', beside: 'on: fire' }),
  ...sense('PROTEST', 'obstruct', 'form', { objects: 'human chain, human shield, barricade' }),
  ...sense('PROTEST', 'demo', 'storm, occupy, besiege, surround', {
    objects: 'embassy, parliament, office, consulate, campus, square, headquarters',
  }),
  ...sense('SANCTION', 'discontinue', 'freeze, block', {
    objects: 'asset, account, fund, bank account, membership, loan, credit',
    by: 'of to',
  }),
  ...sense('SANCTION', 'discontinue', 'suspend, revoke, strip, terminate, cancel', {
    objects:
      'membership, accreditation, contract, permit, work permit, passport, operating licence, operating license, visa, citizenship, immunity, license, licence, exercise, treaty, agreement, privilege',
    by: 'of from with to',
  }),
  ...sense('SANCTION', 'convict', 'sentence, jail', {
    beside: 'to for',
    by: 'to for',
    needs: 'person',
  }),
  ...sense('SANCTION', 'convict', 'find guilty', { by: 'of', needs: 'object' }),
  ...sense('SANCTION', 'convict', 'punish', { by: 'for', needs: 'person' }),
  ...sense('SANCTION', 'convict', 'hand down, impose, deliver', {
    objects: 'sentence, verdict, death sentence, fine, penalty',
    by: 'on to',
  }),
  ...sense('SANCTION', 'withdraw', 'secede, withdraw, quit, leave', {
    objects: 'coalition, alliance, talk, treaty, bloc, federation',
    by: 'from',
  }),
  ...sense('SANCTION', 'withdraw', 'secede', { by: 'from', needs: 'nothing' }),
  ...sense('SANCTION', 'expel', 'throw out, kick out', { by: 'from', needs: 'person' }),
  ...sense('SANCTION', 'expel', 'declare', { objects: 'persona', by: 'to' }),
  ...sense('MOBILIZE', 'troops', 'patrol, overfly', { needs: 'object' }),
  ...sense('MOBILIZE', 'troops', 'put, place', { objects: FORCES, beside: 'on: alert' }),
  ...sense('MOBILIZE', 'troops', 'muster, marshal', { objects: FORCES }),
  ...sense('MOBILIZE', 'troops', 'conduct, carry out, hold', {
    objects:
      'test, nuclear test, missile launch, military maneuver, military manoeuvre, naval drill, war game',
  }),
  ...sense('MOBILIZE', 'weapons', 'manufacture, build, produce, stockpile, enrich', {
    objects:
      'nuclear weapon, chemical weapon, bomb, biological weapon, warhead, uranium, missile, nuclear bomb, weapon',
    by: 'against',
  }),
  ...sense(
    'COERCE',
    'restrict',
    'quell, subdue, curb, purge, terrorize, terrorise, intimidate, bully, oppress, uproot, confine',
    { needs: 'person' },
  ),
  ...sense('COERCE', 'restrict', 'quell, crush, suppress, put down, disperse, break up', {
    objects:
      'protest, demonstration, riot, uprising, revolt, rebellion, dissent, protester, demonstrator, crowd, rally, march, strike, unrest, coup, mutiny',
  }),
  ...sense('COERCE', 'restrict', 'suspend, dissolve, abolish, annul', {
    objects:
      'constitution, parliament, election, assembly, party, government, council, right, legislature, result',
  }),
  ...sense('COERCE', 'restrict', 'impose', {
    objects: 'law, sharia, direct rule, order, tax',
    by: 'on in',
  }),
  ...sense('COERCE', 'deport', 'banish, exile, repatriate forcibly', {
    by: 'from to',
    needs: 'object',
  }),
  ...sense('COERCE', 'deport', 'turn back, send back', {
    objects: 'refugee, migrant, asylum seeker, immigrant, boat',
  }),
  ...sense('COERCE', 'seize', 'commandeer, appropriate, loot', { needs: 'object', by: 'from' }),
  ...sense('COERCE', 'seize', 'destroy, demolish, bulldoze', {
    objects: 'home, house, crop, building, settlement, property',
  }),
  ...sense('COERCE', 'arrest', 'take', { objects: 'prisoner', needs: 'nothing' }),
  ...sense('COERCE', 'arrest', 'place, put, keep', {
    beside: 'under in: arrest, house arrest, custody, detention',
    needs: 'nothing',
  }),
  ...sense('COERCE', 'censor', 'block', {
    objects: 'website, internet, access, broadcast, site, signal, twitter, facebook',
  }),
  ...sense('COERCE', 'cyber', 'attack, target, crash, disable, infect, take down', {
    objects: 'website, web site, network, computer, server, site, computer system',
    by: 'of',
  }),
  ...sense('ASSAULT', 'abduct', 'take hostage, hold hostage, hold captive, take captive', {
    needs: 'object',
  }),
  ...sense('ASSAULT', 'targeted', 'butcher, exterminate, execute, poison, behead', {
    needs: 'person',
  }),
  ...sense('ASSAULT', 'targeted', 'open', { objects: 'fire', by: 'on at' }),
  ...sense('ASSAULT', 'beat', 'mistreat, maltreat, rough up, manhandle, whip, flog, cane, lash', {
    needs: 'person',
  }),
  ...sense('ASSAULT', null, 'rampage, scuffle, snipe, massacre', {
    by: 'against with at',
    needs: 'nothing',
  }),
  ...sense('ASSAULT', null, 'repel, repulse, rout', {
    objects: 'attack, rebel, offensive, militant, assault, insurgent, troop, force, invasion',
    by: 'by',
  }),
  ...sense('ASSAULT', null, 'use, employ', {
    objects: 'force, chemical weapon, violence, gas, torture, nerve gas, poison gas',
    by: 'against on',
  }),
  ...sense('ASSAULT', 'suicide-attack', 'detonate', {
    objects: 'explosive belt, vest, himself, herself, car bomb',
  }),
  ...sense('ASSAULT', 'destroy', 'vandalize, vandalise, pillage, plunder, sabotage, desecrate', {
    needs: 'object',
  }),
  ...sense('ASSAULT', 'primitive', 'set', { objects: 'fire', beside: 'to' }),
  ...sense('ASSAULT', 'primitive', 'set ablaze, set alight', { needs: 'object' }),
  ...sense('ASSAULT', null, 'kill, wound', {
    beside: 'in: attack, ambush, battle, gunbattle, clash, raid, bombing',
    needs: 'object',
  }),
  ...sense('ASSAULT', null, 'exchange', {
    objects: `fire, gunfire, artillery fire, ${ATTACKS}`,
    by: 'with',
  }),
  ...sense('ASSAULT', null, 'return', { objects: 'fire', by: 'on' }),
  ...sense('ASSAULT', null, 'drive out, push back, drive, flush out', {
    objects: 'rebel, militant, troop, force, insurgent, guerrilla, fighter, soldier',
    by: 'from',
  }),
  ...sense('AID', null, 'help', { by: 'with' }),
  ...sense('AID', null, 'underwrite, pay for, co-finance', { needs: 'object' }),
  ...sense('COOPERATE', null, 'award, win, place, secure, receive', {
    objects: 'contract, order, tender, concession, deal',
    by: 'to from with',
  }),
  ...sense('RETREAT', 'withdraw', 'disengage, decamp', { by: 'from', needs: 'nothing' }),
  ...sense('RETREAT', 'ceasefire', 'wind down, scale back, scale down', {
    objects: 'war, offensive, operation, campaign, fighting, attack, presence',
  }),
  ...sense('PROTEST', 'demo', 'congregate, flock, swarm', {
    beside: 'for in outside: rally, protest, demonstration, embassy, parliament, march',
  }),
  ...sense('PROTEST', 'vandalize', 'smash, deface', {
    objects: 'window, statue, painting, portrait, monument',
  }),
  ...sense('SANCTION', 'discontinue', 'slash, trim', {
    objects: 'aid, assistance, funding, import, quota, subsidy',
    by: 'to for from',
  }),
  ...sense('SANCTION', 'discontinue', 'distance, dissociate, disassociate', {
    objects: 'itself, himself, herself, themselves',
    by: 'from',
  }),
  ...sense('SANCTION', 'discontinue', 'ostracize, ostracise, embargo', { needs: 'object' }),
  ...sense('SANCTION', 'discontinue', 'strip', { beside: 'of', needs: 'person' }),
  ...sense('SANCTION', 'discontinue', 'break', {
    objects: 'relation, diplomatic relation, tie, diplomatic tie',
    by: 'with',
  }),
  ...sense('COERCE', 'arrest', 'catch, nab, grab', {
    objects: 'suspect, fugitive, killer, militant, gunman, spy, smuggler, thief, leader',
  }),
  ...sense('COERCE', 'restrict', 'blackmail, criminalize, criminalise, proscribe, disallow', {
    needs: 'object',
  }),
  ...sense('COERCE', 'seize', 'steal', {
    objects: 'weapon, oil, money, land, vehicle, cattle, election',
    by: 'from',
  }),
  ...sense('COERCE', 'seize', 'usurp, seize', { objects: 'power, control', by: 'in of' }),
  ...sense(
    'ASSAULT',
    null,
    'wipe out, annihilate, decimate, overpower, strangle, decapitate, dynamite, brutalize, brutalise',
    { needs: 'person' },
  ),
  ...sense('ASSAULT', null, 'abuse, harm', {
    objects: 'prisoner, detainee, civilian, inmate, refugee, child, woman, worker',
  }),
  ...sense('ASSAULT', null, 'avenge', { objects: 'killing, death, attack' }),
  ...sense('MOBILIZE', 'troops', 'despatch, transport, shift, airlift, rush', {
    objects: FORCES,
    by: 'to into',
  }),
];
