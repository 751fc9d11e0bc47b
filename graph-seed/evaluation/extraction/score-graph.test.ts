import type { Claim, GraphDocument } from '@entente/graph-store';
import { toArticle, toClaim, toEntity, toGraph } from '@entente/graph-store/testing';
import { describe, expect, it } from 'vitest';
import type { GoldAnnotation } from './gold-annotation.ts';
import { scoreGraph, toNumber } from './score-graph.ts';

const text = 'Freedonia threatened Sylvania on Monday.';

const claim = (subjectId: string, objectId: string, type: Claim['type'] = 'THREATEN'): Claim =>
  toClaim(`${subjectId}-${objectId}`, 'a', subjectId, objectId, {
    type,
    evidence: { start: 0, end: text.length },
  });

const graph = (claims: readonly Claim[]): GraphDocument =>
  toGraph({
    articles: [toArticle('a', { title: 'War scare', text })],
    entities: [
      toEntity('one', { kind: 'State', name: 'Freedonia' }),
      toEntity('two', { kind: 'State', name: 'Sylvania' }),
    ],
    claims,
  });

const gold: GoldAnnotation = {
  articles: [{ id: 'G', file: 'g.txt', title: 'War scare' }],
  entities: [
    { id: 'f', type: 'State', name: 'Freedonia' },
    { id: 's', type: 'State', name: 'Sylvania' },
  ],
  relations: [
    {
      id: 'r',
      article: 'G',
      subject: 'f',
      type: 'THREATEN:violence',
      object: 's',
      status: 'asserted',
      evidence: text,
      core: true,
    },
  ],
};

describe('scoreGraph', () => {
  it('finds a relation whose two ends a claim links', () => {
    const score = scoreGraph(gold, graph([claim('one', 'two')]));
    expect([score.pairRecall, score.type, score.direction]).toEqual(
      Array(3).fill({ right: 1, of: 1 }),
    );
  });

  it('counts a claim the other way round as found but misdirected', () => {
    const score = scoreGraph(gold, graph([claim('two', 'one')]));
    expect([score.pairRecall.right, score.direction.right]).toEqual([1, 0]);
  });

  it('holds another type against the claim', () => {
    expect(scoreGraph(gold, graph([claim('one', 'two', 'AID')])).type).toEqual({ right: 0, of: 1 });
  });

  it('gives nothing for no claims', () => {
    expect(toNumber(scoreGraph(gold, graph([])).pairPrecision)).toBe(0);
  });
});
