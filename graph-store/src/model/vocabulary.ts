/**
 * Vocabulary
 *
 * The closed sets of words that the graph speaks: kinds of entities, statuses of claims, and types of relations. Interaction
 * types are PLOVER 2.0's (https://github.com/openeventdata/PLOVER); standing relations carry the names of Wikidata properties
 * (https://www.wikidata.org/wiki/Wikidata:List_of_properties), read as a sentence from subject to object.
 */

/** Kinds of entities, in the order in which legends show them. */
export const ENTITY_KINDS = ['Person', 'State', 'Organization', 'Place', 'Event'] as const;
/** What an entity is. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Statuses of a claim, strongest first: where a relation has several, the first is the one drawn. */
export const CLAIM_STATUSES = [
  'asserted',
  'reported',
  'opinion',
  'planned',
  'hypothetical',
  'negated',
] as const;
/** How a sentence holds what it says. */
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** PLOVER 2.0 types: what one actor does to another. */
export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
/** A PLOVER 2.0 type; its mode is a field of its own. */
export type PloverType = (typeof PLOVER_TYPES)[number];

/** PLOVER 2.0's modes: how an act of a type was done. */
export const PLOVER_MODES: Readonly<Record<PloverType, readonly string[]>> = {
  AGREE: [],
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    'seize',
    'restrict',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
    'cyber',
  ],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional',
  ],
};

/** Standing relations with the Wikidata property each is named after; `null` where Wikidata has no exact one. */
export const STANDING_RELATIONS = {
  HEAD_OF_STATE: 'P35',
  HEAD_OF_GOVERNMENT: 'P6',
  POSITION_HELD: 'P39',
  MEMBER_OF: 'P463',
  MEMBER_OF_POLITICAL_PARTY: 'P102',
  LEADER_OF: null,
  SPOKESPERSON_FOR: null,
  AFFILIATED_WITH: null,
  CONTROLS: null,
  OPPOSES: null,
  LOCATED_IN: 'P131',
  CAPITAL_OF: 'P1376',
  PART_OF: 'P361',
  HAS_PART: 'P527',
  PARTICIPANT: 'P710',
  LOCATION: 'P276',
  AUTHOR: 'P50',
  HAS_EFFECT: 'P1542',
  DISAGREES_WITH: null,
} as const;
/** A relation that holds over time, such as an office. */
export type StandingRelation = keyof typeof STANDING_RELATIONS;

/** Types that a claim may have. */
export type ClaimType = PloverType | StandingRelation;
/** All claim types: PLOVER's, then the standing relations. */
export const CLAIM_TYPES: readonly ClaimType[] = [
  ...PLOVER_TYPES,
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'POSITION_HELD',
  'MEMBER_OF',
  'MEMBER_OF_POLITICAL_PARTY',
  'LEADER_OF',
  'SPOKESPERSON_FOR',
  'AFFILIATED_WITH',
  'CONTROLS',
  'OPPOSES',
  'LOCATED_IN',
  'CAPITAL_OF',
  'PART_OF',
  'HAS_PART',
  'PARTICIPANT',
  'LOCATION',
  'AUTHOR',
  'HAS_EFFECT',
  'DISAGREES_WITH',
];

/** Links from an Event to who did it and to whom it was done: derived from claims, never claims themselves. */
export const EVENT_LINKS = ['ACTOR', 'RECIPIENT'] as const;
/** A derived link of an Event. */
export type EventLink = (typeof EVENT_LINKS)[number];

/** Types of a drawn relation. */
export type RelationType = ClaimType | EventLink;
/** All relation types, in the order of the schema. */
export const RELATION_TYPES: readonly RelationType[] = [...CLAIM_TYPES, ...EVENT_LINKS];

/** Types that read the same both ways: their relation is stored once, the end with the smaller id first. */
export const SYMMETRIC_TYPES: ReadonlySet<RelationType> = new Set<RelationType>(['DISAGREES_WITH']);
