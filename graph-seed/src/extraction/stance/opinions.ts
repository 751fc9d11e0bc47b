/**
 * Opinions
 *
 * Where the outlet judges in its own voice, known by judging words of a sentence, of its paragraph and of the whole article.
 */
import { JUDGEMENT_WORDS } from '../lexicon/clause-verbs.ts';
import { NAME_CALLING_VERBS } from '../lexicon/judging-names.ts';
import { isInQuotationMarks } from './quotations.ts';
import type { Reading } from '../reading.ts';
import { saysSo } from './speakers.ts';
import { governorsOf, prepositionOf } from '../tree/words.ts';
import type { SentenceTree, Word } from '../tree/words.ts';

/** True when the outlet judges throughout: then threats and motives that nobody is quoted for are its reading too. */
export function isOpinionArticle(reading: Reading): boolean {
  if (isCalledOpinion(reading)) return true;
  const judged = reading.trees.filter((one) => isJudged(one)).length;
  return judged >= MINIMUM_JUDGED && judged >= reading.trees.length * JUDGED_SHARE;
}

/** True where headline or address say so: "Opinion: ...", "... | Commentary", "/opinion/". What its author says there is opinion throughout. */
function isCalledOpinion({ article }: Reading): boolean {
  return (
    /^(opinion|op-ed|commentary|editorial|comment|viewpoint)\s*[:|–—-]|[|–—]\s*(opinion|op-ed|commentary|editorial)$/iu.test(
      article.title,
    ) || /\/(opinions?|op-?eds?|commentisfree|commentary|editorials?)\//u.test(article.url ?? '')
  );
}

/** Fewer judging sentences happen in any report. */
const MINIMUM_JUDGED = 3;
const JUDGED_SHARE = 0.12;

/** True when the sentence judges, or stands in a paragraph of which at least half does. */
export function isOpinion(reading: Reading, predicate: Word): boolean {
  if (isJudged(predicate.sentence) || isCalledOpinion(reading)) return true;
  const paragraph = paragraphOf(reading, predicate.sentence);
  return 2 * paragraph.filter((one) => isJudged(one)).length >= paragraph.length;
}

function paragraphOf(reading: Reading, sentence: SentenceTree): readonly SentenceTree[] {
  const isBreak = (one: SentenceTree | undefined, other: SentenceTree | undefined): boolean =>
    !one || !other || reading.text.slice(one.end, other.start).includes('\n');
  let [first, last] = [sentence.index, sentence.index];
  while (!isBreak(reading.trees[first - 1], reading.trees[first])) first -= 1;
  while (!isBreak(reading.trees[last], reading.trees[last + 1])) last += 1;
  return reading.trees.slice(first, last + 1);
}

/** Asked for each claim of a paragraph, of all its sentences. */
const judgedSentences = new WeakMap<SentenceTree, boolean>();

/** True when the sentence judges in words of its own: a judging word in quotation marks is someone else's. */
function isJudged(sentence: SentenceTree): boolean {
  const known = judgedSentences.get(sentence);
  if (known !== undefined) return known;
  const isJudging = sentence.words.some(
    (word) =>
      [word.lower, word.lemma].some((form) => JUDGEMENT_WORDS.has(form)) &&
      !isInQuotationMarks(word) &&
      !isPlain(word) &&
      !isSomeonesWord(word),
  );
  judgedSentences.set(sentence, isJudging);
  return isJudging;
}

/** "the Criminal Court", "criminal charges", "the town lies": words that judge elsewhere. */
function isPlain(word: Word): boolean {
  if (word.upos === 'PROPN') return true;
  if (word.lemma === 'lie') return word.upos === 'VERB';
  return word.lower === 'criminal' && /^(amod|compound)$/.test(word.relation);
}

/** "called the trial a farce", "said that it was a farce": whoever says so judges, not the outlet. */
function isSomeonesWord(word: Word): boolean {
  const chain = [word, ...governorsOf(word)];
  return chain.some((one, index) => {
    const governor = chain[index + 1];
    if (!governor) return false;
    if (saysSo(one, governor)) return true;
    return (
      NAME_CALLING_VERBS.has(governor.lemma) &&
      (one.relation === 'xcomp' || prepositionOf(one) === 'as')
    );
  });
}
