import { toArticle, toClaim, toEntity, toGraph } from '@entente/graph-store/testing';
import { describe, expect, it } from 'vitest';
import { evaluateGold } from '../extraction/evaluate-extraction.ts';
import { listMisses } from './list-misses.ts';

const text = 'Freedonia threatened Sylvania, Firefly said. Zenda is in Ruritania.';

describe('the list of misses', () => {
  it('names what was missed and what was misread', async () => {
    const graph = toGraph({
      articles: [toArticle('a', { title: text, text })],
      entities: [
        toEntity('one', { kind: 'State', name: 'Freedonia' }),
        toEntity('two', { kind: 'Place', name: 'Sylvania' }),
      ],
      claims: [
        toClaim('c', 'a', 'two', 'one', { type: 'ASSAULT', evidence: { start: 0, end: 44 } }),
      ],
    });
    const evaluation = await evaluateGold(
      {
        articles: [{ id: 'G', file: 'g.txt', title: text }],
        entities: [
          { id: 'f', type: 'State', name: 'Freedonia' },
          { id: 's', type: 'State', name: 'Sylvania' },
          { id: 'p', type: 'Person', name: 'Firefly' },
          { id: 'r', type: 'State', name: 'Ruritania' },
        ],
        relations: [
          {
            id: 'R1',
            article: 'G',
            subject: 'f',
            type: 'THREATEN',
            object: 's',
            status: 'reported',
            evidence: 'Freedonia threatened Sylvania, Firefly said.',
            reported_by: 'p',
          },
          {
            id: 'R2',
            article: 'G',
            subject: 's',
            type: 'OPPOSES',
            object: 'r',
            status: 'asserted',
            evidence: 'Zenda is in Ruritania.',
            core: true,
          },
        ],
      },
      graph.articles,
      { readTogether: () => Promise.resolve(graph), readApart: () => Promise.resolve([graph]) },
    );
    expect(listMisses(evaluation)).toEqual({
      entitiesMissed: ['Firefly (Person)', 'Ruritania (State)'],
      entitiesOfAnotherKind: ['Sylvania (State, read as Place)'],
      entitiesWithoutGold: [],
      relationsMissed: [
        'R2 (core) [Sylvania] OPPOSES [Ruritania] asserted: Zenda is in Ruritania.',
      ],
      claimsWithoutGold: [],
      relationsMisread: [
        'type ASSAULT; the other way round; status asserted; said by nobody, not Firefly: ' +
          'R1 [Freedonia] THREATEN [Sylvania] reported by Firefly: Freedonia threatened Sylvania, Firefly said.',
      ],
    });
  });
});
