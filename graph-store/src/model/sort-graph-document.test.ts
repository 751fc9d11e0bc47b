import { describe, expect, it } from 'vitest';
import { randomGraph } from '../testing/random-graph.ts';
import { toEntity, toGraph, toSalon } from '../testing/tiny-graph.ts';
import { sortGraphDocument } from './sort-graph-document.ts';

describe('sortGraphDocument', () => {
  it('gives the same bytes whatever the order of lists and fields', () => {
    const graph = randomGraph(2, 40);
    const shuffled = {
      disagreements: graph.disagreements.toReversed(),
      claims: graph.claims.toReversed(),
      entities: graph.entities.toReversed().map(({ id, mentions, aliases, ...rest }) => ({
        aliases: aliases.toReversed(),
        ...rest,
        mentions: mentions.toReversed(),
        id,
      })),
      articles: graph.articles.toReversed(),
    };
    expect(JSON.stringify(sortGraphDocument(shuffled))).toBe(JSON.stringify(graph));
  });

  it('keeps the order of speakers and of sides, which means something', () => {
    const sorted = sortGraphDocument(toSalon());
    expect(sorted.claims.find(({ id }) => id === 'writes')?.attributedTo).toEqual(['byron', 'ada']);
    expect(sorted.disagreements[0]?.sides.map(({ label }) => label)).toEqual([
      'on the fifth',
      'in June',
    ]);
  });

  it('leaves out what is no part of a graph document', () => {
    const entity = { ...toEntity('ada'), neighbourCount: 3 };
    expect(sortGraphDocument(toGraph({ entities: [entity] })).entities).toEqual([toEntity('ada')]);
  });
});
