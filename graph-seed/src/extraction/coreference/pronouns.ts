/**
 * Pronouns
 *
 * Finds whom a pronoun means. Four rules come first, since they are nearly always right: the subject after a clause put first, the
 * object of the clause that this one goes on with, the own subject of a possessive, and the teller of what is told. All else is asked
 * of the antecedent scorer, among entities of a kind that the pronoun can stand for. A pronoun that most likely means a thing, or nobody,
 * stays without meaning rather than get a guess.
 */
import { actorsOf } from '../actors/actors.ts';
import { subjectsOf } from '../tree/clauses.ts';
import { findBeing } from './agreement-marks.ts';
import type { Being } from './agreement-marks.ts';
import { findLikely } from './likely-drafts.ts';
import type { Likely } from './likely-drafts.ts';
import type { Mention } from './mentions.ts';
import { findAccused, findParallel } from './neighbouring-clauses.ts';
import { canPossess, findTopic } from './possessed-offices.ts';
import type { EntityDraft } from '../drafts.ts';
import { authorsOf } from '../actors/holders.ts';
import { REPORTING_VERBS } from '../lexicon/clause-verbs.ts';
import { isInQuotationMarks, quotationOf } from '../stance/quotations.ts';
import { noteReference } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, governorsOf, isBefore } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

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
    const described = actorsOf(reading, word);
    if (word.lower === 'whose' && described.length > 0) reading.at.set(word, described);
    for (const draft of described) noteReference(reading, draft, word);
    return;
  }
  const found = /^(i|me|my|myself|we|us|ours?|mine)$/.test(word.lower)
    ? findSpeaker(reading, word)
    : findAntecedent(reading, word);
  if (found.length === 0) return;
  reading.at.set(word, found);
  const gender = genderOf(word);
  for (const draft of found) {
    noteReference(reading, draft, word);
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
  const mates = clauseMates(reading, word);
  const speaker = findSpeaker(reading, word)[0] ?? null;
  const owned =
    word.deprel === 'nmod:poss' && /^(its|their)$/.test(word.lower) ? word.governor : null;
  const isBarred = (draft: EntityDraft): boolean =>
    mates.has(draft) ||
    !canPossess(draft, owned) ||
    draft === speaker ||
    (reading.genders.get(draft) ?? genderOf(word)) !== genderOf(word);
  const isAble = (draft: EntityDraft): boolean => fits(word, draft, null) && !isBarred(draft);
  const ahead = findAhead(reading, word, isAble);
  if (ahead) return [ahead];
  const self =
    findOwnSubject(reading, word, isBarred) ??
    findTeller(reading, word, isBarred) ??
    findTopic(reading, word);
  if (self) return [self];
  const parallel = findParallel(reading, word, isAble);
  if (parallel) return parallel;
  const accused = findAccused(reading, word, isAble);
  if (accused) return [accused];
  const likely = findLikely(
    reading,
    word,
    (draft, mention) => {
      if (isBarred(draft)) return 'barred';
      return fits(word, draft, mention) ? 'fits' : 'alien';
    },
    isActor(word),
  );
  const [best] = likely;
  if (!best || best.chance < LEAST_CHANCE) return [];
  // "A woman said that she ... Ada Byron told us she": who is first named by a noun alone is soon named in full.
  return best.drafts.length === 0 && genderOf(word) !== null
    ? findNamedPerson(likely)
    : best.drafts;
}

/** Verbs that are done to someone who can hear, fear or answer. */
const ADDRESSING =
  /^(threaten|accuse|blame|urge|warn|ask|tell|invite|persuade|sue|arm|thank|advise|convince|order|notify|inform)$/;

/** "threatening it": what no thing can be. */
function isActor(word: Word): boolean {
  return word.relation === 'obj' && ADDRESSING.test(word.governor?.lemma ?? '');
}

function findNamedPerson(likely: readonly Likely[]): readonly EntityDraft[] {
  const named = likely.find(({ drafts }) => drafts.length === 1);
  return named && named.chance >= LEAST_CHANCE_OF_NAME ? named.drafts : [];
}

/**
 * Whether a pronoun can stand for an entity of this kind; number and gender are told by the mentions. "An official ... he": whoever
 * stands for a body is spoken of as a person, and a people as many.
 */
function fits({ lower }: Word, { kind }: EntityDraft, mention: Mention | null): boolean {
  if (HE.test(lower) || SHE.test(lower)) {
    const isOfficial = mention?.kind === 'noun' && mention.number === 'one';
    return kind === 'Person' || (isOfficial && mention.spoken === 'Person');
  }
  if (IT.test(lower)) return kind !== 'Person';
  return THEY.test(lower) && (kind === 'Organization' || mention?.number === 'many');
}

/** "X escalated their threats": a possessive in the object means the subject of its own verb, where that can be. */
function findOwnSubject(
  reading: Reading,
  word: Word,
  isBarred: (draft: EntityDraft) => boolean,
): EntityDraft | null {
  const object = word.deprel === 'nmod:poss' ? word.governor : null;
  const verb = object?.relation === 'obj' ? object.governor : null;
  if (!verb || verb.upos !== 'VERB') return null;
  const subjects = subjectsOf(verb);
  const subject = onlyActor(reading, subjects);
  if (!subject || isBarred(subject)) return null;
  if (/^(his|her)$/.test(word.lower)) return subject.kind === 'Person' ? subject : null;
  const isMany = subjects.some(({ xpos }) => xpos === 'NNS');
  if (word.lower === 'its')
    return /^(State|Organization)$/.test(subject.kind) && !isMany ? subject : null;
  return word.lower === 'their' && subject.kind === 'Organization' ? subject : null;
}

/** Whom subjects name, where that is one alone. */
function onlyActor(reading: Reading, subjects: readonly Word[]): EntityDraft | null {
  const [only, ...others] = new Set(subjects.flatMap((one) => actorsOf(reading, one)));
  return others.length > 0 ? null : (only ?? null);
}

/** "the spokeswoman", "Ms Byron": what being a word speaks of. */
function beingOf(reading: Reading, word: Word): Being {
  const known = reading.coreference.anaphors.get(word)?.mention.being;
  return known ?? findBeing(word, null, word.name === 'O' ? '' : word.name.slice(2));
}

/** "X said it would leave": the subject of what someone tells is nearly always the teller, where that can be. */
function findTeller(
  reading: Reading,
  word: Word,
  isBarred: (draft: EntityDraft) => boolean,
): EntityDraft | null {
  const told = word.relation === 'nsubj' ? word.governor : null;
  const verb = told?.relation === 'ccomp' ? told.governor : null;
  if (!verb || !REPORTING_VERBS.has(verb.lemma) || quotationOf(word, reading.quotations))
    return null;
  const subjects = subjectsOf(verb);
  const teller = onlyActor(reading, subjects);
  if (!teller || isBarred(teller)) return null;
  const gender = genderOf(word);
  if (gender) {
    const beings = subjects.map((one) => beingOf(reading, one));
    const isOther = beings.includes(gender === 'he' ? 'she' : 'he');
    return teller.kind === 'Person' && !isOther ? teller : null;
  }
  const isMany = subjects.some(({ xpos }) => xpos === 'NNS');
  // "A spokesman said it had": the body that he speaks for.
  if (teller.kind === 'Person' && IT.test(word.lower)) {
    const voice = teller.offices.find(({ relation }) => relation === 'SPOKESPERSON_FOR')?.of;
    const speaksFor = (teller.family?.label ?? '').startsWith('spokes') ? teller.owner : null;
    const body = voice ?? speaksFor;
    return body && body.kind !== 'Person' && !isBarred(body) ? body : null;
  }
  if (!/^(State|Organization)$/.test(teller.kind)) return null;
  return (IT.test(word.lower) && !isMany) || (THEY.test(word.lower) && isMany) ? teller : null;
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
