/**
 * Clauses
 *
 * Who does what a verb says and to whom, also where the verb inherits its subject: coordination, infinitives, participles, relative
 * clauses, passives. Follows Universal Dependencies' treatment of control and raising.
 */
import {
  ANSWERING_VERBS,
  BLAMING_VERBS,
  isBlame,
  OBJECT_CONTROL_VERBS,
  REPORTING_VERBS,
} from '../lexicon/clause-verbs.ts';
import { oncePerWord } from './once-per-word.ts';
import { askedThrough, calledUpon } from './asked-through.ts';
import { authorOf } from './text-authors.ts';
import { dependentsBy, extentOf, governorsOf, isInfinitive, prepositionOf } from './words.ts';
import type { Word } from './words.ts';

/** Words in the roles of a verb. */
export interface Clause {
  readonly agents: readonly Word[];
  readonly objects: readonly Word[];
  /** To whom something is given, promised or denied without a preposition: "lent Peru money", "Peru was lent money". */
  readonly receivers: readonly Word[];
  readonly obliques: readonly { readonly preposition: string; readonly word: Word }[];
  readonly isPassive: boolean;
}

const MAXIMUM_DEPTH = 6;

/** Reads the roles of a verb. */
export const clauseOf = oncePerWord((verb): Clause => {
  const isPassive = isPassiveVerb(verb);
  const obliques = dependentsBy(verb, 'obl', 'nmod').flatMap((word) => {
    const preposition = prepositionOf(word);
    return preposition === null ? [] : [{ preposition, word }];
  });
  if (!isPassive) {
    return {
      agents: subjectsOf(verb),
      objects: objectsOf(verb),
      receivers: dependentsBy(verb, 'iobj').map(toAntecedent),
      obliques: [...obliques, ...targetsOf(verb)],
      isPassive,
    };
  }
  const front =
    verb.deprel === 'amod'
      ? dependentsBy(verb, 'compound', 'obl', 'nmod').filter((one) => one.index < verb.index)
      : [];
  const agents = [
    ...obliques.filter((one) => one.preposition === 'by').map((one) => one.word),
    ...withFrontConjuncts(verb, front),
  ];
  const given = dependentsBy(verb, 'obj').filter((one) => one.index > verb.index);
  const objects = surfaceObjects(verb);
  return {
    agents,
    objects: [...objects, ...given],
    receivers: given.length > 0 ? objects : [],
    obliques: obliques.filter((one) => one.preposition !== 'by'),
    isPassive,
  };
});

/** "fired tear gas to disperse farmers": what an act is to drive off is what it is aimed at. */
function targetsOf(verb: Word): Clause['obliques'] {
  return dependentsBy(verb, 'advcl')
    .filter(
      (one) =>
        hasNoTense(one) &&
        /^(disperse|scatter|subdue|repel|deter|quell|drive|chase|control)$/.test(one.lemma),
    )
    .flatMap((one) => dependentsBy(one, 'obj'))
    .map((word) => ({ preposition: 'at', word }));
}

/** "US- and European-backed": what hangs on the same hyphened participle, wherever the parser hung the first of them. */
function withFrontConjuncts(verb: Word, front: readonly Word[]): readonly Word[] {
  const words = verb.sentence.words;
  if (words[verb.index - 1]?.text !== '-') return front;
  const found = new Set(front);
  for (let index = verb.index - 2; index >= 0; index -= 1) {
    const word = words[index];
    if (!word || !/^(-|and|or|,)$/.test(word.lower)) {
      if (!word || words[index + 1]?.text !== '-') break;
      // A name of several words hangs on its first.
      found.add(word.relation === 'flat' && word.governor ? word.governor : word);
    }
  }
  return [...found];
}

/** "were engaged in", "is committed to": whoever is so acts. */
const INVOLVED = /^(engage|involve|commit|prepare|determine|poise)$/;

const INTRANSITIVE = /^(march|rally|appeal|protest|demonstrate|vote|campaign|plead|gather)$/;

/** True for passives and for participles that qualify what they are done to. */
function isPassiveVerb(verb: Word): boolean {
  if (
    INVOLVED.test(verb.lemma) &&
    !dependentsBy(verb, 'obl').some((one) => prepositionOf(one) === 'by')
  )
    return false;
  if (verb.dependents.some((one) => one.deprel === 'aux:pass')) return true;
  // "Thousands called for a vote" is no passive, whatever the parser made of its past tense.
  const calls =
    verb.lemma === 'call' &&
    dependentsBy(verb, 'obl').some((one) => /^(for|on|upon)$/.test(prepositionOf(one) ?? ''));
  if (calls || INTRANSITIVE.test(verb.lemma)) return false;
  // "it had sentenced him": a subject that the parser takes for a passive one, behind "had" or before an object, acts.
  const undergoes = verb.dependents.some((one) => one.deprel === 'nsubj:pass');
  const hasPerfect = dependentsBy(verb, 'aux').some((one) =>
    /^(has|have|had|'ve)$/.test(one.lower),
  );
  const hasObject = dependentsBy(verb, 'obj').some((one) => one.index > verb.index);
  if (undergoes) return !hasPerfect && !(hasObject && verb.xpos !== 'VBN');
  if (
    verb.xpos !== 'VBN' &&
    !(verb.xpos === 'VBD' && verb.relation === 'acl') &&
    verb.xpos !== 'JJ'
  )
    return false;
  if (
    verb.deprel === 'conj' &&
    verb.governor &&
    !verb.dependents.some((one) => one.relation === 'nsubj' || one.relation === 'aux')
  )
    return isPassiveVerb(verb.governor);
  const hasAuxiliary = verb.dependents.some((one) => one.relation === 'aux');
  return (
    !hasAuxiliary && (verb.deprel === 'acl' || verb.deprel === 'amod' || verb.deprel === 'advcl')
  );
}

function surfaceObjects(verb: Word): readonly Word[] {
  const subjects = dependentsBy(verb, 'nsubj:pass');
  // "X and Y, both employed by Z".
  const isOfNoun =
    verb.relation === 'acl' && subjects.every((one) => /^(both|all|each)$/.test(one.lower));
  if (subjects.length > 0 && !isOfNoun) return subjects.map(toAntecedent);
  if ((verb.deprel === 'acl' || verb.deprel === 'amod') && verb.governor) return [verb.governor];
  if (verb.deprel === 'conj' && verb.governor) return surfaceObjects(verb.governor);
  const own = dependentsBy(verb, 'nsubj').map(toAntecedent);
  // "resigned after being accused": who resigned was accused.
  return own.length > 0 ? own : subjectsOf(verb);
}

function objectsOf(verb: Word): readonly Word[] {
  // An object before its verb is a relative or a question; else the parser took it from another verb.
  const objects = dependentsBy(verb, 'obj')
    .filter((one) => one.index > verb.index || /^(who|whom|which|that|what|whose)$/.test(one.lower))
    .map(toAntecedent);
  if (objects.length > 0) return objects;
  // A relative clause whose gap is the object: "the village that they shelled" has the pronoun as obj; "the village they shelled" has none.
  if (
    verb.deprel === 'acl:relcl' &&
    verb.governor &&
    !verb.dependents.some((one) => /^(who|which|that|where|when)$/.test(one.lower))
  )
    return [verb.governor];
  return dependentsBy(verb, 'iobj').map(toAntecedent);
}

function toAntecedent(word: Word): Word {
  if (!/^(who|which|that|whom)$/.test(word.lower)) return word;
  const clause = [word, ...governorsOf(word)].find((one) => one.deprel === 'acl:relcl');
  return clause?.governor ?? word;
}

/** Who does it in the active, or stands as subject of a passive. */
export function subjectsOf(verb: Word, depth = 0): readonly Word[] {
  const own = dependentsBy(verb, 'nsubj').filter((one) => one.deprel !== 'nsubj:outer');
  if (own.length > 0) return own.map(toAntecedent);
  const governor = verb.governor;
  if (!governor || depth > MAXIMUM_DEPTH) return [];
  switch (verb.relation) {
    case 'conj':
      return subjectsOf(governor, depth + 1);
    case 'xcomp': {
      const objects = dependentsBy(governor, 'obj', 'iobj');
      if (objects.length > 0 && OBJECT_CONTROL_VERBS.has(governor.lemma))
        return objects.map(toAntecedent);
      const called = calledUpon(governor);
      return called.length > 0 ? called : subjectsOf(governor, depth + 1);
    }
    case 'advcl':
      return subjectOfAdverbial(verb, governor, depth);
    case 'ccomp':
      return hasNoTense(verb) ? subjectsOf(governor, depth + 1) : [];
    case 'csubj':
      return speakerAbove(governor, depth);
    case 'acl':
      return subjectOfNounClause(verb, governor, depth);
    default:
      return [];
  }
}

/** "as X escalates": parsers take X for a comparison; it ends right before a verb that has no subject. */
function subjectBehindAs(verb: Word, governor: Word): readonly Word[] {
  return dependentsBy(governor, 'obl').filter(
    (one) =>
      prepositionOf(one) === 'as' && one.index < verb.index && extentOf(one)[1] === verb.index - 1,
  );
}

function subjectOfAdverbial(verb: Word, governor: Word, depth: number): readonly Word[] {
  const behindAs = verb.xpos === 'VBG' ? [] : subjectBehindAs(verb, governor);
  if (behindAs.length > 0) return behindAs;
  const marker = verb.dependents.find((one) => one.relation === 'mark')?.lower ?? null;
  const objects = dependentsBy(governor, 'obj', 'iobj');
  if (marker === 'from' && objects.length > 0) return objects;
  // "accused X of bombing Y": whoever is blamed is said to have done it.
  const isJudged =
    BLAMING_VERBS.has(governor.lemma) || (marker === 'for' && ANSWERING_VERBS.has(governor.lemma));
  if (isBlame(marker ?? undefined) && isJudged) {
    const blamed = isPassiveVerb(governor) ? surfaceObjects(governor) : objects;
    if (blamed.length > 0) return blamed;
  }
  if (marker === 'to' && objects.length > 0 && OBJECT_CONTROL_VERBS.has(governor.lemma))
    return objects;
  const called =
    marker === 'to'
      ? [...calledUpon(governor), ...objects.flatMap((one) => askedThrough(one, verb))]
      : [];
  if (called.length > 0) return called;
  return marker === null ||
    ['to', 'by', 'after', 'before', 'while', 'for', 'in', 'without', 'when'].includes(marker)
    ? subjectsOf(governor, depth + 1)
    : [];
}

function hasNoTense(verb: Word): boolean {
  return isInfinitive(verb) || verb.xpos === 'VBG';
}

/** "He said it was necessary to talk": whoever says so would talk. */
function speakerAbove(predicate: Word, depth: number): readonly Word[] {
  if (predicate.upos !== 'ADJ') return [];
  const speaking = [predicate, ...governorsOf(predicate)].find(
    (one) => one.relation === 'ccomp',
  )?.governor;
  return speaking && REPORTING_VERBS.has(speaking.lemma) ? subjectsOf(speaking, depth + 1) : [];
}

/** "X's decision to leave", "the men fighting there"; a participle in -ed is done to the noun instead. */
function subjectOfNounClause(verb: Word, noun: Word, depth: number): readonly Word[] {
  if (!isInfinitive(verb)) {
    if (verb.xpos !== 'VBG') return [];
    const { author, isSaidToo } = authorOf(noun, verb);
    return author ? [...subjectsOf(author, depth + 1), ...(isSaidToo ? [noun] : [])] : [noun];
  }
  const asked = askedThrough(noun, verb);
  if (asked.length > 0) return asked;
  const owners = noun.dependents.filter(
    (one) => one.deprel === 'nmod:poss' || (one.relation === 'nmod' && prepositionOf(one) === 'by'),
  );
  if (owners.length > 0) return owners;
  if (noun.relation !== 'obj' || !noun.governor) return [];
  // "blocked an attempt to punish X": whoever stops it is not the one who tries.
  return STOPPING.test(noun.governor.lemma) && AIMS.test(noun.lemma)
    ? []
    : subjectsOf(noun.governor, depth + 1);
}

const AIMS =
  /^(attempt|effort|bid|plan|move|proposal|push|scheme|plot|initiative|motion|bill|drive|campaign|request|call|decision)$/;
const STOPPING =
  /^(block|stop|oppose|reject|foil|thwart|veto|prevent|halt|avert|resist|condemn|criticize|criticise|denounce|decry|uncover|fear|expose)$/;
