import { describe, expect, it } from 'vitest';
import { settlePartOfSpeech } from './part-of-speech.ts';

describe('part of speech', () => {
  it('is a proper noun where the Penn tag says so', () => {
    expect(settlePartOfSpeech({ upos: 'NOUN', xpos: 'NNP', deprel: 'obj' })).toBe('PROPN');
  });

  it('is an adposition where the word marks the case of a noun', () => {
    expect(settlePartOfSpeech({ upos: 'SCONJ', xpos: 'IN', deprel: 'case' })).toBe('ADP');
  });

  it('stays as it is otherwise', () => {
    expect(settlePartOfSpeech({ upos: 'SCONJ', xpos: 'IN', deprel: 'mark' })).toBe('SCONJ');
    expect(settlePartOfSpeech({ upos: 'ADJ', xpos: 'NNP', deprel: 'amod' })).toBe('ADJ');
  });
});
