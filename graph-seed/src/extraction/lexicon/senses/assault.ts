/** Verbs of PLOVER's ASSAULT. */
import { ATTACKS, IDEAS } from '../object-classes.ts';
import { sense } from './sense-table.ts';
import type { SenseEntry } from './sense-table.ts';

/** What is fought, hit or struck without anyone being hurt. */
const SPORT =
  'cancer, disease, record, team, fire, poverty, inflation, corruption, odds, virus, match, game, title, chord, deal, balance, note, agreement, bargain, fear, target, goal, market, road, headline, wall, jackpot, button, film, movie, video, scene, photo, picture, glance, virus, spread, pandemic, obesity, racism, crime, climate change, hunger, unemployment, election, seat, case, charge, blaze, flame';

/** Meanings in the order in which they are tried. */
export const ASSAULT: readonly SenseEntry[] = [
  ...sense(
    'ASSAULT',
    'targeted',
    'kill, murder, assassinate, massacre, slaughter, behead, gun down, slay, lynch',
    { needs: 'object', except: 'bill, time, deal, proposal, plan, idea, animal, cow, pig' },
  ),
  ...sense('ASSAULT', 'targeted', 'execute', { needs: 'person' }),
  ...sense('ASSAULT', 'primitive', 'stab, hack, knife', { needs: 'person' }),
  ...sense('ASSAULT', 'primitive', 'set', { objects: 'fire', by: 'to', beside: 'to' }),
  ...sense('ASSAULT', 'primitive', 'torch, burn down, burn, stone', {
    needs: 'object',
    except: 'flag, effigy, calorie, fuel, coal, wood',
  }),
  ...sense('ASSAULT', 'primitive', 'set', { beside: 'on: fire', needs: 'object' }),
  ...sense('ASSAULT', 'abduct', 'kidnap, abduct, hijack', { needs: 'object' }),
  ...sense('ASSAULT', 'abduct', 'take', { objects: 'hostage, prisoner' }),
  ...sense('ASSAULT', 'abduct', 'hold', { objects: 'hostage' }),
  ...sense('ASSAULT', 'beat', 'beat up', { needs: 'object' }),
  ...sense('ASSAULT', 'beat', 'beat, club, punch, kick', {
    needs: 'person',
    except: `${SPORT}, rival, challenger, incumbent, opponent, candidate, champion, side`,
  }),
  ...sense('ASSAULT', 'torture', 'torture', { needs: 'object' }),
  ...sense('ASSAULT', 'sexual', 'rape', { needs: 'object' }),
  ...sense('ASSAULT', 'aerial', 'bomb, bombard, strafe', {
    needs: 'object',
    except: 'question, message',
  }),
  ...sense('ASSAULT', 'heavy-weapons', 'shell', { needs: 'object', except: 'nut, pea' }),
  ...sense('ASSAULT', 'heavy-weapons', 'fire, launch, lob, hurl', {
    objects:
      'rocket, missile, shell, mortar, artillery, mortar shell, round, torpedo, rocket fire, mortar fire, barrage',
    by: 'at on into against towards',
  }),
  ...sense('ASSAULT', 'drone', 'fire, launch, send, fly', {
    objects: 'drone, attack drone',
    beside: 'at on against into towards',
    by: 'at on against into towards',
  }),
  ...sense('ASSAULT', 'explosives', 'blow up, detonate, plant, explode', {
    needs: 'object',
    except: 'balloon, photo, picture, tree, seed, flag',
  }),
  ...sense('ASSAULT', 'firearms', 'open', { objects: 'fire', by: 'on at' }),
  ...sense('ASSAULT', 'firearms', 'shoot, shoot down, shoot dead', {
    by: 'at on',
    needs: 'person',
    except: 'film, movie, video, scene, photo, documentary',
  }),
  ...sense('ASSAULT', 'firearms', 'shoot, shoot down', {
    objects: 'helicopter, plane, aircraft, jet, drone, missile, balloon, airliner, warplane',
  }),
  ...sense('ASSAULT', 'firearms', 'fire', { beside: 'at on into', by: 'at on into' }),
  ...sense('ASSAULT', 'crowd-control', 'fire, use, lob', {
    objects:
      'tear gas, water cannon, rubber bullet, teargas, baton, stun grenade, rubber-coated bullet',
    by: 'at on against',
  }),
  ...sense('ASSAULT', 'primitive', 'throw, hurl, pelt', {
    objects: 'stone, rock, petrol bomb, molotov cocktail, firebomb, bottle, grenade',
    by: 'at',
  }),
  ...sense('ASSAULT', null, 'wound, injure, maim, ambush', {
    needs: 'object',
    except: 'pride, knee, ankle, leg, foot, shoulder, hamstring, feeling',
  }),
  ...sense('ASSAULT', null, 'attack, storm, raid, assault, invade', {
    by: 'on',
    needs: 'object',
    except: `${IDEAS}, ${SPORT}, privacy, stage, field, pitch, home, house, apartment`,
  }),
  ...sense('ASSAULT', null, 'fight, battle, clash, combat, skirmish', {
    by: 'with against',
    needs: 'person',
    except: SPORT,
  }),
  ...sense('ASSAULT', null, 'fight', {
    beside: 'against in: war, civil war, rebel, insurgent, militant',
    except: SPORT,
  }),
  ...sense('ASSAULT', null, 'clash, skirmish', { beside: 'with in near on at over', by: 'with' }),
  ...sense('ASSAULT', null, 'seize, capture, overrun, retake, recapture, storm, take', {
    objects:
      'town, city, village, stronghold, position, base, airport, hill, territory, post, district, outpost, bridge, island, province, region, camp, garrison, oil field, border post, ground',
    by: 'from',
  }),
  ...sense('ASSAULT', null, 'overthrow, topple, oust, bring down, hurt, crush', {
    needs: 'actor',
    except: SPORT,
  }),
  ...sense(
    'ASSAULT',
    null,
    'launch, carry out, mount, conduct, commit, wage, stage, unleash, perpetrate, make, execute, lead, begin, open, resume, escalate, step up, intensify, continue, claim',
    {
      objects: ATTACKS,
      by: 'against on at in',
    },
  ),
  ...sense('ASSAULT', null, 'engage, take part, participate', {
    beside:
      'in: ethnic cleansing, cleansing, fighting, battle, attack, gunbattle, firefight, massacre, killing, combat, hostility, genocide, firefight',
  }),
  ...sense('ASSAULT', null, 'claim', { objects: 'responsibility', by: 'for' }),
  ...sense(
    'ASSAULT',
    'destroy',
    'destroy, raze, flatten, demolish, bulldoze, level, loot, ransack, wreck, damage',
    {
      needs: 'object',
      except:
        'hope, career, reputation, credibility, chance, playing, evidence, curve, missile, weapon, confidence',
    },
  ),
  ...sense('ASSAULT', null, 'strike, hit, target, pound', { by: 'at', except: SPORT }),
  ...sense('ASSAULT', null, 'pound, strike, hit, target', {
    objects:
      'position, target, village, town, city, base, camp, convoy, building, hospital, school, vehicle, house, market, airport, stronghold, hideout, bunker, facility, checkpoint, area, district',
    by: 'in',
  }),
  ...sense('ASSAULT', null, 'violate, break, breach', {
    objects: 'ceasefire, cease-fire, truce, ceasefire agreement, airspace, border',
    by: 'with of',
  }),
];
