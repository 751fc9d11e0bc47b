/** Verbs of PLOVER's material cooperation: COOPERATE, AID, RETREAT. */
import { CAPTIVES, FORCES, GOODS } from '../object-classes.ts';
import { sense } from './sense-table.ts';
import type { SenseEntry } from './sense-table.ts';

const INFORMATION =
  'intelligence, information, data, evidence, expertise, knowledge, technology, intelligence information, experience, prisoner, list';

/** Meanings in the order in which they are tried. */
export const MATERIAL_COOPERATION: readonly SenseEntry[] = [
  ...sense(
    'COOPERATE',
    null,
    'cooperate, co-operate, collaborate, coordinate, team up, partner, ally, liaise',
    { by: 'with', needs: 'actor' },
  ),
  ...sense('COOPERATE', null, 'cooperate, co-operate, collaborate', { beside: 'in on' }),
  ...sense('COOPERATE', null, 'work', { by: 'with' }),
  ...sense('COOPERATE', null, 'serve, work', { beside: 'under', by: 'under', needs: 'actor' }),
  ...sense('COOPERATE', null, 'share, exchange, swap, trade', {
    objects: INFORMATION,
    by: 'with to',
  }),
  ...sense('COOPERATE', null, 'extradite', { by: 'to', needs: 'object', gives: true }),
  ...sense('COOPERATE', null, 'hold, stage, launch, conduct, begin, carry out, start, take part', {
    objects:
      'joint exercise, joint drill, joint maneuver, joint manoeuvre, joint military exercise, joint naval exercise, joint operation, joint patrol',
    by: 'with',
  }),
  ...sense('COOPERATE', null, 'expand, increase, boost, resume, open, begin, develop', {
    objects:
      'trade, economic cooperation, cooperation, military cooperation, export, import, economic tie, trade tie',
    by: 'with between to from',
  }),
  ...sense(
    'AID',
    null,
    'aid, assist, arm, fund, finance, supply, equip, subsidize, subsidise, bail out, bankroll, train, sponsor, shield, shelter, reinforce, feed, resettle, vaccinate, harbor, harbour',
    {
      by: 'with',
      needs: 'person',
      except: 'film, show, team, hacker',
    },
  ),
  ...sense('AID', null, 'treat', {
    objects:
      'patient, wounded, casualty, victim, people, survivor, soldier, child, civilian, refugee, migrant, man, woman, fighter',
  }),
  ...sense('AID', null, 'rescue, evacuate, airlift', {
    by: '',
    needs: 'object',
    except: 'settlement, outpost, building, area, embassy, base',
  }),
  ...sense(
    'AID',
    null,
    'give, send, provide, donate, supply, deliver, lend, grant, offer, extend, ship, contribute, distribute, hand over, hand out, allocate, disburse, release, resume, channel, sell, bring, approve, increase, fly, airlift, drop, dispatch, transfer, earmark, pour, pay',
    {
      objects: GOODS,
      by: 'to for',
      needs: 'object',
    },
  ),
  ...sense('AID', null, 'donate, contribute', { by: 'to', needs: 'object' }),
  ...sense('AID', null, 'forgive, cancel, write off, reschedule', { objects: 'debt, loan' }),
  ...sense('AID', null, 'send, deploy, dispatch', {
    objects:
      'peacekeeper, aid worker, doctor, medic, rescue team, humanitarian aid, medical team, nurse',
    by: 'to in',
  }),
  ...sense('AID', null, 'compensate, reimburse', { needs: 'object' }),
  ...sense('RETREAT', 'withdraw', 'withdraw, pull out, pull back, retreat, pull', {
    objects: `${FORCES}, settler, settlement, checkpoint, roadblock`,
    by: 'from',
  }),
  ...sense('RETREAT', 'withdraw', 'withdraw, pull out, pull back, retreat, redeploy', {
    by: 'from of',
    except:
      'bid, candidacy, nomination, money, product, application, license, licence, remark, ambassador, envoy, diplomat, support, aid, recognition, observer, inspector, staff, worker, personnel, adviser',
    needs: 'nothing',
  }),
  ...sense(
    'RETREAT',
    'withdraw',
    'evacuate, dismantle, vacate, cede, hand back, return, abandon, quit, leave, surrender',
    {
      objects:
        'settlement, territory, base, outpost, land, area, province, position, town, city, village, camp, checkpoint, valley, region, control, bunker',
      by: 'to from',
    },
  ),
  ...sense(
    'RETREAT',
    'withdraw',
    'complete, begin, start, finish, continue, order, speed up, resume',
    {
      objects:
        'withdrawal, pullout, pull-out, retreat, evacuation, disengagement, pullback, redeployment',
      by: 'from of',
    },
  ),
  ...sense('RETREAT', null, 'surrender, lay down, give up', {
    by: 'to',
    needs: 'nothing',
    except: 'hope, smoking, ball, seat, right, title, claim, job',
  }),
  ...sense('RETREAT', 'release', 'release, free, let go', {
    objects: CAPTIVES,
    by: 'to from',
  }),
  ...sense('RETREAT', 'release', 'release, free, repatriate, liberate', {
    by: 'from',
    except:
      'report, statement, film, album, video, data, figure, document, transcript, book, song, list',
  }),
  ...sense('RETREAT', 'release', 'hand over', { objects: CAPTIVES, by: 'to', needs: 'object' }),
  ...sense('RETREAT', 'release', 'return', {
    objects: 'remain, body, prisoner, refugee, property, asset, artifact, artefact',
    by: 'to',
  }),
  ...sense('RETREAT', 'resign', 'resign, step down, abdicate', { by: 'from as', needs: 'nothing' }),
  ...sense('RETREAT', 'resign', 'quit', {
    objects: 'post, job, office, position, presidency, government, cabinet',
    by: 'from',
  }),
  ...sense('RETREAT', 'resign', 'submit, tender, announce, offer, hand in', {
    objects: 'resignation',
  }),
  ...sense('RETREAT', 'disarm', 'disarm, demobilize, demobilise', {
    needs: 'nothing',
    except: 'bomb, rebel, militia, gunman, suspect, attacker, group',
  }),
  ...sense(
    'RETREAT',
    'disarm',
    'destroy, dismantle, scrap, surrender, turn in, decommission, lay down, hand in, hand over, eliminate',
    {
      objects:
        'arm, arms, weapon, missile, stockpile, arsenal, chemical weapon, nuclear weapon, warhead, centrifuge, program, mine, reactor',
      by: 'to',
    },
  ),
  ...sense('RETREAT', 'ceasefire', 'observe, respect, implement, honor, honour', {
    objects: 'ceasefire, cease-fire, truce, armistice',
  }),
  ...sense('RETREAT', 'ceasefire', 'end, halt, stop, cease, suspend', {
    objects:
      'war, fighting, hostility, attack, bombing, offensive, fire, shelling, campaign, air strike, siege, bombardment, raid, operation, insurgency, occupation, violence',
    by: 'against on with',
  }),
  ...sense('RETREAT', 'access', 'allow, admit, let, permit, accept, grant, give', {
    objects:
      'inspector, observer, peacekeeper, aid worker, access, humanitarian access, monitor, journalist, aid, convoy, passage, entry, humanitarian worker, mission, investigator',
    by: 'to into from',
  }),
  ...sense('RETREAT', 'access', 'open, reopen, re-open', {
    objects:
      'border, crossing, corridor, airport, port, airspace, road, bridge, gate, border crossing, passage',
    by: 'to for with',
  }),
];
