import { toArticle } from '@entente/graph-store/testing';
import { describe, expect, it } from 'vitest';
import { createCompromiseReader } from './compromise-reader.ts';

const article = toArticle('a', {
  text: 'Germany will threaten France. Norway was attacked by Sweden. Malta did not attack Cyprus.',
});

describe('the compromise baseline', () => {
  it('links the names before and after a verb, the other way round in the passive', async () => {
    const reader = createCompromiseReader(
      new Map([
        ['threaten', 'THREATEN'],
        ['attack', 'ASSAULT'],
      ]),
    );
    const { claims, entities } = await reader.readTogether([article]);
    const nameOf = (id: string | null): string | undefined =>
      entities.find((entity) => entity.id === id)?.name;
    expect(
      claims.map((claim) => [
        nameOf(claim.subjectId),
        claim.type,
        nameOf(claim.objectId),
        claim.status,
      ]),
    ).toEqual([
      ['Germany', 'THREATEN', 'France', 'planned'],
      ['Sweden', 'ASSAULT', 'Norway', 'asserted'],
      ['Malta', 'ASSAULT', 'Cyprus', 'negated'],
    ]);
  });
});
