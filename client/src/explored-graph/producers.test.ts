// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { entityCard, relationCard } from '../../testing/cards.ts';
import { EMPTY_GRAPH } from './explored-graph.ts';
import type { ExploredGraph } from './explored-graph.ts';
import * as change from './producers.ts';

const ada = entityCard('Ada');
const byron = entityCard('Byron');
const clara = entityCard('Clara');
const meets = relationCard(ada, 'CONSULT', byron);

function run(...changes: readonly change.Change[]): ExploredGraph {
  return changes.reduce((graph, step) => step(graph), EMPTY_GRAPH);
}

const adaAndByron = change.openFirstPicture({ entities: [ada, byron], relations: [meets] }, []);

describe('addToPicture', () => {
  it('puts newcomers behind those that are drawn, on the marker', () => {
    const graph = run(
      adaAndByron,
      change.addToPicture({ entities: [byron, clara], relations: [] }),
    );
    expect([...graph.drawn]).toEqual(['Ada', 'Byron', 'Clara']);
    expect([...graph.fresh]).toEqual(['Clara']);
  });
});

describe('openFirstPicture', () => {
  it('opens with the first side of a disagreement in hand', () => {
    const strands = [{ relationId: meets.id, label: 'A  Ada came' }];
    const graph = run(
      change.openFirstPicture({ entities: [ada, byron], relations: [meets] }, strands),
    );
    expect(graph.inHand).toEqual({ kind: 'relation', id: 'Ada-CONSULT-Byron' });
    expect(graph.openStrands).toBe(strands);
    expect(graph.fresh.size).toBe(0);
  });

  it('has nothing in hand when there is no disagreement', () => {
    expect(run(adaAndByron).inHand).toBeNull();
  });
});

describe('drawExactly', () => {
  it('leaves out what was never loaded and keeps what leaves the picture', () => {
    const graph = run(adaAndByron, change.drawExactly(['Byron', 'Nobody']));
    expect([...graph.drawn]).toEqual(['Byron']);
    expect(graph.entities.has('Ada')).toBe(true);
  });
});

describe('takeInHand', () => {
  const open = change.openStrands([{ relationId: meets.id, label: 'A  Ada came' }]);

  it('keeps strands open while one of them or an entity is in hand', () => {
    expect(
      run(open, change.takeInHand({ kind: 'relation', id: meets.id })).openStrands,
    ).toHaveLength(1);
    expect(run(open, change.takeInHand({ kind: 'entity', id: 'Ada' })).openStrands).toHaveLength(1);
  });

  it('closes them with another relation, and when the reader lets go', () => {
    expect(run(open, change.takeInHand({ kind: 'relation', id: 'other' })).openStrands).toEqual([]);
    expect(run(open, change.takeInHand(null)).openStrands).toEqual([]);
  });
});

describe('toggleValue', () => {
  it('switches a value off and on again', () => {
    const off = run(change.toggleValue('kind', 'PLACE'));
    expect([...off.off.kind]).toEqual(['PLACE']);
    expect(change.toggleValue('kind', 'PLACE')(off).off.kind.size).toBe(0);
  });
});

describe('showOnly', () => {
  const all = ['PERSON', 'STATE', 'PLACE'];

  it('switches all others off', () => {
    expect([...run(change.showOnly('kind', 'STATE', all)).off.kind]).toEqual(['PERSON', 'PLACE']);
  });

  it('brings all back when it was the only one', () => {
    const only = change.showOnly('kind', 'STATE', all);
    expect(run(only, only).off.kind.size).toBe(0);
  });
});

describe('keepPositions', () => {
  const places = new Map([
    ['Ada', { x: 0, y: 0 }],
    ['Byron', { x: 90, y: 0 }],
  ]);

  it('remembers the first places of the first picture as its own', () => {
    const moved = new Map([...places, ['Ada', { x: 5, y: 5 }] as const]);
    const graph = run(adaAndByron, change.keepPositions(places), change.keepPositions(moved));
    expect(graph.firstPicture?.positions).toBe(places);
    expect(graph.positions.get('Ada')).toEqual({ x: 5, y: 5 });
  });

  it('does not take a part of the picture for the whole', () => {
    const graph = run(adaAndByron, change.keepPositions(new Map([['Ada', { x: 1, y: 1 }]])));
    expect(graph.firstPicture?.positions.size).toBe(0);
  });
});
