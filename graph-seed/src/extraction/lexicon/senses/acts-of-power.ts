/**
 * Acts of power
 *
 * What verbs mean of any object when States, those in office or those in arms do it: a government that eases something yields, whatever it
 * eases. Written by hand; tried after the meanings that ask for an object of a kind.
 */
import { sense } from './sense-table.ts';
import type { SenseEntry } from './sense-table.ts';

const power = { needs: 'object', doers: 'power' } as const;
const arms = { needs: 'object', doers: 'arms' } as const;
const THINGS =
  'time, place, part, way, role, step, action, measure, look, lead, job, post, office, oath, record, film, book, name';

/** Meanings in the order in which they are tried. */
export const ACTS_OF_POWER: readonly SenseEntry[] = [
  ...sense(
    'REJECT',
    null,
    'refuse, decline, shelve, delay, postpone, put off, ignore, defy, disobey, resist, overrule, override, hamper, hinder, impede, thwart, stall, obstruct, frustrate, derail, deny, disregard',
    { ...power, by: 'of by from to' },
  ),
  ...sense('REQUEST', null, 'request, seek, urge, solicit', {
    ...power,
    by: 'from of to',
    except: 'election, way, office, nomination, candidacy, re-election, term',
  }),
  ...sense(
    'ACCUSE',
    'disapprove',
    'slam, blast, assail, savage, question, doubt, challenge, contest, protest',
    { ...power, by: 'of by for', except: 'suspect, witness, election' },
  ),
  ...sense(
    'SANCTION',
    'discontinue',
    'sever, downgrade, rupture, curtail, terminate, discontinue, interrupt, suspend, halt, freeze, cut off, withhold, break off, slash',
    { ...power, by: 'with to from for of' },
  ),
  ...sense('COERCE', 'restrict', 'impose, enforce, close down, shut down, tighten, seal', {
    ...power,
    by: 'on in against',
  }),
  ...sense('COERCE', 'seize', 'search, seize, annex', { ...power, by: 'of from' }),
  ...sense('MOBILIZE', 'troops', 'deploy, station, mobilize, mobilise, amass, mass', {
    ...power,
    by: 'to in on near along against',
  }),
  ...sense(
    'CONCEDE',
    null,
    'ease, lift, relax, loosen, repeal, waive, soften, rescind, legalize, legalise, reinstate, authorize, authorise, allow, permit, abolish, revoke, reverse, overturn',
    { ...power, by: 'on against for to of', except: `${THINGS}, trophy, cup, spirit, mood` },
  ),
  ...sense('RETREAT', null, 'vacate, cede, hand back, dismantle, relinquish, evacuate', {
    ...power,
    by: 'to from',
  }),
  ...sense('AID', null, 'provide, supply, present, furnish', {
    needs: 'actor',
    doers: 'power',
    by: 'to for',
  }),
  ...sense('COOPERATE', null, 'share, exchange, coordinate', {
    ...power,
    by: 'with',
    except: 'view, concern, border, goal, value, interest, opinion, story, video, photo, blame',
  }),
  ...sense('AGREE', null, 'accept', {
    ...power,
    by: 'from by',
    except: 'responsibility, blame, award, prize, fact, donation',
  }),
  ...sense('SUPPORT', null, 'sign, ratify, recognize, recognise', {
    ...power,
    by: 'with of',
    except: 'need, importance, fact, role, petition, player, autograph',
  }),
  ...sense(
    'ASSAULT',
    null,
    'hit, strike, target, pound, capture, overrun, storm, retake, recapture, seize, rocket, torpedo',
    {
      ...arms,
      by: 'in at',
      except: 'deal, agreement, note, chord, balance, power, weapon, market, record, target',
    },
  ),
];
