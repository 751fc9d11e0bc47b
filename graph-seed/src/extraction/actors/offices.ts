/**
 * Offices
 *
 * Reads who holds which office from titles ("French President X"), appositions ("X, the president of Y") and copulas ("X is the
 * president of Y"). Future holders are left out; former ones are told apart, since to take them for holders would be wrong today.
 */
import { actorsOf } from './actors.ts';
import type { EntityDraft, Office } from '../drafts.ts';
import {
  COMING_WORDS,
  FORMER_WORDS,
  LAWMAKERS,
  OFFICES,
  POSTS,
  SECOND_WORDS,
} from '../lexicon/titles.ts';
import type { OfficeRelation } from '../lexicon/titles.ts';
import { officesGiven } from './appointments.ts';
import { isParty } from '../lexicon/name-words.ts';
import { frontModifiers, lexicalForms } from '../tree/noun-phrases.ts';
import type { Reading } from '../reading.ts';
import {
  dependentsBy,
  firstConjunct,
  extentOf,
  governorsOf,
  hasNot,
  prepositionOf,
} from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** What a noun says of whoever holds the office that it names. */
export interface OfficeNoun {
  /** Lower case, `foreign minister`. */
  readonly title: string;
  readonly relation: OfficeRelation;
}

/** Finds the office that a noun names, `foreign minister`; null for another noun. */
export function findOffice(noun: Word): OfficeNoun | null {
  return findIn(noun, OFFICES);
}

/** Finds the office that a noun names beside a person, "head" included; null for another noun. */
export function findPost(noun: Word): OfficeNoun | null {
  return findOffice(noun) ?? findIn(noun, POSTS);
}

function findIn(noun: Word, offices: ReadonlyMap<string, OfficeRelation>): OfficeNoun | null {
  // "attorney general": the adjective of an office may follow it.
  const [next, last] = noun.sentence.words.slice(noun.index + 1);
  // "Secretary-General": the office is named at its last word.
  if (next?.text === '-' && last?.lower === 'general') return null;
  const isGeneral = next?.lower === 'general';
  for (const form of [...(isGeneral ? [`${noun.lemma} general`] : []), ...lexicalForms(noun)]) {
    const relation = offices.get(form);
    if (relation) return { title: titleOf(noun, form), relation };
  }
  return null;
}

/** "justice minister" in full: two ministers are two. */
function titleOf(noun: Word, form: string): string {
  if (!/^(minister|secretary|commissioner|deputy|chief|director|ambassador|adviser)$/.test(form))
    return form;
  const [first, ...more] = noun.dependents
    .filter((one) => one.index < noun.index && /^(compound|amod)$/.test(one.relation))
    .filter(
      (one) => !/^B-|^I-/.test(one.name) && !/^(former|new|then|late|senior)$/.test(one.lower),
    );
  return first ? [...[first, ...more].map((one) => one.lower), form].join(' ') : form;
}

/** Notes the offices of all persons named in the article. */
export function readOffices(reading: Reading): void {
  for (const [word, [draft]] of reading.at) {
    if (draft?.kind !== 'Person') continue;
    for (const noun of officeNounsOf(word)) readOffice(reading, draft, noun, word);
  }
}

/** Nouns that may name the office of the person at this word. */
export function officeNounsOf(word: Word): readonly Word[] {
  const titles = dependentsBy(word, 'nmod:desc', 'compound').filter(
    (one) => one.index < word.index,
  );
  const asides = dependentsBy(word, 'appos').flatMap((one) => [one, ...dependentsBy(one, 'conj')]);
  // "two lawmakers, A and B": each of them.
  const first = firstConjunct(word);
  const isListed =
    first !== word && first.relation === 'appos' && /NNS/.test(first.governor?.xpos ?? '');
  const { governor } = isListed ? first : word;
  if (isListed) return governor ? [governor] : [];
  const named = governor && (word.deprel === 'appos' || word.deprel === 'flat') ? [governor] : [];
  const copula =
    governor && word.relation === 'nsubj' && governor.upos !== 'VERB' && isPresentCopula(governor)
      ? [governor]
      : [];
  return [...titles, ...asides, ...named, ...copula, ...officesGiven(word)];
}

function isPresentCopula(noun: Word): boolean {
  return (
    !hasNot(noun) &&
    noun.dependents.some((one) => one.relation === 'cop' && /^(is|'s|are)$/.test(one.lower))
  );
}

function readOffice(reading: Reading, person: EntityDraft, noun: Word, name: Word): void {
  const post =
    isFormer(noun) || isComing(noun) ? null : (findPost(noun) ?? counterpartOf(reading, noun));
  if (!post) return;
  const of = ownerOf(reading, noun) ?? stateBehind(reading, name);
  const entry: Office = { ...toOffice(post, noun, of), of, word: noun };
  const known = person.offices.some((one) => one.title === entry.title && one.of === entry.of);
  // Read again once bodies are known: "a Kenyan ministry spokesman" is the ministry's, not Kenya's.
  const vague = person.offices.findIndex(
    (one) => one.word === noun && (one.of === null || one.of === entry.of?.owner),
  );
  if (vague >= 0 && entry.of !== null) person.offices.splice(vague, 1, entry);
  else if (!known) person.offices.push(entry);
}

/** "President Amos Okello of Kenya": the State behind the name. */
function stateBehind(reading: Reading, name: Word): EntityDraft | null {
  return (
    dependentsBy(name, 'nmod')
      .filter((one) => one.index > name.index && prepositionOf(one) === 'of')
      .flatMap((one) => reading.at.get(one) ?? [])
      .find(({ kind }) => kind === 'State') ?? null
  );
}

/** "his Kenyan counterpart": whoever holds the same office elsewhere; null where the article does not say which that is. */
export function counterpartOf(reading: Reading, noun: Word): OfficeNoun | null {
  if (noun.lemma !== 'counterpart') return null;
  const [office] = dependentsBy(noun, 'nmod:poss')
    .flatMap((one) => reading.at.get(one) ?? [])
    .flatMap((one) => one.offices.filter(({ of }) => of?.kind === 'State'));
  if (office) return { title: office.title, relation: office.relation };
  // "the foreign ministers met their Kenyan counterpart": the office of those who meet him.
  const clause = governorsOf(noun).find((one) => dependentsBy(one, 'nsubj').length > 0);
  const [own] = clause ? dependentsBy(clause, 'nsubj').flatMap((one) => findOffice(one) ?? []) : [];
  return own ?? null;
}

/** What the office means with its owner: a deputy heads nothing, a chief of a body leads it, and lawmakers are members of a party. */
function toOffice({ title, relation }: OfficeNoun, noun: Word, of: EntityDraft | null): OfficeNoun {
  const second = wordBefore(noun, SECOND_WORDS);
  if (second !== null)
    return {
      title: title.startsWith(second) ? title : `${second} ${title}`,
      relation: 'POSITION_HELD',
    };
  if (of?.kind === 'Organization') {
    if (LAWMAKERS.test(title) && isParty(of.name))
      return { title, relation: 'MEMBER_OF_POLITICAL_PARTY' };
    if (/^(chief|director|commander|.+ (chief|commander))$/.test(title) && !fieldOf(noun))
      return { title, relation: 'LEADER_OF' };
  }
  const field = fieldOf(noun);
  if (relation !== 'LEADER_OF' || !field) return { title, relation };
  return /^(communications?|press|media)$/.test(field.lower)
    ? { title, relation: 'SPOKESPERSON_FOR' }
    : { title, relation: 'POSITION_HELD' };
}

/** "the Minister of Foreign Affairs of Iraq": a field in capitals, which names nobody. */
function capitalizedField(reading: Reading, noun: Word): Word | null {
  return (
    dependentsBy(noun, 'nmod').find(
      (one) =>
        one.index > noun.index &&
        prepositionOf(one) === 'of' &&
        one.upos === 'PROPN' &&
        !reading.inName.has(one),
    ) ?? null
  );
}

/** What an officer of a body may be over. */
const FIELDS_OF_WORK =
  /^(rights|policy|humanitarian|relief|aid|security|finance|trade|competition|migration|nuclear|refugee|health|energy|climate|operations|technology|marketing|research|legal|political|financial)$/;

/** "head of research at Acme": the field of work, not a body that is led; null where there is none. */
function fieldOf(noun: Word): Word | null {
  // "the UN human rights chief".
  const before = dependentsBy(noun, 'compound', 'amod').find(({ lower }) =>
    FIELDS_OF_WORK.test(lower),
  );
  return (
    before ??
    dependentsBy(noun, 'nmod').find(
      (one) =>
        one.index > noun.index &&
        /^(of|for)$/.test(prepositionOf(one) ?? '') &&
        one.upos === 'NOUN' &&
        dependentsBy(one, 'det', 'nmod:poss').length === 0,
    ) ??
    null
  );
}

/** True for `former`, `then` and the like before the office. */
export function isFormer(noun: Word): boolean {
  return wordBefore(noun, FORMER_WORDS) !== null;
}

function isComing(noun: Word): boolean {
  return (
    wordBefore(noun, COMING_WORDS) !== null ||
    noun.sentence.words
      .slice(noun.index + 1, noun.index + 3)
      .some((word) => /^(elect|designate)$/.test(word.lower))
  );
}

/** True for an office that nobody named with it holds today: former, future, or that of a deputy. */
export function isPast(noun: Word): boolean {
  return isFormer(noun) || isComing(noun) || wordBefore(noun, SECOND_WORDS) !== null;
}

function wordBefore(noun: Word, words: ReadonlySet<string>): string | null {
  const [first] = extentOf(noun, (one) => one.index > noun.index);
  return (
    noun.sentence.words
      .slice(Math.max(0, first - 1), noun.index)
      .find((word) => words.has(word.lower))?.lower ?? null
  );
}

/** Whoever looks at something: it stands before the noun as whom he works for does, and the latter behind it. */
const OBSERVERS =
  /^(analyst|correspondent|expert|specialist|reporter|scholar|researcher|editor|columnist)$/;

/** Whose office a noun names: the State or Organization before it or after `of`; for who speaks for someone, a person too. */
export function ownerOf(reading: Reading, noun: Word): EntityDraft | null {
  const whole = noun.deprel === 'nmod:desc' && noun.governor ? [noun, noun.governor] : [noun];
  // The nearest first: "a Kenyan ministry spokesman" serves the ministry.
  const front = whole
    .flatMap((one) => frontModifiers(one))
    .filter((one) => one.index < noun.index)
    .toSorted((one, other) => other.index - one.index);
  const behind = dependentsBy(noun, 'nmod').filter(
    (one) =>
      one.index > noun.index &&
      ['of', 'for', 'in', 'at', 'with'].includes(prepositionOf(one) ?? ''),
  );
  // "the UK representative for Syria" serves the one before the noun; what follows is the field of work.
  const field = behind.filter((one) => prepositionOf(one) === 'of');
  const rest = [
    ...behind.filter((one) => prepositionOf(one) !== 'of'),
    // "head of research at Acme": the parser hangs the body on the field.
    ...dependentsBy(fieldOf(noun) ?? capitalizedField(reading, noun) ?? noun, 'nmod').filter(
      (one) => /^(of|for|at|with)$/.test(prepositionOf(one) ?? ''),
    ),
  ];
  // "Foreign Minister X of Peru".
  const ofHolder = whole
    .slice(1)
    .flatMap((one) => dependentsBy(one, 'nmod'))
    .filter((one) => one.index > noun.index && prepositionOf(one) === 'of')
    .filter((one) => reading.at.get(one)?.[0]?.kind === 'State');
  const named = (
    OBSERVERS.test(noun.lemma)
      ? [...field, ...rest, ...ofHolder, ...front]
      : [...field, ...front, ...rest, ...ofHolder]
  )
    .flatMap((one) =>
      one.lower === 'whose' ? actorsOf(reading, one) : (reading.at.get(one) ?? []),
    )
    // "a China analyst" serves no State, he watches it.
    .filter((one) => one.kind !== 'State' || !OBSERVERS.test(noun.lemma));
  const owners = named.filter((one) => /^(State|Organization|Place)$/.test(one.kind));
  const place = /^(mayor|governor|president|premier|leader|head|chief|councillor)$/.test(noun.lemma)
    ? owners[0]
    : undefined;
  const person = noun.lemma.startsWith('spokes')
    ? named.find((one) => one.kind === 'Person')
    : undefined;
  return owners.find((one) => one.kind !== 'Place') ?? place ?? person ?? null;
}
