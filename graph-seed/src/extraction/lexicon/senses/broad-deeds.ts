/**
 * Broad deeds
 *
 * What verbs of doing mean when nothing is known but that one actor does it to another: "sacked X", "intercepted X". Tried after every
 * meaning that asks for more. Written by hand from general English along PLOVER's descriptions of its types.
 */
import { broadSense } from './sense-table.ts';
import type { SenseEntry } from './sense-table.ts';

const GAMES =
  'team, title, match, game, champion, side, rival, opponent, challenger, incumbent, odds, record';

/** Meanings in the order in which they are tried. */
export const BROAD_DEEDS: readonly SenseEntry[] = [
  ...broadSense(
    'SANCTION',
    'expel',
    'sack, fire, dismiss, excommunicate, defrock, unseat, oust, depose, dethrone, demote, impeach, lay off, disbar, strip, vote out, force out, throw out, kick out, turf out, boot out, remove, suspend, relieve, purge, retire',
    { by: 'as' },
  ),
  // "X replaced Y as minister" took over from him; only who replaces one by another sends him away.
  ...broadSense('SANCTION', 'expel', 'replace', { beside: 'with', by: 'as' }),
  ...broadSense(
    'SANCTION',
    null,
    'fine, discipline, penalize, penalise, punish, isolate, delist, deprive, disown, divest, blacklist, disqualify, cut off',
    { by: 'of' },
  ),
  ...broadSense('SANCTION', null, 'list, designate, label, brand, classify', {
    beside:
      'as: terrorist, terrorist group, terrorist organization, terrorist organisation, sponsor, foreign agent, extremist, extremist group, extremist organization',
  }),
  ...broadSense('SANCTION', 'convict', 'sentence, convict, condemn', {
    beside: 'to of',
    by: 'on',
  }),
  ...broadSense('SANCTION', 'convict', 'sentence, convict, jail', { by: 'on' }),
  ...broadSense('SANCTION', 'discontinue', 'break, split, part', {
    beside: 'with from',
    by: 'with from',
    isIntransitive: true,
  }),
  ...broadSense('SANCTION', 'withdraw', 'break away, pull out, walk out, withdraw, drop out', {
    beside: 'of from',
    by: 'of from',
  }),
  ...broadSense(
    'COERCE',
    'arrest',
    'capture, handcuff, re-arrest, rearrest, pick up, take away, remand, lock up',
    { by: 'in' },
  ),
  ...broadSense('COERCE', 'arrest', 'hold, keep', {
    beside:
      'in on at without under: custody, detention, jail, prison, cell, captivity, confinement, arrest, isolation, suspicion, charge, trial, station, camp, barracks, house arrest',
    by: 'in',
    doers: 'power',
  }),
  ...broadSense(
    'COERCE',
    'restrict',
    'intercept, halt, stop, block, turn back, turn away, push back, hold back, send back, drive back, dislodge, trap, corner, gag, silence, intimidate, bully, coerce, subdue, subjugate, confine, quarantine, disarm, stifle, sideline, hunt, chase, tail, monitor, search, frisk, relocate, uproot, enslave, prevent, keep out, shut out, lock out, fence off, cordon off, police, escort, pressure, force, oblige, compel, curb, hem in',
    { by: '' },
  ),
  ...broadSense('COERCE', 'cyber', 'hack, wiretap, bug, eavesdrop, spy, snoop', {
    by: 'on into',
  }),
  ...broadSense(
    'COERCE',
    'seize',
    'rob, extort, loot, steal, board, impound, nationalize, nationalise',
    {
      by: 'from',
    },
  ),
  ...broadSense('COERCE', 'deport', 'evict, banish, exile, expatriate, smuggle, traffic', {
    by: 'from to',
  }),
  ...broadSense('COERCE', null, 'interfere, meddle, intervene, encroach', {
    beside: 'in on',
    by: 'in on',
  }),
  ...broadSense(
    'ASSAULT',
    null,
    'ram, gas, mow down, run over, mob, maul, mutilate, tackle, sabotage, hound, fire on, shoot at, terrorize, terrorise, engage, resist, repel, overpower, crush, hurt, harm, injure, attack, hit, strike, fend off, fight off, fight, battle, combat, burn, hang, drown, gun down, wipe out, blow up, throw, hurl, pelt, stone',
    { by: 'at with against on', except: GAMES },
  ),
  ...broadSense('ASSAULT', null, 'defeat, beat, rout, conquer, encircle, destroy, eliminate', {
    doers: 'arms',
    except: GAMES,
  }),
  ...broadSense('ASSAULT', null, 'push out, drive out, force out, clear, dislodge, flush out', {
    by: 'from',
    doers: 'arms',
  }),
  ...broadSense('ASSAULT', 'abduct', 'abduct, kidnap, snatch'),
  ...broadSense('MOBILIZE', 'troops', 'advance, march, close in, converge, descend', {
    beside: 'on towards into',
    by: 'on towards into',
    doers: 'arms',
  }),
  ...broadSense('PROTEST', 'demo', 'protest, strike', {
    beside: 'on to at outside in against through over near before',
    by: 'on to at outside against before in',
    isIntransitive: true,
  }),
  ...broadSense('PROTEST', 'obstruct', 'barricade, blockade, occupy, block, besiege', {
    by: 'to of',
  }),
  ...broadSense('PROTEST', 'demo', 'boo, heckle, jeer, mock', { by: 'at' }),
  ...broadSense(
    'AID',
    null,
    'save, treat, protect, prop up, care for, look after, nurse, pay, relieve, serve, help, assist, bail out, cater, compensate, reimburse, cure, feed, fund, finance, arm, train, equip, supply',
    { by: 'with for', except: 'case, price, fine' },
  ),
  ...broadSense('AID', null, 'lend, donate, grant, deliver, provide, fly, ship, distribute', {
    by: 'to for',
    gives: true,
    except: 'blow, speech, verdict, sentence',
  }),
  ...broadSense(
    'COOPERATE',
    null,
    'hire, recruit, contract, enlist, bribe, pay off, buy off, collude, conspire, connive, plot, trade, deal, merge, team up, link up, join forces, work, side, do business',
    { by: 'with for' },
  ),
  ...broadSense(
    'COOPERATE',
    null,
    'build, develop, produce, construct, manufacture, design, operate, launch, organise, organize, draft, set up, create, found, establish, explore, host, co-host, co-operate, train, patrol, run, plan',
    { by: 'with', gives: true },
  ),
  ...broadSense(
    'COOPERATE',
    null,
    'buy, purchase, import, export, sell, lease, ship, transfer, pass, hand, hand over, turn over, give, award, leak, show, send, bring, share, entrust, cede, return, pass on',
    {
      by: 'from to with',
      gives: true,
      except: 'order, warning, way, birth, rise, evidence, place',
    },
  ),
  ...broadSense('RETREAT', 'release', 'free, release, liberate, let go, let out', {
    by: 'from to',
  }),
  ...broadSense(
    'RETREAT',
    'access',
    'let in, let through, let, admit, let ashore, take in, accept',
    {
      by: 'into to',
    },
  ),
  ...broadSense('CONTROLS', null, 'own, run, govern, administer, dominate, command, occupy', {
    except: 'talk, meeting, office, campaign, ad, risk, share, stake',
  }),
];
