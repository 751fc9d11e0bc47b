import { describe, expect, it } from 'vitest';
import { layoutNode, layoutStrand } from '../testing/small-world.ts';
import type { NameSide } from './names.ts';
import { placeNames } from './names.ts';
import { routeStrands } from './routes.ts';

const free = new Map<string, NameSide>();

describe('placeNames', () => {
  it('sets a name beneath its node when all sides are free', () => {
    const places = placeNames([layoutNode('Ada')], [], new Map([['Ada', { x: 0, y: 0 }]]), free);
    expect(places.get('Ada')).toEqual({ side: 'bottom', hushed: false, cost: 0 });
  });
  it('steps aside for a node beneath', () => {
    const nodes = [layoutNode('Ada'), layoutNode('Byron')];
    const positions = new Map([
      ['Ada', { x: 0, y: 0 }],
      ['Byron', { x: 0, y: 25 }],
    ]);
    expect(placeNames(nodes, [], positions, free).get('Ada')?.side).toBe('right');
  });
  it('steps aside for a line', () => {
    const nodes = [layoutNode('Ada'), layoutNode('Byron')];
    const positions = new Map([
      ['Ada', { x: 0, y: 0 }],
      ['Byron', { x: 0, y: 200 }],
    ]);
    const routes = routeStrands(nodes, [layoutStrand('Ada', 'Byron')], positions);
    expect(placeNames(nodes, routes, positions, free).get('Ada')?.side).toBe('right');
  });
  it('steps aside for a pill of hidden neighbours', () => {
    const wide = layoutNode('Ada', { label: { width: 90, height: 15 } });
    const crowdedBelow = layoutNode('Byron', { badgeWidth: 22 });
    const positions = new Map([
      ['Ada', { x: 0, y: 0 }],
      ['Byron', { x: 20, y: 38 }],
    ]);
    expect(placeNames([wide, crowdedBelow], [], positions, free).get('Ada')?.side).not.toBe(
      'bottom',
    );
  });
  it('keeps a name on its side while that is as good as any', () => {
    const places = placeNames(
      [layoutNode('Ada')],
      [],
      new Map([['Ada', { x: 0, y: 0 }]]),
      new Map([['Ada', 'right' as const]]),
    );
    expect(places.get('Ada')?.side).toBe('bottom');
    const nodes = [layoutNode('Ada'), layoutNode('Byron')];
    const positions = new Map([
      ['Ada', { x: 0, y: 0 }],
      ['Byron', { x: 0, y: 25 }],
    ]);
    const current = new Map([['Ada', 'left' as const]]);
    expect(placeNames(nodes, [], positions, current).get('Ada')?.side).toBe('left');
  });
  it('hushes the name that finds no room, and not the more important one', () => {
    const nodes = ['Ada', 'Byron', 'Claire', 'Dora', 'Edmund'].map((name) =>
      layoutNode(name, { label: { width: 200, height: 60 } }),
    );
    const positions = new Map(nodes.map((node, index) => [node.id, { x: index * 24, y: 0 }]));
    const places = placeNames(nodes, [], positions, free);
    expect(places.get('Ada')?.hushed).toBe(false);
    expect(places.get('Edmund')?.hushed).toBe(true);
  });
});
