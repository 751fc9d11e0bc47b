import { describe, expect, it } from 'vitest';
import { scoreDependencies, scorePartsOfSpeech } from './label-scores.ts';
import type { PlacedWord } from './tree-scores.ts';

const word = (upos: string, head: number, deprel: string): PlacedWord => ({
  start: 0,
  end: 1,
  upos,
  head,
  deprel,
});

describe('label scores', () => {
  it('count each part of speech, the commonest first', () => {
    const gold = [word('NOUN', 1, 'nsubj'), word('VERB', -1, 'root'), word('NOUN', 1, 'obj')];
    const given = [word('NOUN', 1, 'nsubj'), word('NOUN', -1, 'root'), word('NOUN', 1, 'obj')];
    expect(scorePartsOfSpeech([{ given: [given], gold: [gold] }])).toEqual([
      ['NOUN', { right: 2, given: 3, gold: 2 }],
      ['VERB', { right: 0, given: 0, gold: 1 }],
    ]);
  });

  it('count a dependency as right only with its head', () => {
    const gold = [word('NOUN', 1, 'nsubj'), word('VERB', -1, 'root')];
    const given = [word('NOUN', -1, 'nsubj'), word('VERB', -1, 'root')];
    expect(scoreDependencies([{ given: [given], gold: [gold] }])).toEqual([
      ['nsubj', { right: 0, given: 1, gold: 1 }],
      ['root', { right: 1, given: 1, gold: 1 }],
    ]);
  });
});
