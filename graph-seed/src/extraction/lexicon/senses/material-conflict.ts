/** Verbs of PLOVER's material conflict: PROTEST, SANCTION, MOBILIZE, COERCE; and control, which is a standing relation. */
import { FORCES, PROTESTS, TIES } from '../object-classes.ts';
import { sense } from './sense-table.ts';
import type { SenseEntry } from './sense-table.ts';

const ROUTES =
  'road, highway, street, bridge, border, crossing, traffic, transport, entrance, port, railway, rail line, route, motorway, checkpoint, gate, access, station, line, square, terminal, refinery, depot, runway';
const STAGING =
  'stage, hold, organize, organise, mount, begin, start, join, lead, continue, attend, resume, call, plan';

/** Meanings in the order in which they are tried. */
export const MATERIAL_CONFLICT: readonly SenseEntry[] = [
  ...sense('PROTEST', 'demo', 'protest', {
    by: 'against over outside at before near',
    needs: 'nothing',
    except: 'innocence',
  }),
  ...sense('PROTEST', 'demo', 'demonstrate, march, rally', {
    by: 'against over outside at on to before near through',
    needs: 'nothing',
    isIntransitive: true,
  }),
  ...sense('PROTEST', 'hunger', `${STAGING}, launch, end`, { objects: 'hunger strike, fast' }),
  ...sense('PROTEST', 'strike', STAGING, {
    objects: 'strike, general strike, walkout, stoppage, work stoppage',
    by: 'against',
  }),
  ...sense('PROTEST', 'demo', STAGING, { objects: PROTESTS, by: 'against at in' }),
  ...sense('PROTEST', 'demo', 'launch', {
    objects: 'protest, demonstration, rally, march, general strike, sit-in, boycott',
    by: 'against',
  }),
  ...sense('PROTEST', 'demo', 'take', { beside: 'to: street' }),
  ...sense('PROTEST', 'demo', 'gather, assemble, converge, turn out, pour', {
    beside: 'for in outside: rally, protest, demonstration, embassy, parliament, march, vigil',
  }),
  ...sense('PROTEST', 'demo', 'collect, gather', { objects: 'signature' }),
  ...sense('PROTEST', 'demo', 'burn', { objects: 'flag, effigy', by: 'of' }),
  ...sense('PROTEST', 'strike', 'stop, shun, walk off, boycott', { objects: 'work, job' }),
  // The strike that one goes on is the act itself, not what it is against.
  ...sense('PROTEST', 'strike', 'go', {
    beside: 'on: strike, hunger strike',
    by: 'against over at',
  }),
  ...sense('PROTEST', 'strike', 'down', { objects: 'tool' }),
  ...sense('PROTEST', 'riot', 'riot', { by: 'against', needs: 'nothing' }),
  ...sense('PROTEST', 'obstruct', 'block, barricade, obstruct, occupy, blockade', {
    objects: ROUTES,
    by: 'to into',
  }),
  ...sense('PROTEST', 'boycott', 'boycott', { needs: 'object' }),
  ...sense(
    'SANCTION',
    'discontinue',
    'break off, sever, cut, cut off, suspend, halt, downgrade, freeze, break, rupture, end, stop, curtail, reduce, terminate, discontinue, withhold, scale back, interrupt, ban, prohibit',
    {
      objects: `${TIES}, aid, assistance, military aid, aid delivery, funding, loan, food aid, shipment, sale, arms sale, support, supply, relief`,
      by: 'with between to against from for',
    },
  ),
  ...sense('SANCTION', null, 'sanction, blacklist, penalize, penalise', { needs: 'object' }),
  ...sense('SANCTION', 'expel', 'expel', { by: 'from', needs: 'object' }),
  ...sense('SANCTION', 'expel', 'suspend', { by: 'from', needs: 'person' }),
  ...sense('SANCTION', 'convict', 'convict, fine', { by: 'of', needs: 'person' }),
  ...sense('SANCTION', 'convict', 'find', {
    beside: 'of: murder, crime, war crime, charge, fraud, corruption, treason',
  }),
  ...sense('SANCTION', 'withdraw', 'recall, withdraw', {
    objects:
      'ambassador, envoy, diplomat, observer, inspector, staff, worker, personnel, support, aid, recognition, monitor, aid worker, mission, delegation',
    by: 'from for to',
  }),
  ...sense('SANCTION', 'withdraw', 'pull out, withdraw, walk out', {
    beside:
      'from of: talk, negotiation, mission, agreement, treaty, accord, coalition, organization, government, process, peace talk, deal, union, bloc, pact',
  }),
  ...sense(
    'SANCTION',
    'discontinue',
    'impose, slap, announce, tighten, extend, renew, adopt, reimpose, step up, approve, introduce, order, widen, maintain',
    {
      objects:
        'sanction, embargo, tariff, trade embargo, arms embargo, economic sanction, boycott, suspension',
      by: 'on against of with',
    },
  ),
  ...sense('SANCTION', 'discontinue', 'close, shut, shut down', {
    objects: 'embassy, consulate, mission',
    by: 'in',
  }),
  ...sense('SANCTION', 'discontinue', 'sack, dismiss, fire, oust, remove', {
    objects:
      'minister, prime minister, cabinet, government, chief, general, official, governor, judge, ambassador, commander',
  }),
  ...sense('SANCTION', 'discontinue', 'end, suspend, abandon', {
    objects: 'mediation, mediation effort, effort, peace effort',
  }),
  ...sense(
    'MOBILIZE',
    'troops',
    'deploy, mobilize, mobilise, send, dispatch, station, mass, amass, move, commit, launch, strengthen, reinforce, build up, place, put, mass, concentrate, rush, call up, test, test-fire, position, gather, array, parade, pour',
    {
      objects: FORCES,
      by: 'to in into on against near along',
    },
  ),
  ...sense('MOBILIZE', 'troops', 'hold, stage, conduct, launch, begin, start, carry out', {
    objects:
      'exercise, drill, maneuver, manoeuvre, war game, military exercise, military drill, naval exercise, missile test, parade',
    by: 'near in',
  }),
  ...sense(
    'MOBILIZE',
    'troops',
    'increase, raise, strengthen, boost, reinforce, tighten, beef up, step up',
    {
      objects:
        'presence, military presence, alert, readiness, patrol, troop level, security, number, defense, defence, garrison',
      by: 'in along on',
    },
  ),
  ...sense('MOBILIZE', 'troops', 'remain, stay, go, be', {
    beside: 'on: alert, high alert, standby, full alert',
  }),
  ...sense('MOBILIZE', 'weapons', 'test, test-fire, fire, acquire, develop, install', {
    objects: 'missile, ballistic missile, nuclear weapon, warhead, cruise missile, nuclear device',
    by: 'in near over towards',
  }),
  ...sense('MOBILIZE', 'troops', 'mobilize, mobilise, mass', {
    needs: 'nothing',
    by: 'against along on near',
    except: 'support, group, supporter, voter, public, resource, opinion',
  }),
  ...sense(
    'COERCE',
    'arrest',
    'arrest, detain, jail, imprison, round up, incarcerate, apprehend, intern',
    { needs: 'object' },
  ),
  ...sense('COERCE', 'arrest', 'hold', {
    beside: 'as in without: shield, human shield, custody, detention, jail, prison, trial, charge',
    needs: 'person',
  }),
  ...sense('COERCE', 'arrest', 'take', { beside: 'into: custody' }),
  ...sense('COERCE', 'seize', 'confiscate, expropriate, nationalize, nationalise, impound', {
    by: 'from',
    needs: 'object',
  }),
  ...sense('COERCE', 'seize', 'seize', {
    objects:
      'weapon, drug, property, asset, ship, passport, document, arm, explosive, equipment, vessel, tanker, land, heroin, cocaine, boat, newspaper, computer, truck, money, cash, ammunition, cargo, oil',
    by: 'from',
  }),
  ...sense('COERCE', 'seize', 'search, raid, ransack', {
    objects:
      'home, office, house, headquarters, apartment, building, newspaper, ngo, premise, company, mosque',
    by: 'of',
  }),
  ...sense(
    'COERCE',
    'seize',
    'seize, occupy, annex, capture, overrun, take over, retake, recapture',
    {
      by: 'from',
      except:
        'opportunity, moment, chance, attention, imagination, title, seat, spirit, vote, share, market',
    },
  ),
  ...sense('COERCE', 'restrict', 'ban, outlaw, restrict, prohibit, bar, forbid', {
    by: 'from',
    needs: 'object',
  }),
  ...sense(
    'COERCE',
    'restrict',
    'blockade, besiege, repress, suppress, persecute, disperse, evict, harass, cordon off, seal off, oppress, displace, surround, encircle',
    { by: 'from', needs: 'object' },
  ),
  ...sense('COERCE', 'restrict', 'prevent, break up, block, stop, dissolve, disband, halt', {
    objects: `${PROTESTS}, parliament, party, assembly, opposition, vote, convoy`,
    by: 'of from',
  }),
  ...sense('COERCE', 'restrict', 'impose, tighten, enforce, maintain, introduce, clamp', {
    objects: 'ban, restriction, blockade, siege, closure, curb, limit, travel ban, control',
    by: 'on against in',
  }),
  ...sense('COERCE', 'restrict', 'close, shut, seal, shut down, close down', {
    objects:
      'border, crossing, airport, university, school, road, newspaper, station, radio station, party, port, airspace, office, mosque',
    by: 'with to',
  }),
  ...sense('COERCE', 'restrict', 'crack down, clamp down', { by: 'on', needs: 'nothing' }),
  ...sense('COERCE', 'restrict', 'disqualify', { needs: 'object', by: 'from' }),
  ...sense('COERCE', 'censor', 'censor, muzzle, gag, jam', { needs: 'object' }),
  ...sense('COERCE', 'deport', 'deport, expatriate', { by: 'from', needs: 'object' }),
  ...sense('COERCE', 'cyber', 'hack, deface', { by: 'into', needs: 'object' }),
  ...sense('COERCE', 'martial-law', 'impose, declare, extend, proclaim, announce, decree', {
    objects: 'state of emergency, martial law, state of siege, emergency rule, emergency',
    by: 'in on across',
  }),
  ...sense('COERCE', 'curfew', 'impose, declare, extend, enforce, clamp, order', {
    objects: 'curfew',
    by: 'in on across',
  }),
  ...sense('COERCE', 'withhold', 'cut off, shut off, withhold, block, cut', {
    objects:
      'power, electricity, water, gas, internet, fuel, food, gas supply, water supply, telephone, medical supply, power supply',
    by: 'to',
  }),
  ...sense('CONTROLS', null, 'control, rule', { by: 'over' }),
];
