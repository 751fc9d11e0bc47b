/**
 * Pronouns
 *
 * Finds whom a pronoun means. Two rules come first, since they are nearly always right: the subject after a clause put first, and the
 * own subject of a possessive. All else is asked of the antecedent scorer, among entities of a kind that the pronoun can stand for. A
 * pronoun that most likely means a thing, or nobody, stays without meaning rather than get a guess.
 */
import { actorsOf } from './actors.ts';
import { subjectsOf } from './clauses.ts';
import { findLikely } from './coreference/likely-drafts.ts';
import type { Likely } from './coreference/likely-drafts.ts';
import type { EntityDraft } from './drafts.ts';
import { isBefore } from './history.ts';
import { authorsOf } from './holders.ts';
import { REPORTING_VERBS } from './lexicon/clause-verbs.ts';
import { isInQuotationMarks, quotationOf } from './quotations.ts';
import type { Reading } from './reading.ts';
import { dependentsBy, governorsOf } from './words.ts';
import type { Word } from './words.ts';

/** Least chance of a link; below it wrong links came to outnumber right ones on held-out documents of GUM. */
const LEAST_CHANCE = 0.4;

/** The same for the only person named, where an unnamed one is likelier. */
const LEAST_CHANCE_OF_NAME = 0.2;

const HE = /^(he|him|his|himself)$/;
const SHE = /^(she|her|hers|herself)$/;
const IT = /^(it|its|itself)$/;
const THEY = /^(they|them|their|theirs|themselves)$/;

/** Notes whom a pronoun means; pronouns must come in the order of the text, after the names. */
export function readPronoun(reading: Reading, word: Word): void {
  if (word.upos !== 'PRON' || word.relation === 'expl' || reading.at.has(word)) return;
  if (/^(who|which|that|whose)$/.test(word.lower)) {
    for (const draft of actorsOf(reading, word)) reading.references.push({ draft, word });
    return;
  }
  const found = /^(i|me|my|myself|we|us|ours?|mine)$/.test(word.lower)
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
  if (HE.test(word.lower)) return 'he';
  return SHE.test(word.lower) ? 'she' : null;
}

function findSpeaker(reading: Reading, word: Word): readonly EntityDraft[] {
  const quotation = quotationOf(word, reading.quotations);
  // Outside of quotation marks "I" is whoever writes.
  if (!quotation && /^(i|me|my|myself)$/.test(word.lower) && !isInQuotationMarks(word)) {
    // A byline of several does not say which of them.
    const [author, ...others] = authorsOf(reading);
    return author?.kind === 'Person' && others.length === 0 ? [author] : [];
  }
  const speakers = quotation?.speaker ? actorsOf(reading, quotation.speaker) : [];
  return /^(us|ours?)$/.test(word.lower) ? speakers.map((one) => bodyOf(one)) : speakers;
}

/** "Our troops", "attacked us": a minister speaks of the State, a chairwoman of her union. */
function bodyOf(speaker: EntityDraft): EntityDraft {
  if (speaker.kind !== 'Person')
    return speaker.family && speaker.owner?.kind === 'State' ? speaker.owner : speaker;
  const bodies = speaker.offices.flatMap(({ of }) => of ?? []);
  const state =
    bodies.find((one) => one.kind === 'State') ??
    bodies.find(({ owner }) => owner?.kind === 'State')?.owner;
  return state ?? bodies[0] ?? speaker;
}

function findAntecedent(reading: Reading, word: Word): readonly EntityDraft[] {
  const barred = clauseMates(reading, word);
  const speaker = findSpeaker(reading, word)[0] ?? null;
  const accepts = (draft: EntityDraft, isOneOfSeveral: boolean): boolean =>
    fits(word, draft, isOneOfSeveral) &&
    !barred.has(draft) &&
    draft !== speaker &&
    (reading.genders.get(draft) ?? genderOf(word)) === genderOf(word);
  const ahead = findAhead(reading, word, (draft) => accepts(draft, false));
  if (ahead) return [ahead];
  const owner = findOwnSubject(reading, word, speaker);
  if (owner) return [owner];
  const teller = findTeller(word, reading, (draft) => accepts(draft, false));
  if (teller) return [teller];
  const likely = findLikely(reading, word, accepts);
  const [best] = likely;
  if (!best || best.chance < LEAST_CHANCE) return [];
  // "A woman said that she ... Ada Byron told us she": who is first named by a noun alone is soon named in full.
  return best.drafts.length === 0 && genderOf(word) !== null
    ? findNamedPerson(likely)
    : best.drafts;
}

function findNamedPerson(likely: readonly Likely[]): readonly EntityDraft[] {
  const named = likely.find(({ drafts }) => drafts.length === 1);
  return named && named.chance >= LEAST_CHANCE_OF_NAME ? named.drafts : [];
}

/** Whether a pronoun can stand for an entity of this kind; number and gender are told by the mentions. */
function fits({ lower }: Word, { kind }: EntityDraft, isOneOfSeveral: boolean): boolean {
  if (HE.test(lower) || SHE.test(lower)) return kind === 'Person';
  if (IT.test(lower)) return kind !== 'Person';
  return THEY.test(lower) && (kind === 'Organization' || isOneOfSeveral);
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

/** "X said that it had": the subject of what is said right behind a verb of saying means whoever says it. */
function findTeller(
  word: Word,
  reading: Reading,
  agrees: (draft: EntityDraft) => boolean,
): EntityDraft | null {
  const clause = word.relation === 'nsubj' ? word.governor : null;
  const saying = clause?.relation === 'ccomp' ? clause.governor : null;
  if (!saying || saying.index > word.index || !REPORTING_VERBS.has(saying.lemma)) return null;
  const [subject, ...others] = subjectsOf(saying).flatMap((one) => actorsOf(reading, one));
  const isPlain = dependentsBy(saying, 'obj', 'iobj', 'obl').length === 0;
  return subject && others.length === 0 && isPlain && agrees(subject) ? subject : null;
}

/** Who already has a role in the pronoun's own clause: "he saw him" is about two. */
function clauseMates(reading: Reading, word: Word): ReadonlySet<EntityDraft> {
  if (word.deprel === 'nmod:poss' || /sel(f|ves)$/.test(word.lower) || !word.governor)
    return new Set();
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
