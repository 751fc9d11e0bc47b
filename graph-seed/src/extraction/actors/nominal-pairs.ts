import type { EntityDraft } from '../drafts.ts';
import { actorsOf } from './actors.ts';
import { findEarlierPair, findNamedTogether, namedBefore, referencesBefore } from './history.ts';
import { STATE_POWERS } from '../lexicon/role-nouns.ts';
import { lexicalForms, namedModifiers } from '../tree/noun-phrases.ts';
import { findOffice } from './offices.ts';
import { noteReference } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, firstConjunct, governorsOf, withConjuncts } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Bodies that are spoken of by twos. */
const BODIES =
  /^(company|firm|bank|airline|union|party|agency|group|movement|organization|organisation|team|club|university)$/;

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);

/** "the two countries", "the three heads of state": the last two or three that fit. */
export function readPair(reading: Reading, noun: Word): boolean {
  const count = noun.dependents.flatMap((one) => COUNTS.get(one.lower) ?? [])[0];
  const definite = noun.dependents.some((one) => /^(the|both|these|those)$/.test(one.lower));
  if (count === undefined || !definite || !/NNS|NNPS/.test(noun.xpos)) return false;
  // "the three Baltic states" say which.
  const isNamed = dependentsBy(noun, 'amod', 'compound').some((one) => /^\p{Lu}/u.test(one.text));
  if (isNamed || namedModifiers(reading, noun).length > 0) return false;
  const test = pairTest(noun);
  if (!test) return false;
  const actors = actorsTowards(reading, noun);
  const isOther = (draft: EntityDraft): boolean => test(draft) && !actors.has(draft);
  const pair =
    count > 2
      ? findSideBySide(reading, noun, isOther, count)
      : isOfStates(noun)
        ? findSides(reading, noun, isOther)
        : BODIES.test(noun.lemma)
          ? findNamedTogether(reading, noun, isOther)
          : findEarlierPair(reading, noun, isOther, 6);
  if (pair.length === count) {
    reading.at.set(noun, pair);
    for (const draft of pair) noteReference(reading, draft, noun);
  }
  return true;
}

/** "China is on poor terms with both": whoever acts towards the two in their clause is none of them. */
function actorsTowards(reading: Reading, noun: Word): ReadonlySet<EntityDraft> {
  const clause = governorsOf(noun).find((one) => dependentsBy(one, 'nsubj').length > 0);
  const subjects = clause ? dependentsBy(clause, 'nsubj') : [];
  const isActor = subjects.some((one) => one === noun || governorsOf(noun).includes(one));
  return new Set(isActor ? [] : subjects.flatMap((one) => actorsOf(reading, one)));
}

/** States and bodies that are at odds with one another, unlike staff or teachers. */
function canTakeSides({ kind, family }: EntityDraft): boolean {
  if (kind === 'State') return true;
  return (
    kind === 'Organization' &&
    (family === null || STATE_POWERS.has(family.role) || /^(REB|OPP|PTY)$/.test(family.role))
  );
}

/** "both sides": the two States that the article is about, else the last two that stood side by side, armies and groups included. */
function findSides(
  reading: Reading,
  noun: Word,
  isOther: (draft: EntityDraft) => boolean,
): readonly EntityDraft[] {
  const actors = actorsTowards(reading, noun);
  const isSide = (draft: EntityDraft): boolean =>
    noun.lemma === 'side' ? canTakeSides(draft) && !actors.has(draft) : isOther(draft);
  const beside = findSideBySide(reading, noun, isSide);
  if (noun.lemma === 'side' && beside.some(({ kind }) => kind === 'Organization')) return beside;
  const states = findPairOfStates(reading, noun, isOther);
  return states.length === 2 ? states : beside;
}

/** Sentences at most to the one that names two side by side. */
const REACH = 8;

/** The last that a coordination named together, so many of them. */
function findSideBySide(
  reading: Reading,
  noun: Word,
  test: (draft: EntityDraft) => boolean,
  count = 2,
): readonly EntityDraft[] {
  for (const { draft, word } of referencesBefore(reading, noun, REACH, test)) {
    const first = firstConjunct(word);
    const group = withConjuncts(first).flatMap((one) => reading.at.get(one) ?? []);
    const pair = [...new Set(group)].filter(test);
    if (pair.length === count && pair.includes(draft)) return pair;
  }
  return [];
}

function isOfStates({ lemma }: Word): boolean {
  return /^(country|nation|state|government|neighbor|neighbour|capital|side)$/.test(lemma);
}

/** The two that the article names far more often than any third, else the two named side by side right before. */
function findPairOfStates(
  reading: Reading,
  noun: Word,
  test: (draft: EntityDraft) => boolean,
): readonly EntityDraft[] {
  const [first, second, third] = namedBefore(
    reading,
    noun,
    Number.POSITIVE_INFINITY,
    test,
  ).toSorted((one, other) => other.times - one.times);
  return first && second && second.times > 1 && 2 * second.times > 3 * (third?.times ?? 0)
    ? [first.draft, second.draft]
    : findNamedTogether(reading, noun, test);
}

function pairTest(noun: Word): ((draft: EntityDraft) => boolean) | null {
  if (isOfStates(noun) || noun.lemma === 'power') return (draft) => draft.kind === 'State';
  const office = findOffice(noun);
  if (
    office?.relation === 'HEAD_OF_STATE' ||
    noun.lemma === 'leader' ||
    lexicalForms(noun).includes('head of state')
  ) {
    return (draft) => draft.offices.some((one) => /^HEAD_OF|^LEADER/.test(one.relation));
  }
  if (BODIES.test(noun.lemma))
    return (draft) => draft.kind === 'Organization' && draft.family === null;
  if (office) return (draft) => draft.offices.some((one) => one.title === office.title);
  return /^(man|woman|official)$/.test(noun.lemma) ? (draft) => draft.kind === 'Person' : null;
}
