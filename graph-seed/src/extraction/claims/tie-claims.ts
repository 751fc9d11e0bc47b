/**
 * Tie claims
 *
 * How two actors stand to each other, told by a noun: "tensions between X and Y", "X's alliance with Y", "pressure from X on Y", "X is on
 * poor terms with Y".
 */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { subjectsOf } from '../tree/clauses.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { WISHED_OR_REFUSED } from '../lexicon/event-verbs.ts';
import { CLOSE, RELATIONS, STRAINED, TIE_NOUNS, WORSENING } from '../lexicon/tie-nouns.ts';
import type { Tie } from '../lexicon/tie-nouns.ts';
import { frontModifiers, lexicalForms } from '../tree/noun-phrases.ts';
import type { Reading } from '../reading.ts';
import {
  dependentsBy,
  firstConjunct,
  governorsOf,
  phrasalLemma,
  prepositionOf,
} from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Verbs of whoever has what is their object. */
const HAVING =
  /^(have|maintain|enjoy|build|forge|form|keep|cultivate|develop|face|continue|exert|put|exercise|wield|hold|apply|pile|step up|escalate|impose|deepen|strengthen|seek)$/;
const ENDED =
  /^(end|sever|cut|break off|suspend|break|lose|abandon|dissolve|settle|resolve|mend|defuse|overcome|repair|avert|ease|lift)$/;

/** What a noun says of two who stand to each other; most nouns say nothing. */
export function tieClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  if (noun.upos !== 'NOUN' || reading.inName.has(noun)) return [];
  const tie = tieOf(noun);
  const verb = firstConjunct(noun).governor;
  const lemma = verb ? phrasalLemma(verb) : '';
  const isObject = firstConjunct(noun).relation === 'obj';
  if (!tie || (isObject && (ENDED.test(lemma) || WISHED_OR_REFUSED.test(lemma)))) return [];
  const has = isObject && HAVING.test(lemma) ? verb : null;
  const behind = [noun, ...(has ? [has] : [])].flatMap((one) => dependentsBy(one, 'nmod', 'obl'));
  const named = (test: (preposition: string) => boolean): readonly EntityDraft[] =>
    behind
      .filter((one) => test(prepositionOf(one) ?? ''))
      .flatMap((one) => actorsOf(reading, one))
      .filter(canAct);
  const statement = { type: tie.type, mode: tie.mode, word: noun, ...(has ? { at: has } : {}) };
  const [first, ...others] = tie.isMutual ? named((one) => /^(between|among)$/.test(one)) : [];
  if (first && others.length > 0) return toClaims(reading, [first], others, statement);
  const targets = named((one) => tie.towards.has(one));
  const own = ownersOf(reading, noun, tie);
  const owners = own.length > 0 ? own : has ? subjectsOf(has) : predicateSubjects(noun);
  return toClaims(
    reading,
    owners
      .flatMap((one) => actorsOf(reading, one))
      .filter(canAct)
      .filter((one) => !targets.includes(one)),
    targets,
    statement,
  );
}

function tieOf(noun: Word): Tie | null {
  if (RELATIONS.test(noun.lemma)) return relationOf(noun);
  return (
    lexicalForms(noun)
      .map((form) => TIE_NOUNS.get(form))
      .find((one) => one !== undefined) ?? null
  );
}

/** Relations say something once they are called close or bad. */
function relationOf(noun: Word): Tie | null {
  const words = dependentsBy(noun, 'amod').map((one) => one.lower);
  const verb = noun.governor;
  const worsens = verb !== null && noun.relation !== 'nmod' && WORSENING.test(verb.lemma);
  if (worsens || words.some((one) => STRAINED.test(one))) return TIE_NOUNS.get('tension') ?? null;
  return words.some((one) => CLOSE.test(one)) ? (TIE_NOUNS.get('alliance') ?? null) : null;
}

/** "X's alliance", "Kenyan pressure", "pressure from X", "the hostility of X". */
function ownersOf(reading: Reading, noun: Word, tie: Tie): readonly Word[] {
  const front = frontModifiers(noun).filter((one) => (reading.at.get(one) ?? []).length > 0);
  const behind = dependentsBy(noun, 'nmod').filter((one) => {
    const preposition = prepositionOf(one) ?? '';
    return /^(of|by|from)$/.test(preposition) && !tie.towards.has(preposition);
  });
  return [...front, ...behind];
}

/** "X is on poor terms with Y", "X, on poor terms with Y". */
function predicateSubjects(noun: Word): readonly Word[] {
  // "resigned after a dispute with X".
  if (!/^(on|in|at|after|amid|during|following|over)$/.test(prepositionOf(noun) ?? '')) return [];
  if (dependentsBy(noun, 'cop').length > 0) return subjectsOf(noun);
  const [governor] = governorsOf(noun);
  if (!governor) return [];
  return governor.upos === 'VERB' ? subjectsOf(governor) : [governor];
}
