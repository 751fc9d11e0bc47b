import type { EntityDraft } from '../drafts.ts';
import type { Reading } from '../reading.ts';
import { oncePerWord } from './once-per-word.ts';
import { dependentsBy, extentOf, prepositionOf } from './words.ts';
import type { Word } from './words.ts';

/** Branches that lie outside the phrase proper: clauses, asides and what is coordinated with it. */
const OUTSIDE: ReadonlySet<string> = new Set([
  'acl:relcl',
  'acl',
  'conj',
  'cc',
  'appos',
  'parataxis',
  'punct',
  'case',
  'mark',
  'cop',
  'nsubj',
  'advcl',
  'aux',
  'advmod',
  'dep',
  'list',
  'discourse',
  'orphan',
  'csubj',
  'obl',
  'expl',
]);

/** First and last word index of a noun with its modifiers, without clauses, asides and conjuncts. */
export function phraseExtent(head: Word): readonly [number, number] {
  const [first, last] = extentOf(head, (word) =>
    word.governor === head
      ? OUTSIDE.has(word.deprel) || OUTSIDE.has(word.relation)
      : OUTSIDE.has(word.relation) &&
        !['case', 'punct', 'conj', 'cc', 'appos'].includes(word.relation),
  );
  const { words } = head.sentence;
  // A quotation that ends inside the phrase began before it.
  const quotes = words.slice(first, head.index).filter((word) => /^["“”]$/.test(word.text));
  const begin =
    quotes.length % 2 === 1 && quotes.at(-1)?.text !== '“'
      ? (quotes.at(-1)?.index ?? first) + 1
      : first;
  // A clause about the noun may hang anywhere; it begins with "who", "where" or the like.
  const clause = words
    .slice(head.index + 1, last + 1)
    .find((word) => /^(WDT|WP|WP\$|WRB)$/.test(word.xpos));
  if (!clause) return [begin, last];
  let end = clause.index - 1;
  while (end > head.index && /^(PUNCT|ADP)$/.test(words[end]?.upos ?? '')) end -= 1;
  return [begin, end];
}

/** First and last word index of a noun with what stands before it only. */
export function frontExtent(head: Word): readonly [number, number] {
  const [first] = extentOf(head, (word) => word.index > head.index || OUTSIDE.has(word.relation));
  return [first, head.index];
}

/** Words that qualify a noun from the front: adjectives, compounds and possessors, theirs included. */
export function frontModifiers(head: Word): readonly Word[] {
  return head.dependents
    .filter(
      (one) =>
        one.index < head.index &&
        ['amod', 'compound', 'nmod', 'flat'].includes(one.relation) &&
        prepositionOf(one) === null &&
        !isHyphenated(one),
    )
    .flatMap((one) =>
      one.upos === 'VERB'
        ? []
        : [
            ...(isFirstOfOwners(one) ? [] : [one]),
            ...frontModifiers(one),
            ...dependentsBy(one, 'conj').filter((conjunct) => conjunct.index < head.index),
          ],
    );
}

/** "denounces X and Y's regime": the possessive ending stands with Y, so that X is hardly an owner. */
function isFirstOfOwners(word: Word): boolean {
  return (
    word.deprel === 'nmod:poss' &&
    dependentsBy(word, 'conj').length > 0 &&
    !dependentsBy(word, 'case').some((one) => one.xpos === 'POS')
  );
}

/** "US- and European-backed": what ends in a hyphen belongs to a participle, wherever the parser hung it. */
export function isHyphenated(word: Word): boolean {
  const last = dependentsBy(word, 'flat').at(-1) ?? word;
  return word.sentence.words[last.index + 1]?.text === '-' && word.upos !== 'VERB';
}

/** The noun with its compounds as it would stand in a lexicon, longest first: `air strike`, `strike`. */
export const lexicalForms = oncePerWord((head): readonly string[] => {
  const before = head.sentence.words.slice(Math.max(0, head.index - 3), head.index);
  const forms: string[] = [];
  for (let from = 0; from < before.length; from += 1) {
    const part = before.slice(from);
    if (part.every((word) => /^[\p{L}.-]+$/u.test(word.text)))
      forms.push([...part.map((word) => word.lower), head.lemma].join(' ').replaceAll(' - ', '-'));
  }
  const next = head.sentence.words[head.index + 1];
  const last = head.sentence.words[head.index + 2];
  if (next?.lower === 'of' && last) forms.unshift(`${head.lemma} of ${last.lower}`);
  return [...forms, head.lemma];
});

/** Whom the modifiers of a noun name: owners, nationalities, and places and wholes after `of`, nearest first. */
export function namedModifiers(
  reading: Reading,
  head: Word,
  prepositions: readonly string[] = [],
): readonly EntityDraft[] {
  const front = frontModifiers(head).flatMap((word) => reading.at.get(word) ?? []);
  const behind = dependentsBy(head, 'nmod')
    .filter((word) => word.index > head.index && prepositions.includes(prepositionOf(word) ?? ''))
    .flatMap((word) => reading.at.get(word) ?? []);
  return [...front, ...behind];
}
