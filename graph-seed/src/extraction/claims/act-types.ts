/**
 * Act types
 *
 * Where who acts, and upon whom, changes what a verb means: students who clash with the police riot, a government that protests complains.
 */
import type { ClaimType } from '@entente/graph-store';
import type { EntityDraft } from '../drafts.ts';
import type { VerbSense } from '../lexicon/senses/sense-table.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Type and mode of an act. */
export interface ActType {
  readonly type: ClaimType;
  readonly mode: string | null;
}

const CROWD =
  /^(protester|protestor|demonstrator|student|worker|activist|striker|rioter|marcher|youth|farmer|prisoner|inmate|supporter|crowd|mob|villager|resident|teacher|miner|migrant|refugee|settler|fan|opponent)$/;
const POLICE: ReadonlySet<string> = new Set(['COP', 'MIL']);
const BRAWLING = /^(clash|battle|fight|throw|hurl|pelt|scuffle|skirmish|stone)$/;

/** What the sense means of these parties; `words` are those that stand for who acts. */
export function actTypeOf(
  sense: VerbSense,
  verb: Word,
  words: readonly Word[],
  agents: readonly EntityDraft[],
  others: readonly EntityDraft[],
): ActType {
  const { type, mode } = sense;
  const isRole = (roles: ReadonlySet<string>, one: EntityDraft): boolean =>
    one.family !== null && roles.has(one.family.role);
  // Support by or for those who fight is help in kind.
  const fights = [...agents, ...others].some((one) => isRole(FIGHTERS, one));
  if (type === 'SUPPORT' && fights && !sense.objects && BACKING.test(verb.lemma))
    return { type: 'AID', mode };
  if (type === 'ASSAULT' && BRAWLING.test(verb.lemma) && words.some((one) => CROWD.test(one.lemma)))
    return others.length === 0 || others.some((one) => isRole(POLICE, one))
      ? { type: 'PROTEST', mode: 'riot' }
      : { type, mode };
  if (verb.lemma === 'protest' && words.length > 0 && words.every((one) => isOfficial(one, agents)))
    return { type: 'ACCUSE', mode: 'disapprove' };
  if (type === 'REQUEST' && isCall(verb, others)) return { type: 'CONSULT', mode: 'visit' };
  if (
    type === 'THREATEN' &&
    verb.lemma === 'warn' &&
    (isBare(verb) || tellsWhatIs(verb) || warnsOfThings(verb))
  )
    return { type: 'CONSULT', mode: null };
  const states = agents.filter((one) => one.kind === 'State');
  const trains = type === 'MOBILIZE' && sense.objects?.has('exercise');
  if (trains && states.length > 1) return { type: 'COOPERATE', mode: null };
  return { type, mode };
}

/** "called on the minister on Monday": a visit, where nothing is asked. */
function isCall(verb: Word, others: readonly EntityDraft[]): boolean {
  return (
    verb.lemma === 'call' &&
    others.length > 0 &&
    others.every((one) => one.kind === 'Person') &&
    !verb.sentence.words.some(
      (one) => one.index > verb.index && /^(to|for|not|that)$/.test(one.lower),
    )
  );
}

/** "Peru warned Chile long ago": neither what is to be done nor what would come is told. */
function isBare(verb: Word): boolean {
  return (
    dependentsBy(verb, 'ccomp', 'xcomp', 'parataxis', 'advcl').length === 0 &&
    !dependentsBy(verb, 'obj', 'iobj', 'nsubj:pass')
      .flatMap((one) => [one, ...one.dependents])
      .some((one) => /^(acl|ccomp|xcomp|advcl)$/.test(one.relation)) &&
    !verb.sentence.words.some(
      (one) =>
        one.index > verb.index && /^(against|of|to|not|that|if|unless|with|:)$/.test(one.lower),
    )
  );
}

/** "warned Chad that rebels had crossed the border": what has happened is told, not threatened. */
function tellsWhatIs(verb: Word): boolean {
  return dependentsBy(verb, 'ccomp').some((clause) => {
    const auxiliaries = dependentsBy(clause, 'aux', 'cop').map((one) => one.lower);
    return auxiliaries.length > 0
      ? auxiliaries.every((one) => /^(had|has|have|was|were|is|are|been|being)$/.test(one))
      : clause.xpos === 'VBD';
  });
}

/** "warned the minister of the crisis", unlike "of an attack": a danger that is none of one's making. */
function warnsOfThings(verb: Word): boolean {
  return dependentsBy(verb, 'obj')
    .flatMap((object) => dependentsBy(object, 'nmod'))
    .some(
      (one) =>
        /^(of|about)$/.test(prepositionOf(one) ?? '') &&
        !/^(attack|war|consequence|retaliation|action|reprisal|revenge|sanction|response|strike|measure|step)$/.test(
          one.lemma,
        ),
    );
}

/** Support that is more than words: who praises an army does not arm it. */
const BACKING = /^(support|back|sponsor|champion|side|assist)$/;
const FIGHTERS: ReadonlySet<string> = new Set(['MIL', 'REB']);
const OFFICIALS: ReadonlySet<string> = new Set(['GOV', 'DIP', 'LEG', 'JUD']);

/** A State, its government or someone in office; people named by their nationality are a crowd. */
function isOfficial(word: Word, agents: readonly EntityDraft[]): boolean {
  if (/NNS|NNPS/.test(word.xpos)) return false;
  return agents.every(
    (one) =>
      one.kind === 'State' ||
      (one.family !== null && OFFICIALS.has(one.family.role)) ||
      one.offices.length > 0,
  );
}
