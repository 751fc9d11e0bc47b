import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutNode, layoutStrand } from '../testing/small-world.ts';
import type { ArrangeRequest } from './arrange.ts';
import { arrange } from './arrange.ts';
import { doSegmentsCross, overlapArea } from './geometry.ts';
import { nameBox } from './names.ts';

function ask(change: Partial<ArrangeRequest>): ArrangeRequest {
  return {
    nodes: [],
    strands: [],
    reserved: [],
    room: { width: 900, height: 700 },
    sight: null,
    sides: new Map(),
    ...change,
  };
}

const names = ['Ada', 'Byron', 'Claire', 'Dora', 'Edmund', 'Fanny', 'George', 'Harriet'];
const friends = ask({
  nodes: names.map((name) => layoutNode(name)),
  strands: names.flatMap((name, index) => {
    const next = names[index + 1];
    return next === undefined ? [] : [layoutStrand(name, next)];
  }),
});

describe('arrange', () => {
  it('gives nothing for nothing', () => {
    expect(arrange(ask({}))).toEqual({
      positions: new Map(),
      names: new Map(),
      bows: new Map(),
    });
  });
  it('gives the same picture for the same graph', () => {
    expect(arrange(friends)).toEqual(arrange(friends));
  });
  it('places everything apart, in whole pixels, with names that cover nothing', () => {
    const { positions, names: places } = arrange(friends);
    const boxes = friends.nodes.map((node) => {
      const at = positions.get(node.id) ?? { x: 0, y: 0 };
      expect([at.x, at.y].every(Number.isInteger)).toBe(true);
      return nameBox(node, at, places.get(node.id)?.side ?? 'bottom');
    });
    const covered = boxes.flatMap((box, index) =>
      boxes.slice(index + 1).filter((other) => overlapArea(box, other) > 0),
    );
    expect(covered).toEqual([]);
    expect([...places.values()].some((place) => place.hushed)).toBe(false);
  });
  it('draws a chain without crossings', () => {
    const { positions } = arrange(friends);
    const ends = friends.strands.map(({ sourceId, targetId }) => ({
      from: positions.get(sourceId) ?? { x: 0, y: 0 },
      to: positions.get(targetId) ?? { x: 0, y: 0 },
    }));
    const crossings = ends.flatMap((one, index) =>
      ends.slice(index + 1).filter((two) => doSegmentsCross(one.from, one.to, two.from, two.to)),
    );
    expect(crossings).toEqual([]);
  });
  it('sets rivals level with each other', () => {
    const { positions } = arrange(
      ask({
        nodes: [layoutNode('Ada'), layoutNode('Byron'), layoutNode('Duel', { kind: 'EVENT' })],
        strands: [
          layoutStrand('Ada', 'Duel', { contested: true }),
          layoutStrand('Byron', 'Duel', { contested: true }),
        ],
      }),
    );
    const difference = (positions.get('Ada')?.y ?? 0) - (positions.get('Byron')?.y ?? 99);
    expect(Math.abs(difference)).toBeLessThanOrEqual(12);
  });
  it('sets a state above its people and a place below what happens there', () => {
    const { positions } = arrange(
      ask({
        nodes: [
          layoutNode('Greece', { kind: 'STATE' }),
          layoutNode('Byron'),
          layoutNode('Missolonghi', { kind: 'PLACE' }),
        ],
        strands: [layoutStrand('Byron', 'Greece'), layoutStrand('Byron', 'Missolonghi')],
      }),
    );
    const heights = ['Greece', 'Byron', 'Missolonghi'].map((id) => positions.get(id)?.y ?? 0);
    expect(heights).toEqual(heights.toSorted((one, other) => one - other));
  });
  it('never moves what lies, whatever joins it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -300, max: 300 })),
          {
            minLength: 1,
            maxLength: 8,
          },
        ),
        fc.integer({ min: 0, max: 5 }),
        (placed, joining) => {
          const nodes = [
            ...placed.map(([x, y], index) => layoutNode(`old ${index}`, { position: { x, y } })),
            ...Array.from({ length: joining }, (_, index) => layoutNode(`new ${index}`)),
          ];
          const strands = Array.from({ length: joining }, (_, index) =>
            layoutStrand(`new ${index}`, `old ${index % placed.length}`),
          );
          const { positions } = arrange(ask({ nodes, strands }));
          expect(positions.size).toBe(nodes.length);
          for (const [index, [x, y]] of placed.entries())
            expect(positions.get(`old ${index}`)).toEqual({ x, y });
        },
      ),
      { numRuns: 30 },
    );
  });
  it('sets a new entity down near its neighbour, and on nothing', () => {
    const { positions } = arrange(
      ask({
        nodes: [
          layoutNode('Ada', { position: { x: 0, y: 0 } }),
          layoutNode('Byron', { position: { x: 120, y: 0 } }),
          layoutNode('Claire'),
        ],
        strands: [layoutStrand('Ada', 'Claire')],
      }),
    );
    const { x, y } = positions.get('Claire') ?? { x: 0, y: 0 };
    expect(Math.hypot(x, y)).toBeLessThan(260);
    expect(Math.hypot(x, y)).toBeGreaterThan(60);
    expect(Math.hypot(x - 120, y)).toBeGreaterThan(60);
  });
  it('keeps the places of entities out of view free', () => {
    const reserved = Array.from({ length: 12 }, (_, index) => ({
      x: Math.cos((index * Math.PI) / 6) * 110,
      y: Math.sin((index * Math.PI) / 6) * 110,
    }));
    const { positions } = arrange(
      ask({
        nodes: [layoutNode('Ada', { position: { x: 0, y: 0 } }), layoutNode('Claire')],
        strands: [layoutStrand('Ada', 'Claire')],
        reserved,
      }),
    );
    const { x, y } = positions.get('Claire') ?? { x: 0, y: 0 };
    const nearest = Math.min(...reserved.map((at) => Math.hypot(at.x - x, at.y - y)));
    expect(nearest).toBeGreaterThan(30);
    expect([...positions.keys()]).toEqual(['Ada', 'Claire']);
  });
  it('places 200 entities without any lying on another', () => {
    const nodes = Array.from({ length: 200 }, (_, index) => layoutNode(`n${index}`));
    const strands = nodes.slice(1).map((node, index) => layoutStrand(node.id, `n${index >> 1}`));
    const { positions } = arrange(ask({ nodes, strands }));
    const places = [...positions.values()];
    const touching = places.filter((at, index) =>
      places.slice(index + 1).some((other) => Math.hypot(at.x - other.x, at.y - other.y) < 20),
    );
    expect(touching).toEqual([]);
  });
});
