import { describe, expect, it } from 'vitest';
import { layoutNode, layoutStrand } from '../testing/small-world.ts';
import type { LayoutStrand } from './plan.ts';
import { routeStrands } from './routes.ts';

const nodes = ['Ada', 'Byron', 'Claire'].map((name) => layoutNode(name));

function bowOf(strand: LayoutStrand, claireAt: number, ends = [0, 400]): number | undefined {
  const positions = new Map([
    ['Ada', { x: ends[0] ?? 0, y: 0 }],
    ['Byron', { x: ends[1] ?? 0, y: 0 }],
    ['Claire', { x: 200, y: claireAt }],
  ]);
  return routeStrands(nodes, [strand], positions)[0]?.bow;
}

describe('routeStrands', () => {
  it('draws a line straight when nothing is in its way', () => {
    expect(bowOf(layoutStrand('Ada', 'Byron'), 200)).toBe(0);
  });
  it('bows a line around an entity that it does not concern', () => {
    expect(bowOf(layoutStrand('Ada', 'Byron'), 0)).not.toBe(0);
  });
  it('bows to the side that leads away from the entity', () => {
    expect(bowOf(layoutStrand('Ada', 'Byron'), 8)).toBeLessThan(0);
  });
  it('keeps the bow of a strand among parallels, above when read from left to right', () => {
    expect(bowOf(layoutStrand('Ada', 'Byron', { bow: -22 }), 200)).toBe(-22);
    expect(bowOf(layoutStrand('Byron', 'Ada', { bow: -22 }), 200)).toBe(22);
  });
  it('bows a short strand with a pill less', () => {
    const strand = layoutStrand('Ada', 'Byron', { bow: -50, pill: { width: 80, height: 24 } });
    expect(bowOf(strand, 200, [0, 250])).toBe(-30);
  });
  it('leaves out strands whose ends have no place', () => {
    expect(routeStrands(nodes, [layoutStrand('Ada', 'Byron')], new Map())).toEqual([]);
  });
});
