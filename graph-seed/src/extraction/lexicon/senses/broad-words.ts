/**
 * Broad words
 *
 * What verbs of saying, judging and agreeing mean when nothing is known but that one actor does it to another. Tried after every meaning that
 * asks for more. Written by hand from general English along PLOVER's descriptions of its types.
 */
import { broadSense, sense } from './sense-table.ts';
import type { SenseEntry } from './sense-table.ts';

/** Phrases of verb and noun that tell what neither tells alone; tried with the meanings that ask for an object. */
export const LIGHT_PHRASES: readonly SenseEntry[] = [
  ...sense('REQUEST', null, 'put, exert, apply, pile, increase, step up, keep, mount, ratchet up', {
    objects: 'pressure',
    by: 'on to upon',
  }),
  ...sense(
    'REQUEST',
    'change',
    'table, file, submit, bring, move, lodge, introduce, initiate, back',
    {
      objects:
        'motion, no-confidence motion, censure motion, motion of censure, motion of no, impeachment motion, vote of no',
      by: 'against in',
    },
  ),
  ...sense('AGREE', null, 'make, put forward, submit, table, present, extend, send, renew', {
    objects: 'offer, proposal, bid, peace offer, promise, pledge, invitation, overture',
    by: 'to for with',
  }),
  ...sense('AGREE', null, 'offer', {
    objects:
      'raise, job, post, deal, plan, way, refuge, friendship, ceasefire, mediation, seat, contract, escort',
    by: 'to',
  }),
  ...sense('ACCUSE', 'disapprove', 'cast, lay, pin, put, place, heap, shift, turn', {
    objects: 'doubt, blame, scorn, responsibility, fire, anger',
    by: 'on at upon',
  }),
  ...sense('ACCUSE', 'allege', 'take, drag, haul, bring', {
    beside: 'to before: court, tribunal, judge, arbitration, trial',
    needs: 'actor',
    by: 'to',
  }),
  ...sense('ACCUSE', 'investigate', 'place, put', {
    beside: 'under: investigation, scrutiny, review',
    needs: 'actor',
    by: 'to',
  }),
  ...sense('COERCE', 'restrict', 'place, put, keep', {
    beside: 'under: surveillance, guard, pressure, curfew, quarantine',
    needs: 'actor',
    by: 'to',
  }),
  ...sense('THREATEN', 'arrest', 'issue, seek, request', {
    objects: 'arrest warrant, warrant, red notice, international arrest warrant',
    by: 'for against',
  }),
  ...sense('REJECT', null, 'turn', { objects: 'back', by: 'on' }),
  ...sense('COERCE', 'restrict', 'lay', { objects: 'siege', by: 'to' }),
  ...sense('SANCTION', null, 'add, put, place', {
    beside: 'to on: list, blacklist, sanction list, sanctions list, terror list, watchlist',
    needs: 'actor',
    by: 'on',
  }),
  ...sense(
    'REJECT',
    null,
    'end, terminate, cancel, suspend, scrap, tear up, annul, abrogate, revoke, exit, rescind, denounce, leave',
    {
      objects:
        'agreement, deal, accord, contract, pact, treaty, memorandum, partnership, cooperation, alliance, coalition, joint venture',
      by: 'with',
    },
  ),
  ...sense('COOPERATE', null, 'pay, offer, give, hand, take, accept, receive, funnel, send', {
    objects: 'bribe, kickback, backhander',
    by: 'to from',
  }),
  ...sense('SUPPORT', null, 'rule, find, decide, vote, speak out, come out', {
    beside: 'in: favour, favor',
    by: 'of',
  }),
  ...sense('REJECT', null, 'deny, refuse', {
    needs: 'actor',
    by: 'to',
    gives: true,
    objects:
      'entry, visa, access, permission, request, application, asylum, bail, appeal, permit, help, aid, support, right, citizenship, accreditation, passage, treatment, food, medicine, water',
  }),
  ...sense('CONSULT', null, 'shake', { objects: 'hand', by: 'with of' }),
  ...sense('CONSULT', null, 'make, have, establish, keep, maintain, seek, avoid', {
    objects: 'contact, eye contact',
    by: 'with to',
  }),
  ...sense('SUPPORT', null, 'switch, shift, transfer', {
    objects: 'recognition, allegiance, support, loyalty, vote',
    by: 'to',
  }),
  ...sense('SUPPORT', null, 'swear, pledge, declare, switch', {
    objects: 'allegiance, loyalty, fealty',
    by: 'to',
  }),
  ...sense('SUPPORT', null, 'take, change, switch', { objects: 'side', by: 'with of' }),
  ...sense('SANCTION', 'discontinue', 'cut, stop, halt, suspend, reduce, shut off, turn off', {
    objects:
      'gas supply, oil supply, gas, electricity, water supply, power supply, gas delivery, gas flow, delivery',
    by: 'to from',
  }),
];

/** Meanings in the order in which they are tried. */
export const BROAD_WORDS: readonly SenseEntry[] = [
  ...broadSense(
    'SUPPORT',
    null,
    'appoint, nominate, elect, re-elect, reelect, promote, reappoint, install, crown, anoint, swear in, readmit, pick, choose, select, encourage, honour, honor, decorate, reward, comfort, reassure, embrace, woo, court, trust, vindicate, favour, favor, console, befriend, vouch, uphold, cheer, credit, prefer, reinstate, thank, believe, admire',
    { by: 'for to' },
  ),
  ...broadSense('SUPPORT', null, 'confirm, propose, put forward', { beside: 'as to', by: 'as' }),
  ...broadSense('SUPPORT', null, 'name, install', {
    by: 'as',
    except: 'suspect, victim, attacker, gunman, killer, bomber, man, woman, culprit',
  }),
  ...broadSense('SUPPORT', null, 'campaign, vote, rally, speak up, rule, stand up, fight, stand', {
    beside: 'for behind by',
    by: 'for behind by',
  }),
  ...broadSense(
    'REJECT',
    null,
    'exclude, contradict, disavow, disobey, rebut, shun, sideline, outvote, ignore, abandon, desert, ditch, forsake, snub, rebuff, overrule, defy, thwart, obstruct, frustrate, brush aside, shrug off, block, resist, evade, dodge, keep waiting, dispute, contest, stall, spurn',
    { by: 'by of from' },
  ),
  ...broadSense('REJECT', null, 'rule, decide, find, appeal, argue', {
    beside: 'against',
    by: 'against',
  }),
  ...broadSense(
    'REQUEST',
    null,
    'persuade, convince, prod, nudge, prompt, dare, counsel, advise, implore, instruct, command, order, task, commission, require, challenge, press, push, remind, tell off, urge on, lobby, approach, summon, call in',
    { by: 'on to' },
  ),
  ...broadSense('REQUEST', null, 'turn, apply, appeal, plead, look', {
    beside: 'to',
    by: 'to',
    isIntransitive: true,
  }),
  ...broadSense('THREATEN', 'arrest', 'want', { beside: 'for in', by: 'for' }),
  ...broadSense('REQUEST', null, 'seek, request, want, expect, need', {
    by: 'from of',
  }),
  ...broadSense(
    'ACCUSE',
    'disapprove',
    'insult, offend, libel, defame, ridicule, curse, humiliate, shame, lecture, contradict, disbelieve, distrust, doubt, scorn, attack, criticize, criticise, slam, blast, round on, turn on, hit back, hit out, lash out, fire back, embarrass, deride, snub, boo',
    { by: 'at on for' },
  ),
  ...broadSense(
    'ACCUSE',
    'allege',
    'denounce, incriminate, finger, inform on, implicate, expose, betray, report, try, charge, indict, sue',
    { by: 'to', except: 'attack, case, incident, news, loss, profit' },
  ),
  ...broadSense('ACCUSE', 'allege', 'testify, inform, give evidence, complain, file, appeal', {
    beside: 'against on about',
    by: 'against on about',
  }),
  ...broadSense(
    'ACCUSE',
    'investigate',
    'question, grill, interrogate, probe, audit, inspect, vet, trace, look',
    {
      by: 'into at',
    },
  ),
  ...broadSense('AGREE', null, 'offer, owe, propose', { by: 'to with', gives: true }),
  ...broadSense('CONSULT', null, 'join, meet, sit down, see', {
    beside: 'for at in: talk, meeting, summit, conference, negotiation, discussion, dinner, lunch',
    by: 'with',
  }),
  ...broadSense(
    'CONSULT',
    null,
    'receive, greet, welcome, host, engage, accompany, contact, interview, address, ring, call up, brief, notify, inform, debrief, sound out, see off, entertain, visit, email, text, sit down, dine, lunch, reach out, catch up',
    { by: 'to with' },
  ),
  ...broadSense(
    'CONSULT',
    null,
    'respond, reply, write, speak, talk, report, explain, answer, testify, appear',
    {
      beside: 'to with before',
      by: 'to with before',
      isIntransitive: true,
    },
  ),
  ...broadSense('CONSULT', 'third-party', 'mediate, arbitrate, broker', {
    beside: 'between in',
    by: 'between in',
  }),
  ...broadSense(
    'CONCEDE',
    null,
    'forgive, spare, exempt, obey, appease, placate, absolve, clear, excuse, tolerate, accommodate, allow, permit, acquit, pardon',
    { by: 'from of' },
  ),
  ...broadSense('CONCEDE', null, 'submit, defer, give way, comply, cave in', {
    beside: 'to with',
    by: 'to with',
  }),
  ...broadSense('AGREE', null, 'assure, guarantee, promise, pledge, settle', { by: 'to with' }),
  ...broadSense('AGREE', null, 'invite', { by: '' }),
  ...broadSense(
    'OPPOSES',
    null,
    'challenge, confront, counter, rival, resist, combat, undermine, outlast',
    {
      by: 'against',
    },
  ),
  ...broadSense(
    'OPPOSES',
    null,
    'run, compete, vie, campaign, lobby, argue, stand up, speak out, conspire, plot',
    {
      beside: 'against with to',
      by: 'against with to',
      isIntransitive: true,
    },
  ),
];
