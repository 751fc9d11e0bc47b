/**
 * Mentions
 *
 * What a text may speak of again: every pronoun, name and common noun of the predicted parse with its phrase, and coordinations as
 * wholes ("Ada and Byron ... they"), each by its head word.
 */
import { COURTESY_TITLES, OFFICES } from '../lexicon/titles.ts';
import { dependentsBy, extentOf } from '../tree/words.ts';
import type { SentenceTree, Word } from '../tree/words.ts';
import { findBeing, findNumber } from './agreement-marks.ts';
import type { Being, GrammaticalNumber } from './agreement-marks.ts';
import { kindOfName, kindOfNoun } from './noun-kinds.ts';
import type { SpokenKind } from './noun-kinds.ts';
import { PRONOUNS } from './pronoun-classes.ts';
import type { PronounClass } from './pronoun-classes.ts';
import { withSharedGender } from './shared-gender.ts';

/** A stretch that may stand for someone or something. */
export interface Mention {
  /** Place among the mentions of the article, in the order of the text. */
  readonly position: number;
  readonly head: Word;
  /** The head of the name in it, `Ada` of "spokeswoman Ada Byron"; elsewhere the head. */
  readonly named: Word;
  /** True for a coordination as a whole, whose head is its first member. */
  readonly isJoint: boolean;
  readonly kind: 'pronoun' | 'name' | 'noun';
  readonly pronoun: PronounClass | null;
  /** First and last word index of the whole phrase, relative clauses included. */
  readonly first: number;
  readonly last: number;
  readonly number: GrammaticalNumber;
  readonly being: Being;
  /** Label of the language engine, `PER`, `ORG`, `LOC` or `MISC`; empty without a name. */
  readonly label: string;
  readonly determiner: Determiner;
  /** Of what kind whom or what it speaks of is; null where its words do not tell. */
  readonly spoken: SpokenKind | null;
  /** Words of the name in lower case, in order; of the head alone without a name. */
  readonly name: readonly string[];
  /** "nsu" of "National Salvation Union"; of a name of one word, the word without dots. */
  readonly initials: string;
  /** Lower-case lemmas of the phrase's nouns, names, adjectives and numbers, the head's included; without clauses. */
  readonly content: ReadonlySet<string>;
}

/** How a noun phrase begins. */
export type Determiner = 'none' | 'the' | 'a' | 'this' | 'possessive' | 'other';

/** Relations of words that are part of another mention's name or of no phrase of their own. */
const INNER: ReadonlySet<string> = new Set(['flat', 'fixed', 'goeswith', 'nmod:desc', 'discourse']);

/** Words that an acronym leaves out. */
const UNSPOKEN: ReadonlySet<string> = new Set('of the and for in on de'.split(' '));

/** Relations and parts of speech of what tells one of a kind from another. */
const QUALIFYING: ReadonlySet<string> = new Set('amod compound nummod flat nmod'.split(' '));
const QUALIFIERS: ReadonlySet<string> = new Set('NOUN PROPN ADJ NUM'.split(' '));

/** Relations of what stands around a phrase rather than in it. */
const OUTSIDE: ReadonlySet<string> = new Set(
  'case cc punct mark cop nsubj aux advmod advcl parataxis csubj expl'.split(' '),
);

/** Finds the mentions of an article in the order of their heads; a coordination follows its first member. */
export function findMentions(trees: readonly SentenceTree[]): readonly Mention[] {
  const found: Mention[] = [];
  for (const word of trees.flatMap((tree) => tree.words)) {
    const kind = kindOf(word);
    if (!kind) continue;
    found.push(toMention(word, kind, false, found.length));
    const isFirst =
      word.relation !== 'conj' &&
      word.dependents.some(
        (one) => one.relation === 'conj' && one.index > word.index && kindOf(one) !== null,
      );
    if (isFirst) found.push(toMention(word, kind, true, found.length));
  }
  return withSharedGender(found);
}

function kindOf(word: Word): Mention['kind'] | null {
  if (word.relation === 'expl' || INNER.has(word.deprel)) return null;
  if (isNameAfterTitle(word) || isInsideName(word)) return null;
  if (PRONOUNS.has(word.lower)) {
    const isPronoun = word.upos === 'PRON' && !word.xpos.startsWith('W');
    return isPronoun ? 'pronoun' : null;
  }
  if (word.upos === 'PROPN') {
    return word.deprel === 'compound' && word.name === 'O' ? null : 'name';
  }
  if (word.upos !== 'NOUN' || word.deprel === 'compound') return null;
  return word.name === 'O' && !titledName(word) ? 'noun' : 'name';
}

/** "Scientology" of "the Church of Scientology", where the whole is one name. */
function isInsideName({ name, index, governor, sentence }: Word): boolean {
  if (name === 'O' || governor === null || governor.name.slice(2) !== name.slice(2)) return false;
  const [from, to] = index < governor.index ? [index, governor.index] : [governor.index, index];
  return sentence.words.slice(from + 1, to + 1).every((word) => word.name.startsWith('I-'));
}

/** "spokeswoman Ada Byron": the name that follows a title without a comma belongs to the title's mention. */
function titledName(title: Word): Word | null {
  if (title.upos !== 'NOUN' || title.name !== 'O') return null;
  return title.dependents.find((one) => isNameAfterTitle(one)) ?? null;
}

function isNameAfterTitle(word: Word): boolean {
  const title = word.governor;
  return (
    word.deprel === 'appos' &&
    word.upos === 'PROPN' &&
    title?.upos === 'NOUN' &&
    title.name === 'O' &&
    word.index === title.index + 1
  );
}

function toMention(head: Word, kind: Mention['kind'], isJoint: boolean, position: number): Mention {
  const pronoun = kind === 'pronoun' ? (PRONOUNS.get(head.lower) ?? null) : null;
  const named = titledName(head) ?? head;
  const label = named.name === 'O' ? '' : named.name.slice(2);
  const [first, last] = extentOf(head, (one) => one.governor === head && isOutside(one, isJoint));
  const name = kind === 'name' ? withoutTitles(nameOf(named)) : [head.lower];
  return {
    position,
    head,
    named,
    isJoint,
    kind,
    pronoun,
    first,
    last,
    number: findNumber(head, pronoun, label, isJoint),
    being: isJoint ? 'unknown' : findBeing(head, pronoun, label),
    label,
    determiner: determinerOf(head),
    spoken: spokenOf(head, named, kind, label),
    name,
    initials: kind === 'name' ? initialsOf(name) : '',
    content: contentOf(head, name),
  };
}

function spokenOf(
  head: Word,
  named: Word,
  kind: Mention['kind'],
  label: string,
): SpokenKind | null {
  if (kind === 'noun') return kindOfNoun(head.lemma);
  if (kind === 'name') return kindOfName(named.text, label);
  return /^(he|she)$/.test(PRONOUNS.get(head.lower) ?? '') ? 'Person' : null;
}

/** What introduces a phrase, asides, and conjuncts unless it is joint, lie outside of it. */
function isOutside(one: Word, isJoint: boolean): boolean {
  if (OUTSIDE.has(one.relation)) return true;
  if (one.relation === 'appos') return !isNameAfterTitle(one);
  return one.relation === 'conj' && !isJoint;
}

/** The words around the head that the parser or the labels make one name with it. */
function nameOf(head: Word): readonly string[] {
  const { words } = head.sentence;
  const joins = (word: Word | undefined): word is Word =>
    word !== undefined &&
    /^\p{L}|\p{N}/u.test(word.text) &&
    (/^(flat|compound|goeswith)$/.test(word.relation) || word.name.startsWith('I-')) &&
    (word.governor === head || word.governor?.governor === head || word.name.startsWith('I-'));
  let first = head.index;
  let last = head.index;
  while (
    first > 0 &&
    (head.name.startsWith('I-')
      ? words[first]?.name.startsWith('I-') === true && words[first - 1]?.name !== 'O'
      : joins(words[first - 1]) && words[first - 1]?.upos === 'PROPN')
  )
    first -= 1;
  while (joins(words[last + 1])) last += 1;
  return words
    .slice(first, last + 1)
    .filter((word) => /[\p{L}\p{N}]/u.test(word.text))
    .map((word) => word.lower);
}

function withoutTitles(name: readonly string[]): readonly string[] {
  const kept = name.filter((word) => !COURTESY_TITLES.has(word) && !OFFICES.has(word));
  return kept.length > 0 ? kept : name;
}

function initialsOf(name: readonly string[]): string {
  const [first = ''] = name;
  if (name.length === 1) return first.replaceAll('.', '');
  return name
    .filter((word) => !UNSPOKEN.has(word))
    .map((word) => word.charAt(0))
    .join('');
}

function contentOf(head: Word, name: readonly string[]): ReadonlySet<string> {
  const content = new Set(name).add(head.lemma);
  for (const one of head.dependents)
    if (QUALIFYING.has(one.relation) && QUALIFIERS.has(one.upos)) content.add(one.lemma);
  return content;
}

function determinerOf(head: Word): Determiner {
  if (head.dependents.some((one) => one.deprel === 'nmod:poss')) return 'possessive';
  const first = dependentsBy(head, 'det').find((one) => one.index < head.index);
  if (!first) return 'none';
  if (first.lower === 'the') return 'the';
  if (/^an?$/.test(first.lower)) return 'a';
  return /^(this|that|these|those|both|such)$/.test(first.lower) ? 'this' : 'other';
}
