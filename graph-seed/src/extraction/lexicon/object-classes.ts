/**
 * Object classes
 *
 * Nouns that give a verb its meaning: to "lift" a curfew yields, to "lift" a stone is nothing to us. Written by hand after the sets and
 * patterns of CAMEO's verb dictionary (Copyright 2014-2015 Open Event Data Alliance, MIT licence; see graph-seed/lexicons).
 */

/** Gatherings at which people speak with each other. */
export const MEETINGS =
  'meeting, visit, trip, summit, talk, call, conference, negotiation, discussion, ceremony, appearance, tour, consultation, dialogue, participation, session, conversation, peace talk, contact, appointment, audience, mediation';
/** What states entertain with each other. */
export const TIES =
  'relation, tie, contact, cooperation, link, relationship, diplomatic relation, trade, air link, flight, service, alliance, partnership, exchange, tourism, mission, negotiation, talk, dialogue, coordination, import, export, purchase, delivery, shipment, investment, mediation, program, programme';
/** Armed people and their equipment. */
export const FORCES =
  'troop, force, soldier, army, warship, ship, aircraft carrier, carrier, jet, warplane, tank, unit, missile, weapon, navy, marine, fleet, plane, aircraft, frigate, destroyer, submarine, battalion, brigade, police, peacekeeper, artillery, parachutist, paratrooper, drone, helicopter, reservist, reserve, policeman, garrison, commando, gunboat, bomber, fighter, squadron, division, regiment, convoy, vehicle, reinforcement, military, guard, militia, patrol, system, battery, fighter jet, security force, recruit, hacker';
/** Texts on which people agree or which they turn down. */
export const TEXTS =
  'resolution, text, bill, treaty, agreement, accord, deal, pact, law, draft, motion, plan, proposal, amendment, convention, protocol, memorandum, contract, charter, constitution, declaration, communique, legislation, budget, ceasefire, truce, roadmap, formula';
/** What is asked, offered or planned. */
export const PROPOSALS =
  'proposal, offer, plan, demand, request, call, appeal, suggestion, bid, initiative, ultimatum, invitation, idea, notion, motion, resolution, bill, draft, amendment, text, claim, deal, accord, agreement, treaty, pact, change, condition, term, recommendation, petition, mediation, deadline, compromise, settlement, solution, charge, application, candidacy, ruling, verdict, result, possibility, prospect, extension, reform, attempt, effort, pressure, criticism, threat, truce, ceasefire, concession, intervention, deployment, allegation, accusation, report, assertion, suggestion, move, legislation, law, constitution, visit, talk, negotiation, meeting, dialogue, withdrawal, aid, help, assistance, interference';
/** What is given to help. */
export const GOODS =
  'aid, assistance, money, $, €, £, weapon, arms, arm, food, loan, dollar, euro, pound, yen, relief, medicine, equipment, grant, funding, fund, ammunition, supply, help, cash, good, tent, blanket, vaccine, medical supply, food aid, foreign aid, humanitarian aid, military aid, donation, gift, credit, subsidy, support, rice, grain, wheat, flour, water, shelter, clothing, oil, fuel, vehicle, missile, tank, helicopter, aircraft, plane, system, training, doctor, team, rescuer, expert, adviser, package, care, treatment, compensation, reparation, refuge, sanctuary, asylum, protection, scholarship, hospital, material, ton, tonne, kilogram, kg, million, billion, convoy, airlift';
/** What people are kept from by those in power. */
export const RESTRICTIONS =
  'sanction, curfew, ban, restriction, embargo, blockade, siege, state of emergency, martial law, emergency, measure, emergency rule, moratorium, boycott, censorship, penalty, tariff, quota, limit, prohibition, curb, control, roadblock, checkpoint, travel ban, visa requirement, lockdown, closure, state of siege, barrier, tension, condition, rule';
/** Public acts against someone. */
export const PROTESTS =
  'protest, demonstration, rally, march, strike, sit-in, riot, hunger strike, walkout, boycott, general strike, vigil, picket, uprising, revolt, blockade, procession, gathering, occupation, disobedience, civil disobedience, stoppage, work stoppage, unrest, parade';
/** Forms of violence. */
export const ATTACKS =
  'attack, assault, offensive, war, strike, air strike, airstrike, raid, air raid, bombardment, invasion, bombing, ambush, shelling, shooting, incursion, rocket, missile, shell, mortar, grenade, bomb, torpedo, fire, artillery fire, rocket fire, counterattack, counteroffensive, bombing campaign, military campaign, battle, massacre, killing, murder, atrocity, genocide, operation, blow, barrage, salvo, violence, hostility, blitz, jihad, coup, ethnic cleansing, cleansing, fighting, gunfire, fight, drone strike, suicide bombing, airstrike, sortie';
/** Ways to look into something. */
export const INQUIRIES =
  'investigation, inquiry, enquiry, probe, audit, autopsy, hearing, proceedings, proceeding, manhunt, search, fact-finding mission, lawsuit, suit, case, complaint, charge, indictment, criminal case, trial, examination, review, impeachment';
/** Ways of saying that one disapproves. */
export const REPROACHES =
  'protest, complaint, concern, anger, dismay, outrage, displeasure, disapproval, condemnation, criticism, objection, regret, disappointment, dissatisfaction, frustration, opposition, indignation, fury, resentment, grievance, doubt, alarm, protest note, note';
/** Ways of saying that one approves. */
export const APPROVALS =
  'support, solidarity, backing, confidence, satisfaction, praise, gratitude, thanks, appreciation, sympathy, condolence, congratulation, welcome, blessing, admiration, respect, endorsement, approval, recognition, optimism, hope, faith, tribute';
/** What is said to be wrong when it is talked of: objects of "attack", "blast" and "hit" that are words, not people. */
export const IDEAS =
  'plan, policy, decision, proposal, record, idea, problem, issue, bill, law, view, argument, speech, ruling, statement, remark, comment, report, move, deal, agreement, critic, media, budget, reform, measure, approach, strategy, handling, resolution, poverty, inflation, corruption, position, stance, system, notion, claim, legacy, credibility, performance, programme, program, verdict, practice, behavior, behaviour, conduct, treatment, attempt, failure, legislation, act, cartoon, article, book, film';
/** Persons and things that are held and can be let go. */
export const CAPTIVES =
  'prisoner, hostage, detainee, captive, inmate, journalist, activist, soldier, dissident, suspect, worker, crew, sailor, man, woman, people, child, leader, member, pilot, fighter, tourist, girl, student, missionary, engineer, body, remain, civilian, foreigner, westerner, official, opponent, protester, policeman, convict, rebel, politician, lawyer, teacher, nun, priest, nurse, doctor, refugee, migrant, spy, diplomat, schoolgirl, fisherman, businessman, aid worker, property, asset';
