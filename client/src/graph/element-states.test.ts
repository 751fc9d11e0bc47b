import { describe, expect, it } from 'vitest';
import type { Attention } from './element-states.ts';
import { toElementStates } from './element-states.ts';
import { toStrands } from './strands.ts';
import { relation } from './testing/small-world.ts';

const people = ['Ada', 'Byron', 'Claire'];
const strands = toStrands(
  [relation('Ada', 'Byron'), relation('Byron', 'Claire', { contested: true })],
  [],
  new Set(),
);
const calm: Attention = {
  selection: null,
  focus: null,
  hoveredId: null,
  isDimming: false,
  newIds: new Set(),
  seenIds: new Set(),
};

function statesOf(attention: Partial<Attention>): Record<string, readonly string[]> {
  const states = toElementStates(people, strands, { ...calm, ...attention });
  return Object.fromEntries([...states].map(([id, all]) => [id, [...all]]));
}

describe('toElementStates', () => {
  it('leaves a drawing at rest without states', () => {
    expect(statesOf({})).toEqual({});
  });
  it('marks a relation in hand and rings both its ends', () => {
    expect(statesOf({ selection: { kind: 'relation', id: 'Byron>Claire' } })).toEqual({
      'Byron>Claire': ['selected'],
      'Byron>Claire daylight': ['selected'],
      Byron: ['selected'],
      Claire: ['selected'],
    });
  });
  it('focuses a relation without touching its ends', () => {
    expect(statesOf({ focus: { kind: 'relation', id: 'Ada>Byron' } })).toEqual({
      'Ada>Byron': ['focused'],
    });
  });
  it('keeps the neighbours of a hovered entity and dims the rest once the pointer rests', () => {
    expect(statesOf({ hoveredId: 'Ada', isDimming: true })).toEqual({
      Ada: ['hovered'],
      'Ada>Byron': ['near'],
      Byron: ['near'],
      Claire: ['dimmed'],
      'Byron>Claire': ['dimmed'],
      'Byron>Claire daylight': ['dimmed'],
    });
  });
  it('dims nothing while the pointer only passes', () => {
    expect(statesOf({ hoveredId: 'Ada' })).not.toHaveProperty('Claire');
  });
  it('forgets a hovered line that is no longer drawn', () => {
    expect(statesOf({ hoveredId: 'bundle Ada\nByron', isDimming: true })).toEqual({});
  });
  it('lays new entities on the marker until they were seen', () => {
    const newIds = new Set(['Ada', 'Byron']);
    expect(statesOf({ newIds, seenIds: new Set(['Byron']) })).toEqual({
      Ada: ['new'],
      Byron: ['seen'],
    });
  });
});
