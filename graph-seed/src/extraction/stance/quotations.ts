/**
 * Quotations
 *
 * Stretches of direct speech and the word that names who speaks. A quotation ends with its paragraph at the latest, so that one
 * forgotten mark cannot turn an article inside out, unless the next paragraph opens it again. Short quotations without a verb are terms, not speech.
 */
import { REPORTING_VERBS, SPEAKING_VERBS } from '../lexicon/clause-verbs.ts';
import { withDoubleMarks } from './quotation-marks.ts';
import { dependentsBy } from '../tree/words.ts';
import type { SentenceTree, Word } from '../tree/words.ts';

/** A stretch of direct speech, end exclusive, marks included. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Subject of the verb of saying; null when nobody is named. */
  readonly speaker: Word | null;
  readonly verb: Word | null;
}

const OPENING = '“«';
const CLOSING = '”»';
/** Fewer words than this are a term in quotation marks. */
const MINIMUM_WORDS = 4;

/** Finds the direct speech of an article, in the order of the text. */
export function findQuotations(text: string, trees: readonly SentenceTree[]): readonly Quotation[] {
  const spans = findSpans(withDoubleMarks(text));
  const isQuoted = (word: Word): boolean =>
    spans.some(({ start, end }) => word.start >= start && word.end <= end);
  const found: Quotation[] = [];
  for (const { start, end, goesOn } of spans) {
    const touched = trees.filter((tree) => tree.start < end && tree.end > start);
    const words = touched
      .flatMap((tree) => tree.words)
      .filter((word) => word.start >= start && word.end <= end && /\p{L}/u.test(word.text));
    const isSpeech = words.some((word) => word.upos === 'VERB' || word.upos === 'AUX');
    if (words.length < MINIMUM_WORDS || !isSpeech) continue;
    const before = found.at(-1);
    const announced = announcedBy(text, trees, start, isQuoted);
    const fills = touched.every((tree) => tree.start >= start - 1 && tree.end <= end + 1);
    const saying = findReportingVerb(touched, start, end, isQuoted) ?? announced;
    // A quotation that fills its sentence goes on with whoever spoke in the sentence before it, else before it in the paragraph.
    const last = trees.findLast((tree) => tree.end <= start + 1 && !touched.includes(tree));
    const isNext = before !== undefined && last !== undefined && before.end > last.start;
    const told = !saying && fills && !isNext && last ? speakingIn(last, isQuoted) : null;
    const verb = saying ?? told;
    const carriesOn =
      before &&
      (goesOn || (!verb && fills && (isNext || !text.slice(before.end, start).includes('\n\n'))));
    found.push(
      carriesOn
        ? { start, end, verb: before.verb, speaker: before.speaker }
        : { start, end, verb, speaker: verb ? (dependentsBy(verb, 'nsubj')[0] ?? null) : null },
    );
  }
  return [...found, ...findStatements(text, trees, found, isQuoted)].toSorted(
    (one, other) => one.start - other.start,
  );
}

/** A stretch between quotation marks; `goesOn` when the speech of the paragraph before was left open for it. */
interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly goesOn: boolean;
}

/** Speech over several paragraphs opens each of them and closes only the last. */
function findSpans(text: string): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let open = -1;
  let goesOn = false;
  const close = (end: number): void => {
    if (open >= 0) spans.push({ start: open, end, goesOn });
    [open, goesOn] = [-1, false];
  };
  for (let index = 0; index < text.length; index += 1) {
    const mark = text[index] ?? '';
    if (mark === '\n' && text[index + 1] === '\n' && open >= 0) {
      const next = /^\s*(\S)/u.exec(text.slice(index, index + 8))?.[1] ?? '';
      const isLeftOpen = OPENING.includes(next) || (next === '"' && text[open] === '"');
      if (isLeftOpen) close(index);
      [open, goesOn] = [-1, isLeftOpen];
    } else if (OPENING.includes(mark)) {
      open = index;
    } else if (CLOSING.includes(mark) || (mark === '"' && open >= 0)) {
      close(index + 1);
    } else if (mark === '"') open = index;
  }
  return spans;
}

/** "X said:" at the end of the sentence before: the verb of saying there. */
function announcedBy(
  text: string,
  trees: readonly SentenceTree[],
  start: number,
  isQuoted: (word: Word) => boolean,
): Word | null {
  const before = trees.findLast((tree) => tree.end <= start);
  return before && /^\s*$/.test(text.slice(before.end, start))
    ? announcing(before, isQuoted)
    : null;
}

/** The verb of saying of a sentence that ends with a colon or, before a new paragraph, with a comma. */
function announcing(tree: SentenceTree, isQuoted: (word: Word) => boolean): Word | null {
  if (!/^[:,]$/.test(tree.words.at(-1)?.text ?? '')) return null;
  return (
    tree.words.findLast(
      (word) =>
        word.upos === 'VERB' &&
        REPORTING_VERBS.has(word.lemma) &&
        !isQuoted(word) &&
        dependentsBy(word, 'nsubj').length > 0,
    ) ?? null
  );
}

/** The last verb of a sentence by which someone speaks of something: "rejected the offer". */
function speakingIn(tree: SentenceTree, isQuoted: (word: Word) => boolean): Word | null {
  return (
    tree.words.findLast(
      (word) =>
        word.upos === 'VERB' &&
        (REPORTING_VERBS.has(word.lemma) || SPEAKING_VERBS.has(word.lemma)) &&
        !isQuoted(word) &&
        dependentsBy(word, 'nsubj').length > 0,
    ) ?? null
  );
}

/** Statements without marks: the paragraphs after "X said:" that ends a paragraph, up to the next one in which somebody speaks. */
function findStatements(
  text: string,
  trees: readonly SentenceTree[],
  marked: readonly Quotation[],
  isQuoted: (word: Word) => boolean,
): readonly Quotation[] {
  const found: Quotation[] = [];
  for (const tree of trees) {
    const verb = announcing(tree, isQuoted);
    if (!verb || !/^\s*\n\n/u.test(text.slice(tree.end, tree.end + 4))) continue;
    const speaker = dependentsBy(verb, 'nsubj')[0] ?? null;
    for (const paragraph of paragraphsAfter(text, trees, tree)) {
      const [first] = paragraph;
      const last = paragraph.at(-1);
      if (!first || !last || speaksAnew(paragraph)) break;
      const isMarked = marked.some((one) => one.start < last.end && one.end > first.start);
      if (isMarked) break;
      found.push({ start: first.start, end: last.end, verb, speaker });
    }
  }
  return found;
}

function paragraphsAfter(
  text: string,
  trees: readonly SentenceTree[],
  tree: SentenceTree,
): readonly (readonly SentenceTree[])[] {
  const paragraphs: SentenceTree[][] = [];
  let before = tree;
  for (const next of trees.slice(tree.index + 1)) {
    if (text.slice(before.end, next.start).includes('\n')) paragraphs.push([]);
    paragraphs.at(-1)?.push(next);
    before = next;
  }
  return paragraphs;
}

/** True when the paragraph names someone else who says something, or is a note under the text. */
function speaksAnew(paragraph: readonly SentenceTree[]): boolean {
  return paragraph.some(
    (tree) =>
      /^(ends|note|notes|background|further)$/.test(tree.words[0]?.lower ?? '') ||
      tree.words.some(
        (word) =>
          word.upos === 'VERB' &&
          REPORTING_VERBS.has(word.lemma) &&
          word.relation !== 'xcomp' &&
          dependentsBy(word, 'nsubj').some((one) => !/^(i|we|it|they|that|which)$/.test(one.lower)),
      ),
  );
}

/** The verb of saying nearest to the quotation's edges, in the sentences that it touches. */
function findReportingVerb(
  trees: readonly SentenceTree[],
  start: number,
  end: number,
  isQuoted: (word: Word) => boolean,
): Word | null {
  const candidates = trees
    .flatMap((tree) => tree.words)
    .filter(
      (word) =>
        word.upos === 'VERB' &&
        REPORTING_VERBS.has(word.lemma) &&
        !isQuoted(word) &&
        dependentsBy(word, 'nsubj').length > 0,
    );
  const distance = (word: Word): number =>
    Math.min(Math.abs(word.start - end), Math.abs(start - word.end));
  return candidates.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}

/** The quotation that a word stands in; null outside of direct speech. */
export function quotationOf(word: Word, quotations: readonly Quotation[]): Quotation | null {
  return (
    quotations.find((quotation) => word.start >= quotation.start && word.end <= quotation.end) ??
    null
  );
}

/** True for a word between quotation marks of any kind within its sentence, terms included. */
export function isInQuotationMarks(word: Word): boolean {
  const before = word.sentence.words.slice(0, word.index);
  const count = (marks: RegExp): number => before.filter((one) => marks.test(one.text)).length;
  const straight = count(/^"$/);
  return straight > 0 ? straight % 2 === 1 : count(/^[“‘«]$/) > count(/^[”»]$/);
}
