import { decodeSentence, type ParsedSentence } from './decoding/parsed-sentence.ts';
import { settleNames } from './decoding/name-votes.ts';
import { toBatches } from './encoding/batches.ts';
import { encodeSentence } from './encoding/encoded-sentence.ts';
import { runEncoder, type WantedVectors } from './encoding/encoder.ts';
import { createWordPieces } from './encoding/word-pieces.ts';
import type { Weights } from './weights.ts';

/** What to give besides labels. */
export interface ParseOptions {
  /** Vectors to give with the words: the encoder's cost 3 KB a word, the antecedent scorer's half a KB; `none` unless asked for. */
  readonly vectors?: WantedVectors;
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
    async parse(sentences, { vectors = 'none' } = {}) {
      const parsed: ParsedSentence[] = sentences.map(() => emptySentence);
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
      return settleNamesOf(parsed, sentences, weights.labels.ner);
    },
  };
}

const emptySentence: ParsedSentence = { words: [], nameChances: new Float32Array() };

/** Lets the mentions of each name agree on its type. */
function settleNamesOf(
  parsed: readonly ParsedSentence[],
  sentences: readonly (readonly string[])[],
  labels: readonly string[],
): readonly ParsedSentence[] {
  const settled = settleNames(
    parsed.map(({ words, nameChances }, index) => ({
      words: sentences[index] ?? [],
      names: words.map(({ name }) => name),
      chances: nameChances,
    })),
    labels,
  );
  return parsed.map((sentence, index) => ({
    ...sentence,
    words: sentence.words.map((word, position) => {
      const name = settled[index]?.[position] ?? word.name;
      return name === word.name ? word : { ...word, name };
    }),
  }));
}
