import { describe, expect, it } from 'vitest';
import { settleNames, type NamedSentence } from './name-votes.ts';

const labels = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG'];

/** A sentence of one name that the model takes for `type`, with the chance given; the rest goes to the other type. */
const sentence = (
  words: readonly string[],
  type: 'PER' | 'ORG',
  chance: number,
): NamedSentence => ({
  words,
  names: words.map((_, index) => `${index === 0 ? 'B' : 'I'}-${type}`),
  chances: Float32Array.from(
    words.flatMap(() => {
      const person = type === 'PER' ? chance : 1 - chance;
      return [0, person, person, 1 - person, 1 - person];
    }),
  ),
});

describe('name votes', () => {
  it('give each mention of a name the type that is likeliest over all of them', () => {
    const votes = settleNames(
      [
        sentence(['Acme'], 'ORG', 0.9),
        sentence(['Acme'], 'PER', 0.6),
        sentence(['Ada'], 'PER', 0.9),
      ],
      labels,
    );
    expect(votes).toEqual([['B-ORG'], ['B-ORG'], ['B-PER']]);
  });

  it('go by certainty, not by number', () => {
    const votes = settleNames(
      [
        sentence(['Acme'], 'PER', 0.55),
        sentence(['Acme'], 'PER', 0.55),
        sentence(['Acme'], 'ORG', 1),
      ],
      labels,
    );
    expect(votes).toEqual([['B-ORG'], ['B-ORG'], ['B-ORG']]);
  });

  it('hear a full name for the surname it ends with', () => {
    const votes = settleNames(
      [sentence(['Ada', 'Byron'], 'PER', 0.9), sentence(['Byron'], 'ORG', 0.6)],
      labels,
    );
    expect(votes[1]).toEqual(['B-PER']);
  });

  it('take a name in capitals for the same name', () => {
    const votes = settleNames(
      [sentence(['Acme', 'Engines'], 'ORG', 0.9), sentence(['ACME', 'ENGINES'], 'PER', 0.6)],
      labels,
    );
    expect(votes[1]).toEqual(['B-ORG', 'I-ORG']);
  });

  it('leave words alone that are no name', () => {
    const plain = { words: ['wrote'], names: ['O'], chances: Float32Array.of(0.9, 0.1, 0, 0, 0) };
    expect(settleNames([plain, sentence(['Ada'], 'PER', 0.9)], labels)).toEqual([['O'], ['B-PER']]);
  });
});
