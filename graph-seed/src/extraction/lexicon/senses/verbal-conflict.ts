/** Verbs of PLOVER's verbal conflict: REQUEST, ACCUSE, REJECT, THREATEN; and opposition, which is a standing relation. */
import { ATTACKS, IDEAS, INQUIRIES, MEETINGS, PROPOSALS, REPROACHES } from '../object-classes.ts';
import { sense } from './sense-table.ts';
import type { SenseEntry } from './sense-table.ts';

/** Meanings in the order in which they are tried. */
export const VERBAL_CONFLICT: readonly SenseEntry[] = [
  ...sense(
    'REJECT',
    'meet',
    'cancel, call off, postpone, scrap, put off, boycott, skip, shelve, delay, suspend, rule out, break off, walk out',
    {
      objects: MEETINGS,
      by: 'with to',
    },
  ),
  ...sense('REJECT', 'meet', 'walk out', {
    beside:
      'of: meeting, talk, conference, session, negotiation, summit, chamber, room, hall, ceremony, debate, parliament, assembly, hearing, vote, courtroom',
    by: 'with',
  }),
  ...sense('REJECT', 'meet', 'snub'),
  ...sense('REJECT', 'yield', 'veto, vote down', { needs: 'object' }),
  ...sense('REJECT', 'yield', 'block, reject, oppose, vote, defeat', {
    objects:
      'resolution, bill, motion, draft, amendment, text, proposal, plan, referendum, legislation, statement, joint statement, declaration, communique, agreement, deal, treaty, sanction, aid, loan, package, appointment, nomination, bid, move, measure',
    by: 'against by from',
  }),
  ...sense('REJECT', 'yield', 'vote', { beside: 'against', by: 'against' }),
  ...sense('REJECT', null, 'reject, rebuff, spurn, turn down, rule out, repudiate, renounce', {
    by: 'from of by',
    needs: 'object',
  }),
  ...sense(
    'REJECT',
    null,
    'refuse, decline, dismiss, defy, disregard, brush off, ignore, shrug off, disobey, flout, resist, overrule',
    {
      objects: PROPOSALS,
      by: 'from of by',
    },
  ),
  ...sense('REJECT', null, 'refuse, decline, defy, disregard, brush off', {
    by: 'from of',
    except: 'government, cabinet, official, minister, case, charge, lawsuit, employee, suit',
  }),
  ...sense('REJECT', null, 'deny', {
    objects: 'entry, visa, access, permission, request, application, asylum, bail, appeal, permit',
    by: 'to',
  }),
  ...sense('REJECT', null, 'renege', { needs: 'nothing', by: 'on' }),
  ...sense('REJECT', null, 'balk, baulk', { needs: 'nothing', by: 'at' }),
  ...sense('REJECT', null, 'abandon, scrap, drop, freeze, tear up, withdraw, quit, break', {
    objects:
      'plan, agreement, deal, treaty, accord, commitment, promise, pact, proposal, truce, ceasefire, cease-fire, pledge',
    by: 'with',
  }),
  ...sense('REJECT', null, 'oppose', {
    objects: `${PROPOSALS}, ${IDEAS}, use, sale, presence, independence, war, strike, creation, construction`,
    by: 'by',
  }),
  ...sense('OPPOSES', null, 'oppose'),
  ...sense('REQUEST', null, 'urge, implore, exhort, beg, beseech, ask, lobby, petition', {
    by: 'from',
    needs: 'person',
  }),
  ...sense('REQUEST', null, 'request, seek, solicit, ask', {
    objects:
      'aid, help, assistance, asylum, refuge, meeting, extradition, support, permission, protection, mediation, loan, backing, talk, investigation, approval, apology, explanation, clarification, release, compensation, funding, money, dollar, truce, ceasefire, extension, dialogue, intervention, shelter, resolution, ban, arm, weapon, peacekeeper, concession',
    by: 'from of',
  }),
  ...sense('REQUEST', null, 'ask, apply, beg, petition, lobby, plead, appeal, press, push', {
    beside: 'for',
    by: 'to with for from',
  }),
  ...sense('REQUEST', null, 'demand', { by: 'from of by', needs: 'nothing' }),
  ...sense('REQUEST', null, 'call', { beside: 'for on upon', by: 'on upon for from' }),
  ...sense('REQUEST', null, 'appeal, plead', { by: 'to with', needs: 'actor' }),
  ...sense('REQUEST', null, 'pressure, lobby', { by: 'on for' }),
  ...sense(
    'REQUEST',
    null,
    'make, issue, reiterate, repeat, renew, present, submit, send, voice, launch, insist, put forward, deliver, set',
    {
      objects: 'demand, request, appeal, call, plea, petition, ultimatum, condition, deadline',
      by: 'to for from on',
    },
  ),
  ...sense('REQUEST', null, 'insist', {
    beside:
      'on: demand, condition, withdrawal, right, release, apology, inspection, change, resignation',
    by: 'from',
  }),
  ...sense('REQUEST', null, 'summon', { objects: 'session, meeting' }),
  ...sense('REQUEST', null, 'order, instruct, command', {
    needs: 'person',
    except:
      'attack, strike, troop, force, brigade, unit, division, battalion, regiment, fleet, army, militia, group, squad, ship, squadron, wing, respect, majority',
  }),
  ...sense('REQUEST', null, 'recommend, advocate, propose, suggest', {
    objects:
      'withdrawal, boycott, sanction, impeachment, reform, resolution, ban, measure, change, election, inquiry',
  }),
  ...sense(
    'ACCUSE',
    'disapprove',
    'blame, condemn, criticize, criticise, denounce, decry, deplore, lambaste, censure, chide, rebuke, castigate, berate, fault, scold, chastise, deride, ridicule, mock, reprimand, protest against',
    { by: 'at for', needs: 'object' },
  ),
  ...sense('ACCUSE', 'disapprove', 'slam, rap, assail, blast, attack, savage, slate', {
    objects: IDEAS,
    by: 'at',
  }),
  ...sense('ACCUSE', 'disapprove', 'slam, rap, assail, lash out, hit out', {
    by: 'at',
    except: 'door, brake, ball',
  }),
  ...sense('ACCUSE', 'disapprove', 'protest', {
    objects: `${IDEAS}, arrest, killing, detention, presence, war, violation, visit, attack`,
    by: 'to',
  }),
  ...sense('ACCUSE', 'disapprove', 'complain', { beside: 'about of to that', by: 'to' }),
  ...sense('ACCUSE', 'disapprove', 'object', { beside: 'to', by: 'to' }),
  ...sense(
    'ACCUSE',
    'disapprove',
    'express, voice, lodge, hand, file, register, raise, deliver, make, send, convey, present, submit',
    { objects: REPROACHES, by: 'with to at over against about' },
  ),
  ...sense('ACCUSE', 'disapprove', 'summon', {
    objects:
      'ambassador, envoy, diplomat, charge, chargé, representative, consul, attache, attaché, nuncio, high commissioner',
    by: 'over',
  }),
  ...sense('ACCUSE', 'allege', 'accuse, indict, implicate', { by: 'of', needs: 'object' }),
  ...sense('ACCUSE', 'allege', 'suspect', { by: 'of' }),
  ...sense('ACCUSE', 'allege', 'charge', { beside: 'with', by: 'with', needs: 'person' }),
  ...sense('ACCUSE', 'allege', 'sue, prosecute, impeach, arraign', { needs: 'object' }),
  ...sense('ACCUSE', 'allege', 'bring, put, file, press, level, make, hurl, launch', {
    objects: 'charge, accusation, allegation, lawsuit, complaint, indictment, suit',
    by: 'against',
  }),
  ...sense('ACCUSE', 'allege', 'bring, put', { beside: 'to on: trial, justice, court' }),
  ...sense('ACCUSE', 'investigate', 'investigate, probe', { needs: 'object' }),
  ...sense('ACCUSE', 'investigate', 'question, interrogate', { needs: 'person' }),
  ...sense(
    'ACCUSE',
    'investigate',
    'open, launch, begin, start, order, conduct, announce, complete, carry out, reopen, hold, initiate, undertake, set up, establish, form',
    { objects: INQUIRIES, by: 'against into of on' },
  ),
  ...sense('ACCUSE', 'investigate', 'send, dispatch, deploy', {
    objects: 'inspector, investigator, fact-finding mission, observer, monitor, investigating team',
    by: 'to',
  }),
  ...sense('ACCUSE', 'investigate', 'inspect', {
    objects: 'site, facility, plant, camp, prison, base, reactor, compliance',
  }),
  ...sense('THREATEN', null, 'threaten, menace, intimidate', {
    needs: 'object',
    by: 'against with',
  }),
  ...sense('THREATEN', null, 'warn', { by: 'against' }),
  // Who warns of a danger that is none of his making tells of it.
  ...sense('CONSULT', null, 'warn, alert, tip off', { beside: 'of about over', needs: 'actor' }),
  ...sense('THREATEN', null, 'issue, make, repeat, send, deliver, renew', {
    objects: 'threat, warning, ultimatum, death threat',
    by: 'to against',
  }),
  ...sense('THREATEN', 'violence', 'declare, vow, promise, swear, threaten', {
    objects: `war, jihad, revenge, retaliation, vengeance, holy war, ${ATTACKS}`,
    by: 'on against',
  }),
  ...sense('THREATEN', null, 'threaten', { beside: 'with', by: 'with' }),
];
