import { specialCase, toLetterCase } from './letter-case.ts';
import { pieceIds, type WordPieces } from './word-pieces.ts';

/** The encoder has places for 512 pieces, two of them for the marks around the sentence. */
const maxPieces = 510;

/** A sentence as the encoder reads it. */
export interface EncodedSentence {
  /** Numbers of the pieces, with the marks around the sentence. */
  readonly ids: readonly number[];
  /** Letter-case shape of each piece's word. */
  readonly cases: readonly number[];
  /** Index of each word's first piece. */
  readonly first: readonly number[];
}

/**
 * Turns the words of one sentence, at most 510 of them, into pieces. Where they would need more places than the encoder
 * has, every word gives up its last pieces, down to one, so that no word is lost.
 */
export function encodeSentence(words: readonly string[], wordPieces: WordPieces): EncodedSentence {
  const pieces = words.map((word) => wordPieces.ofWord(word));
  const limit = findPieceLimit(pieces.map(({ length }) => length));
  const ids: number[] = [pieceIds.sentenceStart];
  const cases: number[] = [specialCase];
  const first: number[] = [];
  words.forEach((word, index) => {
    const letterCase = toLetterCase(word);
    first.push(ids.length);
    for (const id of (pieces[index] ?? []).slice(0, limit)) {
      ids.push(id);
      cases.push(letterCase);
    }
  });
  ids.push(pieceIds.sentenceEnd);
  cases.push(specialCase);
  return { ids, cases, first };
}

function findPieceLimit(counts: readonly number[]): number {
  let limit = counts.reduce((largest, count) => Math.max(largest, count), 1);
  const needed = (): number => counts.reduce((sum, count) => sum + Math.min(count, limit), 0);
  while (limit > 1 && needed() > maxPieces) limit -= 1;
  return limit;
}
