/**
 * Role nouns
 *
 * Nouns by which the news names actors, with the family that gives the actor its standard name and PLOVER's actor role. Made by
 * hand after CAMEO's agent dictionary (Copyright 2014-2015 Open Event Data Alliance, MIT licence; see graph-seed/lexicons).
 */

/** What a role noun makes of its owner. */
export interface RoleFamily {
  /** Standard name without its owner, `Armed forces`. */
  readonly label: string;
  /** PLOVER's actor role. */
  readonly role:
    | 'GOV'
    | 'MIL'
    | 'COP'
    | 'LEG'
    | 'JUD'
    | 'OPP'
    | 'REB'
    | 'SPY'
    | 'MED'
    | 'PTY'
    | 'CVL'
    | 'REF'
    | 'DIP'
    | 'CRM';
  /** True for a body that has one per owner; false for a group whose adjectives tell it from others. */
  readonly single: boolean;
}

/** Roles of the powers of a State, of which it has one each. */
export const STATE_POWERS: ReadonlySet<string> = new Set<RoleFamily['role']>([
  'GOV',
  'MIL',
  'COP',
  'LEG',
  'JUD',
  'SPY',
]);

const family = (
  label: string,
  role: RoleFamily['role'],
  single: boolean,
  nouns: string,
): readonly (readonly [string, RoleFamily])[] =>
  nouns.split(', ').map((noun) => [noun, { label, role, single }] as const);

/** Singular role noun, or noun phrase, with its family. */
export const ROLE_NOUNS: ReadonlyMap<string, RoleFamily> = new Map([
  ...family(
    'Government',
    'GOV',
    true,
    'government, cabinet, administration, regime, authority, official, junta, coalition government, interim government, transitional government',
  ),
  ...family(
    'Armed forces',
    'MIL',
    true,
    'military, army, armed force, force, troop, soldier, special force, security force, navy, air force, marine, paratrooper, parachutist, commando, infantry, general staff, government troop, government force, government soldier, armed service, battalion, brigade, peacekeeper, serviceman',
  ),
  ...family(
    'Coast guard',
    'MIL',
    true,
    'coast guard, coastguard, coast guard officer, coastguard officer, coast guard ship',
  ),
  ...family('Border guard', 'COP', true, 'border guard, border police, border patrol'),
  ...family(
    'Police',
    'COP',
    true,
    'police, policeman, police officer, gendarmerie, gendarme, riot police, police force, security police, police official',
  ),
  ...family(
    'Parliament',
    'LEG',
    true,
    'parliament, legislature, lawmaker, legislator, parliamentarian, national assembly',
  ),
  ...family('Congress', 'LEG', true, 'congress'),
  ...family('Senate', 'LEG', true, 'senate, upper house, upper chamber'),
  ...family(
    'Lower house',
    'LEG',
    true,
    'lower house, lower chamber, house of representatives, chamber of deputies, house of commons',
  ),
  ...family('Judiciary', 'JUD', true, 'court, judiciary, tribunal'),
  ...family('Supreme Court', 'JUD', true, 'supreme court, federal supreme court'),
  ...family('Constitutional Court', 'JUD', true, 'constitutional court, constitutional tribunal'),
  ...family('High Court', 'JUD', true, 'high court'),
  ...family(
    'Court of Appeal',
    'JUD',
    true,
    'appeals court, appeal court, court of appeal, court of appeals, appellate court',
  ),
  ...family(
    'Prosecutors',
    'JUD',
    true,
    'prosecutor, public prosecutor, state prosecutor, federal prosecutor, prosecution service',
  ),
  ...family(
    'Opposition',
    'OPP',
    true,
    'opposition, opposition party, dissident, opposition leader',
  ),
  ...family(
    'Intelligence services',
    'SPY',
    true,
    'intelligence agency, intelligence service, secret service, intelligence, secret police, spy agency',
  ),
  ...family('Ministry of Foreign Affairs', 'GOV', true, 'foreign office'),
  ...family('Embassy', 'DIP', true, 'embassy, consulate'),
  ...family(
    'Delegation',
    'DIP',
    true,
    'delegation, negotiating team, un delegation, delegate, negotiator',
  ),
  ...family('Central bank', 'GOV', true, 'central bank'),
  ...family('Presidency', 'GOV', true, 'presidency'),
  ...family(
    'State media',
    'MED',
    true,
    'state media, state television, state tv, state radio, state news agency, official media, state broadcaster',
  ),
  ...family(
    'Electoral commission',
    'GOV',
    true,
    'electoral commission, election commission, elections commission, electoral council, electoral court, election authority, electoral authority',
  ),
  ...family('Ruling party', 'PTY', true, 'ruling party, governing party'),
  ...family(
    'Governing coalition',
    'PTY',
    true,
    'ruling coalition, governing coalition, ruling alliance',
  ),
  ...family(
    'Rebels',
    'REB',
    false,
    'rebel, insurgent, guerrilla, guerilla, separatist, rebel group, rebel force, rebel fighter, insurgency, rebel army',
  ),
  ...family(
    'Militants',
    'REB',
    false,
    'militant, militia, militiaman, fighter, extremist, jihadist, jihadi, gunman, terrorist, armed group, proxy force, paramilitary, paramilitary force, terrorist group, militant group, mercenary, suicide bomber',
  ),
  ...family(
    'Protesters',
    'OPP',
    false,
    'protester, protestor, demonstrator, activist, striker, rioter, marcher',
  ),
  ...family(
    'Workers',
    'CVL',
    false,
    'worker, working class, trade union, union, labor union, labour union, employee, miner, farmer, teacher',
  ),
  ...family('Students', 'CVL', false, 'student'),
  ...family('Refugees', 'REF', false, 'refugee, asylum seeker, displaced person, displaced people'),
  ...family('Migrants', 'REF', false, 'migrant, immigrant'),
  ...family('Allies', 'GOV', false, 'ally'),
  ...family('Hostages', 'CVL', false, 'hostage, prisoner, detainee, captive'),
  ...family(
    'Criminals',
    'CRM',
    false,
    'drug cartel, cartel, gang, kidnapper, pirate, smuggler, trafficker, attacker, assailant',
  ),
  ...family('Networks', 'REB', false, 'terrorist network, terror network, network'),
  ...family('Journalists', 'MED', false, 'journalist, reporter'),
]);

/** Nouns for a people or those who live in a state: they stand for the State when it is named with them. */
export const POPULATION_NOUNS: ReadonlySet<string> = new Set(
  'people population civilian citizen national resident public villager minority inhabitant nation countryman society'.split(
    ' ',
  ),
);

/** Equipment acts for its owner. */
export const EQUIPMENT_NOUNS: ReadonlySet<string> = new Set(
  'warplane plane jet aircraft bomber helicopter drone warship ship vessel submarine tank missile artillery gunboat fighter-jet rocket fighter_jet frigate destroyer'.split(
    ' ',
  ),
);

/** Nouns that count or part others, as in `a group of militants`: the noun after `of` is who acts. */
export const PART_NOUNS: ReadonlySet<string> = new Set(
  'group number thousand hundred dozen million majority part some many most score ten crowd series wave couple pair string handful faction band remnant element half rest side'.split(
    ' ',
  ),
);

/** Nouns of space: `rebel-held areas of X`, `the border with X`. */
export const SPACE_NOUNS: ReadonlySet<string> = new Set(
  'city town village capital region area province district part territory soil border suburb outskirts neighborhood neighbourhood port center centre island coast east west north south zone downtown state county'.split(
    ' ',
  ),
);

/** Buildings and sites that are Places when they are named with an adjective or an owner. */
export const SITE_NOUNS: ReadonlySet<string> = new Set(
  'cathedral church mosque synagogue temple hospital airport airbase base stadium prison palace bridge dam refinery pipeline monument museum camp school university hotel plant cemetery'.split(
    ' ',
  ),
);

/** Nouns for texts that are argued over: Events of the model. */
export const TEXT_NOUNS: ReadonlySet<string> = new Set(
  'resolution law bill treaty agreement accord deal pact charter constitution referendum amendment draft motion directive decree legislation budget'.split(
    ' ',
  ),
);

/** Adjectives that add no name to a group. */
export const PLAIN_ADJECTIVES: ReadonlySet<string> = new Set(
  'same several many few other more some new main such various local top senior high-ranking former many young old leading unidentified unknown certain all both own key innocent ordinary suspected alleged dead injured wounded armed main first second last two three'.split(
    ' ',
  ),
);
