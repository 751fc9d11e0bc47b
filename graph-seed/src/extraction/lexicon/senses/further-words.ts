/**
 * Further words
 *
 * Verbs of saying and agreeing whose group in CAMEO's dictionary has a type of its own (Copyright 2014-2015 Open Event Data Alliance, MIT licence; see
 * graph-seed/lexicons), picked by hand: a verb stayed when news seldom uses it in another sense. Some common news phrases were added.
 */
import { IDEAS, PROPOSALS, TEXTS } from '../object-classes.ts';
import { sense } from './sense-table.ts';
import type { SenseEntry } from './sense-table.ts';

/** Meanings in the order in which they are tried. */
export const FURTHER_WORDS: readonly SenseEntry[] = [
  ...sense(
    'ACCUSE',
    'disapprove',
    'admonish, disparage, lambast, belittle, denigrate, malign, slander, vilify, pillory, abhor, upbraid, reproach, bemoan, jeer, heckle, insult, demonize, demonise, lament, scorn, chastise, lampoon',
    { by: 'for over', needs: 'object', except: 'death, loss' },
  ),
  ...sense('ACCUSE', 'disapprove', 'disapprove, speak out, rail, inveigh', {
    beside: 'of against at',
    by: 'of against at',
  }),
  ...sense('ACCUSE', 'disapprove', 'take', { objects: 'issue, exception, aim', by: 'with to at' }),
  ...sense('ACCUSE', 'allege', 'point', { objects: 'finger', by: 'at' }),
  ...sense('ACCUSE', 'disapprove', 'lay, put, pin, place, cast', {
    objects: 'blame, responsibility',
    by: 'on at with',
  }),
  ...sense('SUPPORT', null, 'heap, lavish', { objects: 'praise', by: 'on' }),
  ...sense('ACCUSE', 'disapprove', 'hold responsible', { by: 'for', needs: 'object' }),
  ...sense('ACCUSE', 'disapprove', 'regret', { objects: IDEAS }),
  ...sense('ACCUSE', 'investigate', 'audit, inspect, examine', {
    objects:
      'allegation, claim, site, facility, account, case, complaint, evidence, report, violation, abuse, death, killing, plant, factory, reactor, attack',
  }),
  ...sense('ACCUSE', 'investigate', 'look', { beside: 'into', by: 'into' }),
  ...sense('ACCUSE', 'investigate', 'search, hunt', {
    beside: 'for: suspect, gunman, killer, attacker, evidence, kidnapper, weapon, culprit, bomber',
  }),
  ...sense('ACCUSE', 'allege', 'try', {
    beside: 'for: murder, crime, war crime, treason, genocide, corruption, fraud',
    needs: 'person',
  }),
  ...sense(
    'REJECT',
    null,
    'override, overrule, hamper, hinder, impede, obstruct, thwart, stall, block, defer, torpedo, derail, frustrate, stymie, undermine',
    {
      objects: `${PROPOSALS}, ${TEXTS}, election, process, peace process, progress, investigation, inquiry, accession, membership`,
      by: 'by of',
    },
  ),
  ...sense('REJECT', null, 'delay, postpone, put off', {
    objects:
      'election, referendum, vote, decision, withdrawal, release, reform, transition, deployment, ratification, handover, independence',
  }),
  ...sense('REJECT', null, 'withdraw, pull out', {
    beside: 'from: election, race, campaign, vote',
  }),
  ...sense('REJECT', null, 'violate, breach, flout', {
    objects:
      'resolution, law, agreement, treaty, sanction, embargo, convention, accord, ban, international law, constitution, human right, right',
    by: 'of',
  }),
  ...sense(
    'SUPPORT',
    null,
    'acclaim, extol, exalt, compliment, legitimize, legitimise, sympathize, sympathise, congratulate',
    { by: 'with on', needs: 'object' },
  ),
  ...sense('SUPPORT', null, 'honor, honour', {
    objects: 'soldier, victim, leader, president, veteran, activist, agreement, treaty, commitment',
  }),
  ...sense('SUPPORT', null, 'favor, favour', {
    objects: `${PROPOSALS}, independence, membership, dialogue, talk, reform, resolution, settlement, peace`,
  }),
  ...sense('SUPPORT', null, 'join', {
    objects:
      'organization, organisation, treaty, agreement, pact, union, bloc, convention, nato, council',
  }),
  ...sense('SUPPORT', null, 'swear in, appoint', {
    objects: 'government, cabinet, president, ambassador, minister, prime minister',
  }),
  ...sense('SUPPORT', null, 'form', {
    objects: 'alliance, coalition, partnership, coalition government',
    by: 'with',
  }),
  ...sense('CONCEDE', null, 'declassify, deregulate, legalise', { needs: 'object' }),
  ...sense('CONCEDE', null, 'forgive', { needs: 'person' }),
  ...sense('CONCEDE', null, 'hold, schedule, call, announce, set', {
    objects:
      'election, free election, multiparty election, referendum, poll, snap election, presidential election, parliamentary election',
  }),
  ...sense('CONCEDE', null, 'comply', { beside: 'with', by: 'with' }),
  ...sense('CONCEDE', null, 'dismiss, sack, fire, replace, remove', {
    objects: 'cabinet, government',
  }),
  ...sense('CONCEDE', null, 'express', {
    objects: 'remorse, regret, sorrow, apology',
    by: 'for over to',
  }),
  ...sense('CONCEDE', null, 'agree', { beside: 'to: demand, request, ceasefire, truce', by: 'of' }),
  ...sense('REQUEST', null, 'give', { objects: 'ultimatum, deadline', by: 'to' }),
  ...sense('REQUEST', null, 'appeal, plead, press, campaign, agitate, push, lobby', {
    beside: 'for',
    by: 'to',
  }),
  ...sense('REQUEST', null, 'seek', {
    objects:
      'end, change, ouster, resignation, role, membership, independence, autonomy, sanction, right, justice, removal, guarantee, reform, withdrawal, solution, settlement, negotiation, compromise',
    by: 'from of',
  }),
  ...sense('THREATEN', null, 'warn', {
    beside:
      'of: attack, war, consequence, retaliation, action, reprisal, revenge, sanction, violence, strike, response, bloodshed, invasion',
    by: 'against',
  }),
  ...sense('THREATEN', null, 'give', { objects: 'ultimatum, warning', by: 'to' }),
  ...sense('THREATEN', null, 'set', { objects: 'deadline, ultimatum', by: 'for' }),
  ...sense('CONSULT', null, 'contact, write, notify, inform, brief, advise', {
    by: 'to',
    needs: 'actor',
  }),
  ...sense('CONSULT', null, 'send, deliver, hand, exchange, convey, present, receive, carry', {
    objects:
      'letter, message, credentials, credential, greeting, envoy, emissary, delegation, special envoy',
    by: 'to from with',
  }),
  ...sense('CONSULT', 'visit', 'lead', { objects: 'delegation, mission', by: 'to' }),
  ...sense('AGREE', null, 'resolve, settle, end', {
    objects: 'dispute, difference, crisis, conflict, row, feud, standoff, impasse, strike',
    by: 'with',
  }),
  ...sense('AGREE', null, 'subscribe', { beside: 'to', by: 'to' }),
  ...sense('AGREE', null, 'compromise', { by: 'with on', needs: 'nothing', isIntransitive: true }),
  ...sense('AGREE', null, 'open', { objects: 'door, way', by: 'to for' }),
  ...sense('CONSULT', null, 'raise, take up, bring up, share', {
    objects:
      'matter, issue, concern, question, case, subject, topic, problem, dispute, view, thought',
    by: 'with',
    needs: 'actor',
  }),
  ...sense('REJECT', null, 'strike down, throw out, quash, set aside', {
    objects:
      'case, lawsuit, claim, bill, complaint, challenge, appeal, charge, law, ruling, request, petition, ban, decision, decree, act, order, suit, verdict, rule, text',
    by: 'by of',
  }),
  ...sense('CONSULT', null, 'exchange', { objects: 'view, opinion, idea', by: 'with' }),
  ...sense('CONSULT', null, 'revive, reconvene, restart, relaunch', {
    objects: 'talk, negotiation, dialogue, peace process, peace talk',
    by: 'with between',
  }),
  ...sense('CONSULT', null, 'approach, interact', { by: 'with' }),
  ...sense('SUPPORT', null, 'stand', { beside: 'by with behind', by: 'by with behind' }),
  ...sense('SUPPORT', null, 'reassure, toast', { needs: 'person' }),
  ...sense('SUPPORT', null, 'revive, promote, cement, consolidate, warm', {
    objects: 'relation, tie, friendship, cooperation, relationship',
    by: 'with between',
  }),
  ...sense('SUPPORT', null, 'lend, throw, give', {
    objects: 'weight, voice, support, backing, approval, blessing',
    by: 'to behind',
  }),
  ...sense('SUPPORT', null, 'uphold, honor, honour, respect', {
    objects: 'agreement, treaty, accord, pact, obligation, commitment',
  }),
  ...sense('CONCEDE', null, 'clear', {
    beside: 'of: charge, wrongdoing, murder, corruption',
    needs: 'object',
  }),
  ...sense('CONCEDE', null, 'reverse, overturn, quash, annul, nullify, revise, amend', {
    objects: 'ban, conviction, sentence, restriction, decision, order, curfew, expulsion, policy',
  }),
  ...sense('CONCEDE', null, 'retract, take back', { needs: 'object' }),
  ...sense('CONCEDE', null, 'tolerate', { objects: 'protest, demonstration, opposition, dissent' }),
  ...sense('ACCUSE', 'disapprove', 'doubt, dispute, contest, question, challenge', {
    objects:
      'legitimacy, claim, sincerity, result, election, credibility, motive, legality, commitment, ruling, right, authority',
    by: 'of by',
  }),
  ...sense('ACCUSE', 'disapprove', 'trade, exchange, hurl', {
    objects: 'accusation, insult, barb, blame, abuse',
    by: 'with at',
  }),
  ...sense('ACCUSE', 'disapprove', 'express, voice', {
    objects: 'shock, horror, sadness, unease, misgiving, reservation, worry, fear, disgust',
    by: 'at over about',
  }),
  ...sense('ACCUSE', 'investigate', 'interview, grill', { objects: 'suspect, witness' }),
  ...sense('ACCUSE', 'investigate', 'verify, monitor', {
    objects: 'compliance, ceasefire, human right, violation, dismantling',
  }),
  ...sense('REJECT', null, 'refute, discount, play down, scoff', {
    objects: PROPOSALS,
    by: 'by of at',
  }),
  ...sense('REJECT', null, 'avoid, exclude', {
    objects: 'talk, meeting, negotiation, possibility, deal, concession, compromise',
    by: 'with',
  }),
  ...sense('REJECT', null, 'stick', { beside: 'to: demand, position, refusal, plan, schedule' }),
  ...sense('REJECT', null, 'abstain', { beside: 'from in' }),
  ...sense('REJECT', null, 'close', { objects: 'door', by: 'to on' }),
  ...sense('THREATEN', 'violence', 'retaliate', { by: 'against', needs: 'actor' }),
];
