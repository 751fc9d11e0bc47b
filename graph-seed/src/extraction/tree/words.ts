/**
 * Words
 *
 * A sentence of the language engine as linked words, so that rules can walk from a word to its governor and dependents.
 */
import type { Document, Token } from '../../language/document.ts';
import { repairArguments } from './argument-repairs.ts';
import { repairGatherings } from './gathering-repairs.ts';
import { repairDemands } from './demand-repairs.ts';
import { toLemma } from './lemma.ts';
import { repairNames } from './name-repairs.ts';
import { repairQuoted } from './quoted-repairs.ts';
import { repairSentence } from './sentence-repairs.ts';
import { repairSubjects } from './subject-repairs.ts';

/** A token with its place in the tree. */
export interface Word extends Token {
  readonly index: number;
  /** Lower case, with plain apostrophes: to the rules "didn’t" and "didn't" are one. */
  readonly lower: string;
  /** Base form, lower case. */
  readonly lemma: string;
  /** Dependency relation without its subtype. */
  readonly relation: string;
  readonly sentence: SentenceTree;
  readonly governor: Word | null;
  /** In the order of the text. */
  readonly dependents: readonly Word[];
}

/** One sentence; `words` are in the order of the text. */
export interface SentenceTree {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}

interface MutableWord extends Token {
  upos: string;
  xpos: string;
  head: number;
  deprel: string;
  index: number;
  lower: string;
  lemma: string;
  relation: string;
  sentence: SentenceTree;
  governor: Word | null;
  dependents: Word[];
}

/** Links the tokens of each sentence to trees. */
export function toSentenceTrees(document: Document): readonly SentenceTree[] {
  return document.sentences.map((sentence, index) => {
    const words: MutableWord[] = [];
    const tree: SentenceTree = { index, start: sentence.start, end: sentence.end, words };
    for (const token of sentence.tokens) {
      const lower = token.text.toLowerCase().replaceAll('’', "'");
      // Spelled out, since copying by a spread takes several times as long and every word comes by.
      words.push({
        text: token.text,
        start: token.start,
        end: token.end,
        upos: token.upos,
        xpos: token.xpos,
        head: token.head,
        deprel: token.deprel,
        name: token.name,
        vector: token.vector,
        index: words.length,
        lower,
        lemma: toLemma(lower, token.upos),
        relation: withoutSubtype(token.deprel),
        sentence: tree,
        governor: null,
        dependents: [],
      });
    }
    repairNames(words);
    repairSentence(words);
    repairArguments(words);
    repairSubjects(words);
    repairQuoted(words);
    repairDemands(words);
    repairGatherings(words);
    for (const word of words) {
      const governor = word.head >= 0 ? words[word.head] : undefined;
      if (!governor || governor === word) continue;
      word.governor = governor;
      governor.dependents.push(word);
    }
    return tree;
  });
}

function withoutSubtype(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** Dependents with one of these relations; a subtype such as `nsubj:pass` matches only when it is spelled out. */
export function dependentsBy(word: Word, ...relations: readonly string[]): readonly Word[] {
  // Half of all words are leaves, and every rule asks.
  if (word.dependents.length === 0) return word.dependents;
  return word.dependents.filter(
    (dependent) => relations.includes(dependent.deprel) || relations.includes(dependent.relation),
  );
}

/** The preposition before a nominal, lower case, `because of` included; null without one. */
export function prepositionOf(word: Word): string | null {
  const marker = word.dependents.find(
    (dependent) => dependent.relation === 'case' && dependent.index < word.index,
  );
  if (!marker) return null;
  if (marker.dependents.length === 0) return marker.lower;
  const fixed = marker.dependents.filter((dependent) => dependent.relation === 'fixed');
  return [marker, ...fixed].map((part) => part.lower).join(' ');
}

/** The word and all that are coordinated with it; not what a "not" takes out: "Ada, not Byron". */
export function withConjuncts(word: Word): readonly Word[] {
  if (word.dependents.length === 0) return [word];
  return [
    ...(isContrasted(word) ? [] : [word]),
    ...word.dependents
      .filter((one) => one.deprel === 'conj' && !isTakenOut(one) && !isAside(one))
      .flatMap((one) => withConjuncts(one)),
  ];
}

/** "attacked not Uganda but Rwanda": the first of the two is not meant. */
function isContrasted(word: Word): boolean {
  return (
    hasNot(word) &&
    /^(NOUN|PROPN|PRON)$/.test(word.upos) &&
    dependentsBy(word, 'conj').some((one) =>
      dependentsBy(one, 'cc').some(({ lower }) => lower === 'but'),
    )
  );
}

/** "the man accused of killing Rita Moss, Dan Crow, was freed": a name between commas behind an object, without "and", is another's. */
function isAside(conjunct: Word): boolean {
  const first = conjunct.governor;
  const words = conjunct.sentence.words;
  return (
    first?.relation === 'obj' &&
    conjunct.upos === 'PROPN' &&
    first.upos === 'PROPN' &&
    words[conjunct.index - 1]?.text === ',' &&
    !dependentsBy(first, 'conj').some((one) => dependentsBy(one, 'cc').length > 0) &&
    governorsOf(first).some((one) => one.deprel === 'acl')
  );
}

function isTakenOut(conjunct: Word): boolean {
  return (
    /^(NOUN|PROPN|PRON)$/.test(conjunct.upos) &&
    conjunct.dependents.some((one, index) => {
      const next = conjunct.dependents[index + 1];
      return one.lower === 'not' && one.index < conjunct.index && next?.lower !== 'only';
    })
  );
}

/** True for a verb with `to`: "agreed to leave". */
export function isInfinitive(word: Word): boolean {
  return dependentsBy(word, 'mark').some((mark) => mark.lower === 'to');
}

/** True for a clause with a word that asks: "how they left", "whether to leave". */
export function isQuestion(clause: Word): boolean {
  return clause.dependents.some((one) =>
    /^(whether|if|why|when|where|how|who|whom|which|what)$/.test(one.lower),
  );
}

/** True for a word with "not" or "never" as its adverb; "not only" denies nothing. */
export function hasNot(word: Word): boolean {
  return dependentsBy(word, 'advmod').some(isNot);
}

/** True for the adverb that denies its word. */
export function isNot(adverb: Word): boolean {
  const next = adverb.sentence.words[adverb.index + 1];
  return (
    /^(not|n't|never)$/.test(adverb.lower) &&
    !/^(only|just|merely|simply|solely)$/.test(next?.lower ?? '')
  );
}

/** First word of the coordination that this word belongs to. */
export function firstConjunct(word: Word): Word {
  let current = word;
  while (current.deprel === 'conj' && current.governor) current = current.governor;
  return current;
}

/** From the word's governor up to the root; ends even on a damaged tree. */
export function governorsOf(word: Word): readonly Word[] {
  const chain: Word[] = [];
  let current = word.governor;
  while (current && !chain.includes(current)) {
    chain.push(current);
    current = current.governor;
  }
  return chain;
}

/** True when the first word stands before the second in the article. */
export function isBefore(one: Word, other: Word): boolean {
  return (
    one.sentence.index < other.sentence.index ||
    (one.sentence === other.sentence && one.index < other.index)
  );
}

/** How many of these words, which are in the order of the text, stand before another. */
export function countBefore(words: readonly Word[], other: Word): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = words[middle];
    if (one && isBefore(one, other)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First and last index of the words below and at this word, without the branches that `stop` names. */
export function extentOf(
  word: Word,
  stop: (word: Word) => boolean = () => false,
): readonly [number, number] {
  let first = word.index;
  let last = word.index;
  for (const dependent of word.dependents) {
    if (stop(dependent)) continue;
    const [from, to] = extentOf(dependent, stop);
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  return [first, last];
}

/** True when the word has a verb particle such as `off`; returned as part of the lemma by `phrasalLemma`. */
export function phrasalLemma(word: Word): string {
  const particle = word.dependents.find((one) => one.deprel === 'compound:prt');
  return particle ? `${word.lemma} ${particle.lower}` : word.lemma;
}
