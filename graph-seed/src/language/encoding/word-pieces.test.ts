import { Tokenizer } from '@huggingface/tokenizers';
import { describe, expect, it } from 'vitest';
import { createWordPieces } from './word-pieces.ts';

/** A vocabulary of five pieces. */
const tokenizer = new Tokenizer(
  {
    version: '1.0',
    added_tokens: [],
    normalizer: { type: 'BertNormalizer', lowercase: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: { '[UNK]': 100, engine: 200, '##s': 201, '"': 202, "'": 203 },
    },
  },
  {},
);

describe('word pieces', () => {
  it('are the longest pieces of the vocabulary, without regard to case', () => {
    expect(createWordPieces(tokenizer).ofWord('Engines')).toEqual([200, 201]);
  });

  it('are the unknown piece for a word that the vocabulary cannot spell, is too long or has no letters', () => {
    const pieces = createWordPieces(tokenizer);
    expect([pieces.ofWord('Ada'), pieces.ofWord('s'.repeat(101)), pieces.ofWord('')]).toEqual([
      [100],
      [100],
      [100],
    ]);
  });

  it('take curly quotes for straight ones', () => {
    const pieces = createWordPieces(tokenizer);
    expect([...pieces.ofWord('“'), ...pieces.ofWord('’'), ...pieces.ofWord("'")]).toEqual([
      202, 203, 203,
    ]);
  });

  it('are at most twelve', () => {
    expect(createWordPieces(tokenizer).ofWord(`engine${'s'.repeat(40)}`)).toHaveLength(12);
  });

  it('stay the same however many words were cut between', () => {
    const pieces = createWordPieces(tokenizer);
    const before = pieces.ofWord('engines');
    for (let index = 0; index < 20_001; index += 1) pieces.ofWord(`word${index}`);
    expect(pieces.ofWord('engines')).toEqual(before);
  });
});
