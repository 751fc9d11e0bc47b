// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { claimCard } from '../../testing/cards.ts';
import { groupBySentence } from './sentences.ts';

describe('groupBySentence', () => {
  it('puts the claims of one sentence together, in the order of the text', () => {
    const claims = [
      claimCard('first', { start: 0 }),
      claimCard('second', { start: 40 }),
      claimCard('third', { start: 0 }),
    ];
    expect(
      groupBySentence(claims).map((sentence) => sentence.claims.map((claim) => claim.id)),
    ).toEqual([['first', 'third'], ['second']]);
  });

  it('keeps sentences of two articles apart', () => {
    const claims = [
      claimCard('first', { start: 0, articleId: 'Times' }),
      claimCard('second', { start: 0, articleId: 'Gazette' }),
    ];
    expect(groupBySentence(claims)).toHaveLength(2);
  });
});
