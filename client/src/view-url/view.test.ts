// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { entityCard } from '../../testing/cards.ts';
import { EMPTY_GRAPH } from '../explored-graph/explored-graph.ts';
import type { ExploredGraph } from '../explored-graph/explored-graph.ts';
import * as change from '../explored-graph/producers.ts';
import { readView, toSearch } from './view.ts';

const ada = entityCard('Ada');
const byron = entityCard('Byron');
const clara = entityCard('Clara Byron');
const first = change.openFirstPicture({ entities: [ada, byron], relations: [] }, []);

function run(...changes: readonly change.Change[]): ExploredGraph {
  return [first, ...changes].reduce((graph, step) => step(graph), EMPTY_GRAPH);
}

const places = new Map([
  ['Ada', { x: 0, y: 0 }],
  ['Byron', { x: 120, y: -40 }],
]);

describe('toSearch', () => {
  it('is empty for the untouched first picture', () => {
    expect(toSearch(run(change.keepPositions(places)), 9)).toBe('');
  });

  it('names what is in hand and what is off', () => {
    const graph = run(
      change.takeInHand({ kind: 'entity', id: 'Ada' }),
      change.toggleValue('outlet', 'Zero, One'),
      change.toggleValue('kind', 'PLACE'),
    );
    expect(toSearch(graph, 9)).toBe('hand=entity:Ada&off=kind:PLACE,outlet:Zero%2C+One');
  });

  it('names the drawn entities and their places once the picture has changed', () => {
    const graph = run(
      change.keepPositions(places),
      change.addToPicture({ entities: [clara], relations: [] }),
    );
    expect(toSearch(graph, 9)).toBe('show=Ada,Byron,Clara+Byron&at=0_0,120_-40,');
  });

  it('names them when something was dragged', () => {
    const graph = run(
      change.keepPositions(places),
      change.keepPositions(new Map([['Ada', { x: 7, y: 0 }]])),
    );
    expect(toSearch(graph, 9)).toBe('show=Ada,Byron&at=7_0,120_-40');
  });

  it('says only “all” for the whole of a graph that is too large to name', () => {
    const guests = Array.from({ length: 70 }, (_, index) => entityCard(`Guest ${index}`));
    const graph = run(change.addToPicture({ entities: guests, relations: [] }));
    expect(toSearch(graph, 72)).toBe('show=all');
    expect(toSearch(graph, 500)).toMatch(/^show=Ada,Byron,Guest\+0,/);
    expect(readView('?show=all').entityIds).toBe('all');
  });

  it('says that the reader let go of what the first picture opens with', () => {
    const opened = change.openFirstPicture({ entities: [ada, byron], relations: [] }, [
      { relationId: 'r', label: 'A' },
    ])(EMPTY_GRAPH);
    expect(toSearch(opened, 9)).toBe('');
    expect(toSearch(change.takeInHand(null)(opened), 9)).toBe('hand=none');
  });
});

describe('readView', () => {
  it('reads what toSearch wrote', () => {
    const graph = run(
      change.keepPositions(places),
      change.addToPicture({ entities: [clara], relations: [] }),
      change.takeInHand({ kind: 'relation', id: 'a&b=c:d' }),
      change.toggleValue('outlet', 'Zero, One'),
    );
    const view = readView(`?${toSearch(graph, 9)}`);
    expect(view).toEqual({
      entityIds: ['Ada', 'Byron', 'Clara Byron'],
      positions: places,
      inHand: { kind: 'relation', id: 'a&b=c:d' },
      off: graph.off,
    });
  });

  it('takes an empty address for the first picture', () => {
    expect(readView('')).toEqual({
      entityIds: null,
      positions: new Map(),
      inHand: undefined,
      off: { kind: new Set(), status: new Set(), outlet: new Set() },
    });
  });

  it.each([
    '?show=%E0%A4%A&at=x_y&hand=planet:mars&off=colour:red',
    '?show=&at=&hand=&off=',
    '?=&&&',
  ])('reads nothing from the broken address %s and does not fail', (search) => {
    const view = readView(search);
    expect(view.entityIds).toBeNull();
    expect(view.positions.size).toBe(0);
    expect(view.inHand ?? null).toBeNull();
    expect(view.off.kind.size + view.off.status.size + view.off.outlet.size).toBe(0);
  });

  it('drops places that lie off every sheet', () => {
    expect(readView('?show=a&at=999999_0').positions.size).toBe(0);
  });
});
