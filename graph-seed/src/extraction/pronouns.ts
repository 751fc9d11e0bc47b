/**
 * Pronouns
 *
 * Finds whom a pronoun means among those named before it: the nearest subject that agrees, in its own sentence first. What does not
 * agree in kind is vetoed; a pronoun that finds nobody stays without meaning rather than get a guess.
 */
import { actorsOf } from './actors.ts';
import { subjectsOf } from './clauses.ts';
import type { EntityDraft } from './drafts.ts';
import type { RoleFamily } from './lexicon/role-nouns.ts';
import { isBefore, referencesBefore } from './history.ts';
import { REPORTING_VERBS } from './lexicon/clause-verbs.ts';
import { quotationOf } from './quotations.ts';
import type { Reading } from './reading.ts';
import { dependentsBy, governorsOf } from './words.ts';
import type { Word } from './words.ts';

const SENTENCES_BACK = 2;

/** Notes whom a pronoun means; pronouns must come in the order of the text, after the names. */
export function readPronoun(reading: Reading, word: Word): void {
  if (word.upos !== 'PRON' || word.relation === 'expl' || reading.at.has(word)) return;
  if (/^(who|which|that|whose)$/.test(word.lower)) {
    for (const draft of actorsOf(reading, word)) reading.references.push({ draft, word });
    return;
  }
  const found = /^(i|me|my|we|us|our)$/.test(word.lower)
    ? findSpeaker(reading, word)
    : findAntecedent(reading, word);
  if (found.length === 0) return;
  reading.at.set(word, found);
  const gender = genderOf(word);
  for (const draft of found) {
    reading.references.push({ draft, word });
    if (gender && draft.kind === 'Person') reading.genders.set(draft, gender);
  }
}

function genderOf(word: Word): 'he' | 'she' | null {
  if (/^(he|him|his|himself)$/.test(word.lower)) return 'he';
  return /^(she|her|hers|herself)$/.test(word.lower) ? 'she' : null;
}

function findSpeaker(reading: Reading, word: Word): readonly EntityDraft[] {
  const speaker = quotationOf(word, reading.quotations)?.speaker;
  return speaker ? (reading.at.get(speaker) ?? []) : [];
}

function findAntecedent(reading: Reading, word: Word): readonly EntityDraft[] {
  const test = agreement(word);
  if (!test) return [];
  const barred = clauseMates(reading, word);
  const speaker = findSpeaker(reading, word)[0];
  const agrees = (draft: EntityDraft): boolean =>
    test(draft) &&
    !barred.has(draft) &&
    draft !== speaker &&
    (reading.genders.get(draft) ?? genderOf(word)) === genderOf(word);
  const ahead = findAhead(reading, word, agrees);
  if (ahead) return [ahead];
  const owner = findOwnSubject(reading, word, speaker ?? null);
  if (owner) return [owner];
  if (/^(they|them|their)$/.test(word.lower)) {
    const joint = findJoint(reading, word);
    if (joint.length > 1) return joint;
  }
  const outside =
    quotationOf(word, reading.quotations) === null &&
    REPORTING_VERBS.has(word.governor?.lemma ?? '');
  const earlier = referencesBefore(reading, word, SENTENCES_BACK).filter(
    (one) => agrees(one.draft) && !(outside && isInside(reading, one.word, word)),
  );
  const best = earlier.toSorted((one, other) => rank(one.word, word) - rank(other.word, word))[0];
  return best ? [best.draft] : [];
}

function agreement(word: Word): ((draft: EntityDraft) => boolean) | null {
  if (/^(he|him|his|she|her|hers|himself|herself)$/.test(word.lower))
    return (draft) => draft.kind === 'Person';
  if (/^(it|its|itself)$/.test(word.lower)) {
    return (draft) =>
      draft.kind === 'State' ||
      (draft.kind === 'Organization' && (draft.family === null || draft.family.single));
  }
  if (/^(they|them|their)$/.test(word.lower))
    return (draft) =>
      draft.kind === 'Organization' && draft.family !== null && isMany(draft.family);
  return null;
}

/** Whoever is named inside a quotation is not the one who speaks it. */
function isInside(reading: Reading, candidate: Word, pronoun: Word): boolean {
  return (
    candidate.sentence === pronoun.sentence && quotationOf(candidate, reading.quotations) !== null
  );
}

/** Groups and bodies that English speaks of in the plural. */
function isMany(family: RoleFamily): boolean {
  return !family.single || /^(GOV|MIL|COP|LEG|OPP)$/.test(family.role);
}

/** "X escalated their threats": a possessive in the object means the subject of its own verb, where that can be. */
function findOwnSubject(
  reading: Reading,
  word: Word,
  speaker: EntityDraft | null,
): EntityDraft | null {
  const object = word.deprel === 'nmod:poss' ? word.governor : null;
  const verb = object && /^(obj|obl)$/.test(object.relation) ? object.governor : null;
  if (!verb || verb.upos !== 'VERB') return null;
  const [subject, ...others] = [
    ...new Set(subjectsOf(verb).flatMap((one) => actorsOf(reading, one))),
  ];
  if (!subject || others.length > 0 || subject === speaker) return null;
  if (/^(his|her)$/.test(word.lower)) return subject.kind === 'Person' ? subject : null;
  if (word.lower === 'its') return /^(State|Organization)$/.test(subject.kind) ? subject : null;
  return word.lower === 'their' && subject.kind === 'Organization' ? subject : null;
}

/** Who already has a role in the pronoun's own clause: "he saw him" is about two. */
function clauseMates(reading: Reading, word: Word): ReadonlySet<EntityDraft> {
  if (word.deprel === 'nmod:poss' || !word.governor) return new Set();
  const mates = word.governor.dependents.filter(
    (one) => one !== word && ['nsubj', 'obj', 'iobj', 'obl'].includes(one.relation),
  );
  const inherited =
    word.relation === 'nsubj' || mates.some((one) => one.relation === 'nsubj')
      ? []
      : subjectsOf(word.governor);
  return new Set([...mates, ...inherited].flatMap((one) => actorsOf(reading, one)));
}

/** A pronoun in a clause put first may mean the subject that follows: "As it denounces X, Paris is preparing". */
function findAhead(
  reading: Reading,
  word: Word,
  agrees: (draft: EntityDraft) => boolean,
): EntityDraft | null {
  const clause = [word, ...governorsOf(word)].find((one) => one.deprel === 'advcl');
  const main = clause?.governor;
  if (!clause || !main || clause.index > main.index) return null;
  const subject = dependentsBy(main, 'nsubj').find((one) => isBefore(word, one));
  const drafts = subject ? (reading.at.get(subject) ?? []) : [];
  return drafts.length === 1 && drafts[0] && agrees(drafts[0]) ? drafts[0] : null;
}

/** Two or more named side by side as subject of the same or the last sentence: "X and Y ... their". */
function findJoint(reading: Reading, word: Word): readonly EntityDraft[] {
  const trees = [word.sentence, reading.trees[word.sentence.index - 1]];
  for (const tree of trees) {
    const subject = tree?.words.find(
      (one) =>
        one.relation === 'nsubj' &&
        isBefore(one, word) &&
        dependentsBy(one, 'conj').some((conjunct) => reading.at.has(conjunct)) &&
        reading.at.has(one),
    );
    if (subject)
      return [subject, ...dependentsBy(subject, 'conj')].flatMap(
        (one) => reading.at.get(one) ?? [],
      );
    if (
      tree?.words.some(
        (one) => one.relation === 'nsubj' && isBefore(one, word) && reading.at.has(one),
      )
    )
      return [];
  }
  return [];
}

/** Lower is better: own sentence before earlier ones, subjects before others, then the nearest (own sentence) or highest (earlier). */
function rank(candidate: Word, pronoun: Word): number {
  const distance = pronoun.sentence.index - candidate.sentence.index;
  const role = candidate.relation === 'nsubj' ? 0 : candidate.deprel === 'nmod:poss' ? 2 : 3;
  const order =
    distance === 0
      ? pronoun.index - candidate.index
      : governorsOf(candidate).length * 10 + candidate.index / 100;
  return distance * 10_000 + role * 1000 + order;
}
