/**
 * Mutual claims
 *
 * What two sides do with each other, told by a noun: "talks between X and Y collapsed", "after a visit to X, Y said", "X's pact with Y". A
 * gathering that is only asked for, offered or turned down has not taken place.
 */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft, Statement } from './claim-drafts.ts';
import { clauseOf } from '../tree/clauses.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { isLight, outermost } from '../events/event-carriers.ts';
import type { EventRoles } from '../events/event-roles.ts';
import { hostOf } from '../actors/hosts.ts';
import { HYPOTHETICAL_AUXILIARIES, PLANNING_WORDS } from '../lexicon/clause-verbs.ts';
import { EVENT_NOUNS } from '../lexicon/event-nouns.ts';
import type { EventNoun } from '../lexicon/event-nouns.ts';
import { GATHERINGS, WISHED_OR_REFUSED, WISHING_NOUNS } from '../lexicon/event-verbs.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, firstConjunct, phrasalLemma, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Verbs of which a meeting is the subject or object when it takes place, or is to. */
const MEETING_VERBS =
  /^(hold|have|be|take|begin|start|schedule|slate|plan|set|confirm|arrange|attend|agree|resume|open|conclude|follow|announce|host)$/;
/** Verbs of which whoever does them takes part in the object. */
const JOINING =
  /^(attend|chair|join|leave|convene|reopen|complete|finish|wrap up|enter|break off|walk out|pull out|sign|strike|reach|seal|ink|negotiate|make|cut|conclude|abandon|quit|scrap|denounce|tear up|end)$/;
const CALLED_OFF = /^(cancel|call off|postpone|put off|scrap|shelve|delay|suspend)$/;

/** What the sentence around the noun says of the gathering. */
interface Setting {
  /** Where stance and date are read. */
  readonly at: Word;
  /** Those whom the sentence adds to those that the phrase names. */
  readonly lent: readonly EntityDraft[];
  readonly status?: 'planned' | 'negated';
  /** True when the sentence says outright that it takes place, so that those who are known to take part count too. */
  readonly isTold: boolean;
}

/** Claims of one noun for what sides do with each other; `roles` are those whom its own phrase names. */
export function mutualClaims(
  reading: Reading,
  noun: Word,
  meaning: EventNoun,
  roles: EventRoles,
  event: EntityDraft | null,
): readonly ClaimDraft[] {
  if (meaning.type === null) return [];
  const confirmed = confirmers(reading, noun);
  const statement = { type: meaning.type, mode: meaning.mode, event, word: noun } as const;
  if (confirmed) return planClaims(reading, confirmed, { ...statement, ...atVerb(noun) });
  if (isOnlyThought(noun)) return [];
  // "during his visit to X": where the phrase names the visitor, nobody else is one.
  const lends =
    GATHERINGS.has(meaning.happening) && roles.agents.every((one) => one.kind === 'Organization');
  const setting = plannedSetting(reading, noun) ?? settingOf(reading, noun, lends);
  if (!setting) return [];
  const said = {
    ...statement,
    at: setting.at,
    ...(setting.status ? { status: setting.status } : {}),
  };
  // "a NATO summit": whoever is there meets under that name, and not with it.
  const isNamesake =
    setting.lent.length > 0 && roles.patients.length === 0 && isGatheringOf(noun, roles.agents);
  if (isNamesake && event)
    return toClaims(reading, setting.lent, [event], { ...said, mode: 'multilateral', event: null });
  const [first, ...others] = sidesOf(reading, meaning, roles, setting, event);
  if (!first) return [];
  if (others.length > 0) return toClaims(reading, [first], others, said);
  // "X said at a conference in Y": of the others nothing is known but the gathering.
  const isSomewhere =
    event?.event?.place && !roles.agents.includes(first) && meaning.mode !== 'visit';
  return isSomewhere && setting.lent.includes(first) && meaning.type === 'CONSULT'
    ? toClaims(reading, [first], [event], { ...said, event: null })
    : [];
}

/** Those who meet: whom the phrase and its sentence name, else whoever is known to take part; people alone where several are named. */
function sidesOf(
  reading: Reading,
  meaning: EventNoun,
  roles: EventRoles,
  setting: Setting,
  event: EntityDraft | null,
): readonly EntityDraft[] {
  const inPhrase = roles.agents.length > 1 ? [] : roles.patients;
  const host = meaning.mode === 'visit' && roles.place ? [roles.place] : [];
  const own = [...new Set([...roles.agents, ...setting.lent, ...inPhrase, ...host])].map((one) =>
    meaning.mode === 'visit' ? hostOf(reading, one) : one,
  );
  const known =
    setting.isTold && event?.event && meaning.happening !== 'text'
      ? [...event.event.agents, ...event.event.patients]
      : [];
  const sides = [...new Set(own.filter(canAct).length > 1 ? own : [...own, ...known])].filter(
    canAct,
  );
  const people = sides.filter((one) => one.kind === 'Person');
  return people.length > 1 ? people : sides;
}

/** "any visit by X", "a visit by X would end in a clash": one that nobody has planned yet. */
function isOnlyThought(noun: Word): boolean {
  const determiner = dependentsBy(noun, 'det').find((one) => /^(an?|any|another)$/.test(one.lower));
  const verb = firstConjunct(noun).relation === 'nsubj' ? firstConjunct(noun).governor : null;
  const isModal = dependentsBy(verb ?? noun, 'aux').some((one) =>
    HYPOTHETICAL_AUXILIARIES.has(one.lower),
  );
  return determiner?.lower === 'any' || (determiner !== undefined && isModal);
}

function isGatheringOf(noun: Word, agents: readonly EntityDraft[]): boolean {
  return (
    agents.length === 1 &&
    agents.every((one) => one.kind === 'Organization') &&
    dependentsBy(noun, 'compound').length > 0
  );
}

function settingOf(reading: Reading, noun: Word, lends: boolean): Setting | null {
  const head = firstConjunct(outermost(noun));
  const verb = head.governor;
  if (!verb) return { at: noun, lent: [], isTold: false };
  const lemma = phrasalLemma(verb);
  switch (head.relation) {
    case 'nsubj':
      if (head.deprel === 'nsubj:pass' && CALLED_OFF.test(lemma))
        return { at: verb, lent: [], status: 'negated', isTold: false };
      if (head.deprel === 'nsubj:pass' && WISHED_OR_REFUSED.test(lemma)) return null;
      return settingBy(verb, []);
    case 'obj': {
      if (WISHED_OR_REFUSED.test(lemma)) return null;
      const joins = isLight(verb) || JOINING.test(lemma);
      return settingBy(verb, joins ? subjectsOf(reading, verb) : []);
    }
    case 'obl':
      return besideOf(reading, noun, head, verb, lends);
    case 'root':
    case 'parataxis':
      return { at: noun, lent: [], isTold: false };
    default:
      return isStanding(head, verb) ? { at: noun, lent: [], isTold: false } : null;
  }
}

/** "the terms of Peru's deal with Chile": a text that is known by its parties exists, unless it is only hoped or worked for. */
function isStanding(head: Word, governor: Word): boolean {
  return (
    head.relation === 'nmod' &&
    EVENT_NOUNS.get(head.lemma)?.happening === 'text' &&
    dependentsBy(head, 'nmod:poss').length > 0 &&
    !WISHING_NOUNS.test(governor.lemma) &&
    !/^(talk|negotiation|draft|absence|lack|discussion|effort|progress)$/.test(governor.lemma)
  );
}

/** "called off a summit with X planned for May": that it was planned holds whatever became of it. */
function plannedSetting(reading: Reading, noun: Word): Setting | null {
  const planned = dependentsBy(noun, 'acl').find((one) =>
    /^(plan|schedule|slate|set|arrange|agree)$/.test(one.lemma),
  );
  const verb = firstConjunct(noun).relation === 'obj' ? firstConjunct(noun).governor : null;
  return planned && verb && CALLED_OFF.test(phrasalLemma(verb))
    ? { at: planned, lent: subjectsOf(reading, verb), status: 'planned', isTold: false }
    : null;
}

function settingBy(verb: Word, lent: readonly EntityDraft[]): Setting {
  const isTold = MEETING_VERBS.test(verb.lemma) || isLight(verb);
  return {
    at: verb,
    lent,
    isTold,
    ...(PLANNING_WORDS.has(verb.lemma) ? { status: 'planned' } : {}),
  };
}

/** "arrived for talks with X", "said after a meeting with Y", "on a visit to Z": whoever arrives, says or is there takes part. */
function besideOf(
  reading: Reading,
  noun: Word,
  head: Word,
  verb: Word,
  lends: boolean,
): Setting | null {
  const preposition = prepositionOf(head) ?? '';
  const lent = lends ? subjectsOf(reading, verb) : [];
  if (/^(after|during|at|on|in|following)$/.test(preposition))
    return { at: noun, lent, isTold: false };
  if (/^(amid|since|under|through|by)$/.test(preposition))
    return { at: noun, lent: [], isTold: false };
  if (/^(before|for|ahead of)$/.test(preposition) && !WISHED_OR_REFUSED.test(verb.lemma))
    return { at: noun, lent, status: 'planned', isTold: false };
  return null;
}

function subjectsOf(reading: Reading, verb: Word): readonly EntityDraft[] {
  const clause = clauseOf(verb);
  return (clause.isPassive ? [] : clause.agents)
    .flatMap((one) => actorsOf(reading, one))
    .filter(canAct);
}

function planClaims(
  reading: Reading,
  [host, ...guests]: readonly EntityDraft[],
  statement: Statement,
): readonly ClaimDraft[] {
  return host ? toClaims(reading, [host], guests, { ...statement, type: 'AGREE', mode: null }) : [];
}

function atVerb(noun: Word): Pick<Statement, 'at'> {
  const { governor } = firstConjunct(noun);
  return governor ? { at: governor } : {};
}

/** "confirmed by X with Y": those two agree on it; null when nobody confirms it with anyone. */
function confirmers(reading: Reading, noun: Word): readonly EntityDraft[] | null {
  const { governor: verb, relation } = firstConjunct(noun);
  if (verb?.lemma !== 'confirm' || !/^(nsubj|obj)$/.test(relation)) return null;
  const clause = clauseOf(verb);
  const beside = [
    ...clause.obliques.map((one) => one.word),
    ...clause.agents.flatMap((one) => dependentsBy(one, 'nmod')),
  ].filter((one) => prepositionOf(one) === 'with');
  const parties = [...clause.agents, ...beside].flatMap((one) => actorsOf(reading, one));
  return beside.length > 0 && parties.length > 1 ? parties : null;
}
