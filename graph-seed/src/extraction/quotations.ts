/**
 * Quotations
 *
 * Stretches of direct speech and the word that names who speaks. A quotation ends with its paragraph at the latest, so that one
 * forgotten mark cannot turn an article inside out. Short quotations without a verb are terms, not speech.
 */
import { REPORTING_VERBS } from './lexicon/clause-verbs.ts';
import { dependentsBy } from './words.ts';
import type { SentenceTree, Word } from './words.ts';

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
  const spans = findSpans(text);
  const isQuoted = (word: Word): boolean =>
    spans.some(([start, end]) => word.start >= start && word.end <= end);
  const found: Quotation[] = [];
  for (const [start, end] of spans) {
    const touched = trees.filter((tree) => tree.start < end && tree.end > start);
    const words = touched
      .flatMap((tree) => tree.words)
      .filter((word) => word.start >= start && word.end <= end && /\p{L}/u.test(word.text));
    const isSpeech = words.some((word) => word.upos === 'VERB' || word.upos === 'AUX');
    if (words.length < MINIMUM_WORDS || !isSpeech) continue;
    const verb = findReportingVerb(touched, start, end, isQuoted);
    const before = found.at(-1);
    // A quotation that fills its sentence goes on with whoever spoke before it in the paragraph.
    const fills = touched.every((tree) => tree.start >= start - 1 && tree.end <= end + 1);
    const goesOn = !verb && fills && before && !text.slice(before.end, start).includes('\n\n');
    found.push(
      goesOn
        ? { start, end, verb: before.verb, speaker: before.speaker }
        : { start, end, verb, speaker: verb ? (dependentsBy(verb, 'nsubj')[0] ?? null) : null },
    );
  }
  return found;
}

function findSpans(text: string): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  let open = -1;
  for (let index = 0; index < text.length; index += 1) {
    const mark = text[index] ?? '';
    if (mark === '\n') open = text[index + 1] === '\n' ? -1 : open;
    else if (OPENING.includes(mark)) open = index;
    else if (CLOSING.includes(mark) || (mark === '"' && open >= 0)) {
      if (open >= 0) spans.push([open, index + 1]);
      open = -1;
    } else if (mark === '"') open = index;
  }
  return spans;
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
