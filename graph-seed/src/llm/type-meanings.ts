/**
 * Type meanings
 *
 * What each type of the vocabulary means, for the prompt. In our own words, after PLOVER 2.0
 * (https://github.com/openeventdata/PLOVER) and the Wikidata properties that the standing relations are named after; each standing
 * relation reads as a sentence from subject to object.
 */
import type { ClaimStatus, ClaimType, EntityKind } from '@entente/graph-store';

/** One line on each type of a claim. */
export const TYPE_MEANINGS: Readonly<Record<ClaimType, string>> = {
  AGREE:
    'agrees, promises or plans to cooperate or to meet; also any meeting or help that lies ahead',
  CONSULT: 'meets, visits, hosts, phones, negotiates with',
  SUPPORT: 'backs, praises, recognizes, votes for, in words',
  CONCEDE: 'gives in, eases a measure, apologizes, admits',
  COOPERATE: 'acts together with: signs, trades, joins forces',
  AID: 'gives money, goods, arms, shelter or rescue',
  RETREAT: 'withdraws, frees, disarms, keeps a ceasefire, steps down',
  REQUEST: 'asks, urges, demands',
  ACCUSE: 'blames, criticizes, condemns, investigates',
  REJECT: 'refuses, vetoes, calls off; a meeting called off is mode meet, a veto mode yield',
  THREATEN: 'warns of a measure or of force',
  PROTEST: 'demonstrates, strikes, boycotts against',
  SANCTION: 'punishes by breaking off, expelling, fining, convicting',
  MOBILIZE: 'moves or readies troops, police or weapons',
  COERCE:
    'represses: seizes, arrests, bans, censors, deports, hacks; an emergency declared is mode martial-law',
  ASSAULT: 'attacks, bombs, kills, tortures, abducts',
  HEAD_OF_STATE: 'Person is head of state of State',
  HEAD_OF_GOVERNMENT: 'Person heads the government of State',
  POSITION_HELD: 'Person holds another office, such as foreign minister, of State or Organization',
  MEMBER_OF: 'is a member of Organization',
  MEMBER_OF_POLITICAL_PARTY: 'Person belongs to the party',
  LEADER_OF: 'Person leads Organization or State, without being its head of state or government',
  SPOKESPERSON_FOR: 'Person speaks for Organization or State',
  AFFILIATED_WITH: 'Person or Organization is tied to Organization',
  CONTROLS: 'holds Place or Organization in its power',
  OPPOSES: 'stands against an actor or an Event',
  LOCATED_IN: 'Place or Organization lies in Place or State',
  CAPITAL_OF: 'Place is the capital of State',
  PART_OF: 'is part of, also a government of its State and an Event of a larger Event',
  HAS_PART: 'consists of, among others',
  PARTICIPANT: 'Event has the actor as participant',
  LOCATION: 'Event takes place in Place or State',
  AUTHOR: 'made the text or the Event, such as a draft resolution',
  HAS_EFFECT: 'causes or touches what is named',
  DISAGREES_WITH: 'is at odds with',
};

/** One line on each status. */
export const STATUS_MEANINGS: Readonly<Record<ClaimStatus, string>> = {
  asserted: 'the article says it as fact in its own voice',
  reported:
    'someone says it; name that voice in speakers, or leave speakers empty for "reportedly"',
  opinion: "the author's own judgement or guess",
  planned: 'will, is to, intends to',
  hypothetical: 'if, might, could, would',
  negated: 'denied, or did not happen',
};

/** One line on each kind of entity. */
export const KIND_MEANINGS: Readonly<Record<EntityKind, string>> = {
  Person: 'someone with a name; never a pronoun or a bare title',
  State: 'a country; a capital that acts ("Paris said") is its State',
  Organization:
    'a body or group that acts: government, ministry, army, party, court, newspaper, rebels, workers; a seat of power such as the Kremlin',
  Place: 'a city, region or building as a place',
  Event:
    'a happening that is named, planned or told of more than once, or a resolution or law that is argued over',
};
