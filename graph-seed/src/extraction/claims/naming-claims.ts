/**
 * Naming claims
 *
 * Who calls someone, or what someone did, by a name that judges: "described the raid as a crime" accuses, "called the ruling historic" supports.
 */
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf } from '../tree/clauses.ts';
import { doersOf } from '../actors/doers.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import {
  CRIMES,
  FALSEHOODS,
  NAMING_VERBS,
  PLAIN_NAMING_VERBS,
  PRAISES,
  STATEMENTS,
  WRONGS,
} from '../lexicon/judging-names.ts';
import { namedModifiers } from '../tree/noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { reachThrough } from './recipients.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** How the names judge that a verb gives its object; null for a verb that names nothing. */
export function namedAs(verb: Word): 'crime' | 'wrong' | 'false' | 'praise' | null {
  if (verb.upos !== 'VERB' || !NAMING_VERBS.has(verb.lemma)) return null;
  const names = namesGiven(verb);
  const has = (set: ReadonlySet<string>): boolean =>
    names.some((one) => set.has(one.lemma) || set.has(one.lower));
  // "called the accusation a lie": a statement that is called names is turned down.
  const isStatement = dependentsBy(verb, 'obj').some((one) => STATEMENTS.has(one.lemma));
  if (has(FALSEHOODS) || (isStatement && (has(CRIMES) || has(WRONGS)))) return 'false';
  if (has(CRIMES)) return 'crime';
  if (has(WRONGS)) return 'wrong';
  return has(PRAISES) ? 'praise' : null;
}

/** The words behind "as", or beside the object, with those that qualify them. */
function namesGiven(verb: Word): readonly Word[] {
  const objects = dependentsBy(verb, 'obj');
  // "a step that X called an act of war": the name stands behind, what it names before.
  const [taken, ...names] = objects;
  const isTaken = taken !== undefined && taken.index < verb.index;
  const heads = [
    ...(isTaken && PLAIN_NAMING_VERBS.has(verb.lemma) ? names : []),
    ...[verb, ...objects].flatMap((one) =>
      dependentsBy(one, 'obl', 'nmod', 'advcl', 'acl').filter(
        (name) =>
          prepositionOf(name) === 'as' ||
          dependentsBy(name, 'mark').some((mark) => mark.lower === 'as'),
      ),
    ),
    ...(PLAIN_NAMING_VERBS.has(verb.lemma) || /^(deem|consider|declare|find)$/.test(verb.lemma)
      ? dependentsBy(verb, 'xcomp')
      : []),
  ];
  return heads.flatMap((one) => [
    one,
    ...dependentsBy(one, 'amod', 'compound', 'conj'),
    ...dependentsBy(one, 'nmod').filter((of) => prepositionOf(of) === 'of'),
  ]);
}

/** The accusation or praise that a name makes; empty for every other verb. */
export function namingClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  const name = namedAs(verb);
  if (name === null || name === 'false') return [];
  const clause = clauseOf(verb);
  const named = clause.objects.flatMap((one) => partiesOf(reading, one));
  const type = name === 'praise' ? 'SUPPORT' : 'ACCUSE';
  const { actors, event } = reachThrough(type, named);
  return toClaims(
    reading,
    doersOf(reading, clause.agents).filter(canAct),
    actors.length > 0 ? actors : event ? [event] : [],
    {
      type,
      mode: name === 'praise' ? null : name === 'crime' ? 'allege' : 'disapprove',
      event: actors.length > 0 ? event : null,
      word: verb,
      bySubject: PLAIN_NAMING_VERBS.has(verb.lemma),
    },
  );
}

/** Whom a noun names, else whose it is: "the government's decision". */
function partiesOf(reading: Reading, noun: Word): readonly EntityDraft[] {
  const named = doersOf(reading, [noun]);
  return named.length > 0
    ? named
    : namedModifiers(reading, noun, ['of', 'by']).filter((one) => one.kind !== 'Place');
}
