import { describe, expect, it } from 'vitest';
import { oncePerWord } from './once-per-word.ts';
import { toSentenceTrees } from './words.ts';

describe('once per word', () => {
  it('asks a function once for each word', () => {
    const token = { upos: 'NOUN', xpos: 'NN', head: -1, deprel: 'root', name: 'O', vector: null };
    const tokens = [
      { ...token, text: 'bridge', start: 0, end: 6 },
      { ...token, text: 'tower', start: 7, end: 12, head: 0, deprel: 'conj' },
    ];
    const [tree] = toSentenceTrees({
      text: 'bridge tower',
      sentences: [{ start: 0, end: 12, tokens }],
    });
    const asked: string[] = [];
    const lettersOf = oncePerWord((word) => {
      asked.push(word.text);
      return Array.from(word.text);
    });
    const words = tree?.words ?? [];
    const first = words.map(lettersOf);
    expect(words.map(lettersOf)).toEqual(first);
    expect(first.map(({ length }) => length)).toEqual([6, 5]);
    expect(asked).toEqual(['bridge', 'tower']);
  });
});
