import { describe, expect, it } from 'vitest';
import { fitLabel } from './dependency-labels.ts';

describe('dependency label', () => {
  it('is the label of the model where the word has a head', () => {
    expect(fitLabel({ bestLabel: 'nsubj', head: 3, upos: 'NOUN' })).toBe('nsubj');
  });

  it('is root for the root alone', () => {
    expect(fitLabel({ bestLabel: 'ccomp', head: -1, upos: 'VERB' })).toBe('root');
  });

  it('is that of its part of speech for a second root that the tree put below the first', () => {
    expect(fitLabel({ bestLabel: 'root', head: 0, upos: 'PUNCT' })).toBe('punct');
    expect(fitLabel({ bestLabel: 'root', head: 0, upos: 'VERB' })).toBe('parataxis');
  });
});
