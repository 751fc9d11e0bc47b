import { describe, expect, it } from 'vitest';
import { encodeSentence } from './encoded-sentence.ts';

/** Gives every word as many pieces as it has letters. */
const byLetter = {
  ofWord: (word: string): readonly number[] => Array.from(word, (_, index) => 200 + index),
};

describe('encoded sentence', () => {
  it('has marks around the pieces and knows where each word begins', () => {
    expect(encodeSentence(['Ada', 'is'], byLetter)).toEqual({
      ids: [101, 200, 201, 202, 200, 201, 102],
      cases: [0, 7, 7, 7, 4, 4, 0],
      first: [1, 4],
    });
  });

  it('gives every word fewer pieces rather than lose one where the encoder has no more places', () => {
    const words = Array.from({ length: 200 }, (_, index) => (index === 0 ? 'a' : 'engine'));
    const { ids, first } = encodeSentence(words, byLetter);
    expect(first).toHaveLength(200);
    expect(ids).toHaveLength(1 + 1 + 199 * 2 + 1);
  });
});
