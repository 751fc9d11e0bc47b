/**
 * Document
 *
 * A text after the language engine: sentences of tokens with parts of speech, dependencies and names. Offsets are UTF-16 code
 * units into the text; labels are those of Universal Dependencies 2 (https://universaldependencies.org).
 */

import type { AntecedentQuestions, AntecedentScores } from './antecedents/antecedent-scorer.ts';

/** A word or punctuation mark. */
export interface Token {
  /** As it stands in the text from `start` to `end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Universal part of speech, `PROPN`. */
  readonly upos: string;
  /** Penn Treebank part of speech, `NNP`. */
  readonly xpos: string;
  /** Index of the head within the sentence; -1 for the root. */
  readonly head: number;
  /** Dependency relation with its subtype, `nsubj:pass`. */
  readonly deprel: string;
  /** Name label: `O`, or `B-` or `I-` with PER, ORG, LOC or MISC. */
  readonly name: string;
  /** What the antecedent scorer reads of the word; null for one that is no noun, name or pronoun. */
  readonly vector: Float32Array | null;
}

/** One sentence; its tokens form a tree with exactly one root. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** A text with its sentences in order; empty text gives no sentences. */
export interface Document {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** Reads sentences, words, dependencies and names out of a text; the same text gives the same document, whatever was read before. */
export interface LanguageEngine {
  analyze(text: string): Promise<Document>;
  /** Scores what each mention of a document may refer back to. */
  scoreAntecedents(questions: AntecedentQuestions): Promise<AntecedentScores>;
  /** Frees the weights. */
  close(): Promise<void>;
}
