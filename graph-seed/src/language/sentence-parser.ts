import { decodeSentence, type ParsedSentence } from './decoding/parsed-sentence.ts';
import { toBatches } from './encoding/batches.ts';
import { encodeSentence } from './encoding/encoded-sentence.ts';
import { runEncoder } from './encoding/encoder.ts';
import { createWordPieces } from './encoding/word-pieces.ts';
import type { Weights } from './weights.ts';

/** What to give besides labels. */
export interface ParseOptions {
  /** Also give the words' vectors, which cost 3 KB a word; off unless asked for. */
  readonly vectors?: boolean;
}

/** Reads words of sentences; the result depends on the sentences of the call alone. */
export interface SentenceParser {
  /**
   * Parses the sentences of one article, each a list of at most 510 words; the answers come in the order of the sentences, an
   * empty one for a sentence without words.
   */
  parse(
    sentences: readonly (readonly string[])[],
    options?: ParseOptions,
  ): Promise<readonly ParsedSentence[]>;
}

/** Makes a parser on opened weights. */
export function createSentenceParser(weights: Weights): SentenceParser {
  const wordPieces = createWordPieces(weights.tokenizer);
  return {
    async parse(sentences, { vectors = false } = {}) {
      const parsed: ParsedSentence[] = sentences.map(() => ({ words: [] }));
      const rows = [...sentences.entries()]
        .filter(([, words]) => words.length > 0)
        .map(([index, words]) => ({ index, encoded: encodeSentence(words, wordPieces) }));
      for (const batch of toBatches(rows.map(({ encoded }) => encoded.ids.length))) {
        const members = batch.flatMap((position) => rows[position] ?? []);
        const answers = await runEncoder(
          weights,
          members.map(({ encoded }) => encoded),
          vectors,
        );
        members.forEach(({ index, encoded }, row) => {
          parsed[index] = decodeSentence(answers, row, encoded.first.length, weights.labels);
        });
      }
      return parsed;
    },
  };
}
