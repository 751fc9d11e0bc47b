/** Verbs of PLOVER's verbal cooperation: AGREE, CONSULT, SUPPORT, CONCEDE. */
import {
  APPROVALS,
  MEETINGS,
  PROPOSALS,
  PROTESTS,
  RESTRICTIONS,
  TEXTS,
} from '../object-classes.ts';
import { sense } from './sense-table.ts';
import type { SenseEntry } from './sense-table.ts';

/** Meanings in the order in which they are tried. */
export const VERBAL_COOPERATION: readonly SenseEntry[] = [
  ...sense('AGREE', null, 'agree', { beside: 'to on upon', by: 'with' }),
  ...sense('AGREE', null, 'agree', { by: 'with', needs: 'object' }),
  ...sense('AGREE', null, 'accept', { objects: `${PROPOSALS}, resignation`, by: 'from by of' }),
  ...sense('AGREE', null, 'accept, consent, accede, assent, acquiesce', { beside: 'to', by: 'to' }),
  ...sense(
    'AGREE',
    null,
    'reach, strike, conclude, negotiate, seal, clinch, broker, hammer out, thrash out, work out',
    {
      objects:
        'agreement, deal, accord, pact, understanding, compromise, settlement, consensus, truce, ceasefire, cease-fire, formula, treaty, peace deal',
      by: 'with between',
    },
  ),
  ...sense('AGREE', null, 'make, enter, cut, forge', {
    objects: 'deal, agreement, pact, compromise, commitment, promise, pledge, peace',
    by: 'with',
  }),
  ...sense(
    'AGREE',
    null,
    'announce, declare, signal, express, show, indicate, confirm, voice, reaffirm, reiterate',
    {
      objects:
        'readiness, willingness, commitment, intention, determination, agreement, plan, visit, deal, summit, intent',
      by: 'with to for',
    },
  ),
  ...sense('AGREE', null, 'offer, promise, pledge, vow', {
    objects:
      'help, aid, support, assistance, talk, cooperation, dialogue, mediation, truce, ceasefire, amnesty, loan, money, dollar, million, billion, peace, meeting, negotiation, fund, troop, protection, reform, election, investigation, solidarity, service, asylum, concession, grant, package',
    by: 'to for with',
  }),
  ...sense('AGREE', null, 'pledge, promise', { by: 'to', needs: 'object' }),
  ...sense('AGREE', null, 'commit', { beside: 'to', by: 'to', isIntransitive: true }),
  ...sense('AGREE', null, 'schedule, plan, arrange, set, fix', {
    objects: MEETINGS,
    by: 'with between',
  }),
  ...sense('AGREE', null, 'invite', { by: '', needs: 'person' }),
  ...sense('AGREE', null, 'propose', {
    objects:
      'talk, meeting, summit, dialogue, truce, ceasefire, cease-fire, negotiation, visit, conference, cooperation, alliance, plan, peace',
    by: 'with to',
  }),
  ...sense('DISAGREES_WITH', null, 'disagree, fall out, quarrel, squabble, feud, spar', {
    by: 'with',
  }),
  ...sense('CONSULT', null, 'meet, confer, consult, hold talks, sit down, converse', {
    by: 'with between to',
    needs: 'person',
  }),
  ...sense('CONSULT', null, 'accompany, talk, negotiate, brief', { by: 'with between to' }),
  // With an object it is a language.
  ...sense('CONSULT', null, 'speak', { by: 'with between to', isIntransitive: true }),
  ...sense(
    'CONSULT',
    null,
    'hold, have, resume, begin, start, conduct, open, continue, complete, conclude, convene, reopen, join, attend, host, restart, wrap up, finish, enter',
    {
      objects:
        'talk, meeting, summit, negotiation, discussion, consultation, dialogue, conversation, conference, peace talk, session',
      by: 'with between',
    },
  ),
  ...sense('CONSULT', 'third-party', 'launch, begin, start, lead, undertake, offer, resume', {
    objects:
      'mediation, mediation effort, peace effort, peace mission, shuttle diplomacy, peace initiative, diplomatic effort',
    by: 'between',
  }),
  ...sense('CONSULT', null, 'discuss', { by: 'with', gives: true }),
  ...sense('CONSULT', 'visit', 'visit, inaugurate, attend, tour'),
  // PLOVER's visit is that of the guest: of the host it tells a meeting.
  ...sense('CONSULT', null, 'host', { needs: 'person' }),
  ...sense('CONSULT', null, 'receive, welcome, greet', {
    objects:
      'delegation, president, minister, envoy, ambassador, leader, premier, king, chancellor, secretary, visitor, official, mission, guest',
  }),
  ...sense('CONSULT', null, 'travel, fly, arrive, come, return, go, head, gather, sit down', {
    beside:
      'for: talk, negotiation, meeting, summit, consultation, discussion, conference, peace talk',
    by: 'with',
  }),
  ...sense('CONSULT', 'visit', 'travel, fly, come, return, go, head', {
    by: 'to',
    isIntransitive: true,
  }),
  ...sense('CONSULT', 'visit', 'arrive, land, touch down', { by: 'in at', isIntransitive: true }),
  ...sense('CONSULT', 'visit', 'make, pay, begin, start, end, conclude, wrap up', {
    objects: 'visit, trip, tour',
    by: 'to of',
  }),
  ...sense('CONSULT', 'phone', 'telephone, phone'),
  ...sense('CONSULT', 'third-party', 'mediate, broker', { by: 'between' }),
  ...sense('SUPPORT', null, 'support, back, endorse, champion, defend, side', {
    by: 'with behind',
    except: 'side, title, claim, family, weight, himself, herself, itself, crown, goal, thesis',
    needs: 'object',
  }),
  ...sense(
    'SUPPORT',
    null,
    'praise, hail, commend, applaud, congratulate, salute, welcome, laud, thank, vouch',
    {
      by: 'with for',
      needs: 'object',
    },
  ),
  ...sense(
    'SUPPORT',
    null,
    'sign, ratify, approve, finalize, finalise, conclude, adopt, initial, pass, renew',
    {
      objects: TEXTS,
      by: 'with',
    },
  ),
  ...sense('SUPPORT', null, 'sign', { beside: 'with', by: 'with' }),
  ...sense('SUPPORT', null, 'approve', { needs: 'object', by: 'of', except: 'drug, vaccine' }),
  ...sense('SUPPORT', null, 'recognize, recognise', {
    except: 'need, importance, fact, value, role, risk, problem, face, voice',
  }),
  ...sense(
    'SUPPORT',
    null,
    'establish, restore, resume, upgrade, normalize, normalise, strengthen, improve, expand, forge, deepen, open, boost, develop, reestablish, re-establish, renew',
    {
      objects:
        'relation, tie, contact, link, diplomatic relation, diplomatic tie, relationship, embassy, consulate, partnership, alliance, friendship',
      by: 'with between',
    },
  ),
  ...sense(
    'SUPPORT',
    null,
    'express, voice, reiterate, reaffirm, pledge, declare, show, offer, convey, extend, give, lend, announce, throw, pay, send, rally, mobilize, mobilise',
    {
      objects: APPROVALS,
      by: 'for to with behind',
    },
  ),
  ...sense('SUPPORT', null, 'vote', { beside: 'for', by: 'for' }),
  ...sense('SUPPORT', null, 'rally, campaign', { beside: 'behind', by: 'behind' }),
  ...sense(
    'CONCEDE',
    null,
    'apologize, apologise, relent, back down, yield, give in, bow, cave, capitulate',
    {
      by: 'to for',
      needs: 'nothing',
    },
  ),
  ...sense('CONCEDE', null, 'concede', { beside: 'to', by: 'to' }),
  ...sense('CONCEDE', null, 'concede', {
    objects: 'defeat, demand, point, autonomy, independence, election, victory, mistake',
    by: 'to',
  }),
  ...sense(
    'CONCEDE',
    null,
    'ease, lift, relax, end, suspend, loosen, scrap, remove, abolish, cancel, drop, repeal, waive, withdraw, revoke, soften, reduce, rescind',
    {
      objects: RESTRICTIONS,
      by: 'on against in',
    },
  ),
  ...sense('CONCEDE', null, 'call off, suspend, end, halt, postpone, cancel, abandon, stop', {
    objects: PROTESTS,
    by: 'against',
  }),
  ...sense('CONCEDE', null, 'drop, withdraw', {
    objects:
      'charge, demand, claim, objection, lawsuit, case, complaint, threat, opposition, veto, insistence, bid',
    by: 'against',
  }),
  ...sense('CONCEDE', null, 'pardon, acquit, amnesty, exonerate', { needs: 'object' }),
  ...sense('CONCEDE', null, 'grant, declare, offer, announce, proclaim', {
    objects:
      'amnesty, pardon, clemency, autonomy, independence, concession, immunity, self-rule, bail, right, freedom, citizenship',
    by: 'to for',
  }),
  ...sense('CONCEDE', null, 'commute', { objects: 'sentence' }),
  ...sense('CONCEDE', null, 'make, offer', { objects: 'concession, apology', by: 'to' }),
  ...sense('CONCEDE', null, 'issue, express, offer, voice', {
    objects: 'apology, remorse',
    by: 'to for',
  }),
  ...sense('CONCEDE', null, 'meet, satisfy, heed, accommodate, grant', {
    objects: 'demand, request, call, appeal',
    by: 'of',
  }),
  ...sense('CONCEDE', null, 'legalize, legalise, decriminalize, reinstate, reopen', {
    objects:
      'party, opposition, newspaper, border, university, station, group, union, movement, crossing, road, embassy, airport',
  }),
  ...sense('CONCEDE', null, 'allow, permit, authorize, authorise', {
    objects: 'protest, demonstration, rally, march, election, return, opposition, party, vote',
  }),
  ...sense('CONCEDE', null, 'suspend, end, halt, cease, stop', {
    objects: 'execution, test, testing, enrichment, settlement, settlement construction',
    by: 'in',
  }),
  ...sense('CONCEDE', null, 'declare, announce, proclaim', {
    objects: 'truce, ceasefire, cease-fire, armistice, moratorium',
    by: 'with',
  }),
];
