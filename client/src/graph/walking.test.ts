import { describe, expect, it } from 'vitest';
import type { Point } from './canvas-types.ts';
import { relation } from './testing/small-world.ts';
import { findEntityTowards, findNextRelation } from './walking.ts';

const places = new Map<string, Point>([
  ['Ada', { x: 0, y: 0 }],
  ['Byron', { x: 100, y: 20 }],
  ['Claire', { x: 40, y: 0 }],
  ['Dora', { x: 0, y: 90 }],
  ['Edmund', { x: -80, y: -5 }],
]);
const relations = [relation('Ada', 'Byron'), relation('Dora', 'Ada'), relation('Edmund', 'Ada')];

describe('findEntityTowards', () => {
  it('leads to the neighbour in that direction, past a stranger that is nearer', () => {
    expect(findEntityTowards('Ada', 'right', relations, places)).toBe('Byron');
    expect(findEntityTowards('Ada', 'down', relations, places)).toBe('Dora');
    expect(findEntityTowards('Ada', 'left', relations, places)).toBe('Edmund');
  });
  it('leads to the nearest stranger where no neighbour lies', () => {
    expect(findEntityTowards('Dora', 'right', relations, places)).toBe('Byron');
  });
  it('stops at the edge of the drawing', () => {
    expect(findEntityTowards('Dora', 'down', relations, places)).toBeNull();
  });
  it('leads nowhere from what is not drawn', () => {
    expect(findEntityTowards('Zoe', 'up', relations, places)).toBeNull();
  });
});

describe('findNextRelation', () => {
  const idOf = (currentId: string | null, step: 1 | -1): string | undefined =>
    findNextRelation('Ada', currentId, step, relations, places)?.id;
  it('goes clockwise around the entity, and around again', () => {
    expect(idOf(null, 1)).toBe('Ada>Byron');
    expect(idOf('Ada>Byron', 1)).toBe('Dora>Ada');
    expect(idOf('Dora>Ada', 1)).toBe('Edmund>Ada');
    expect(idOf('Edmund>Ada', 1)).toBe('Ada>Byron');
  });
  it('goes back the other way', () => {
    expect(idOf('Ada>Byron', -1)).toBe('Edmund>Ada');
    expect(idOf(null, -1)).toBe('Edmund>Ada');
  });
  it('finds nothing at an entity without relations', () => {
    expect(findNextRelation('Claire', null, 1, relations, places)).toBeNull();
  });
});
