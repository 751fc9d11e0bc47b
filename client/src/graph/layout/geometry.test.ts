import { describe, expect, it } from 'vitest';
import {
  bowedLine,
  bowedMiddle,
  distanceToSegment,
  doSegmentsCross,
  doesSegmentHit,
  overlapArea,
} from './geometry.ts';

const at = (x: number, y: number): { readonly x: number; readonly y: number } => ({ x, y });
const box = { left: 0, top: 0, right: 10, bottom: 10 };

describe('overlapArea', () => {
  it('measures what two rectangles share', () => {
    expect(overlapArea(box, { left: 5, top: 8, right: 20, bottom: 20 })).toBe(10);
  });
  it('is 0 for rectangles that only touch', () => {
    expect(overlapArea(box, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(0);
  });
});

describe('doSegmentsCross', () => {
  it('finds a crossing', () => {
    expect(doSegmentsCross(at(0, 0), at(10, 10), at(0, 10), at(10, 0))).toBe(true);
  });
  it('does not take a shared end for a crossing', () => {
    expect(doSegmentsCross(at(0, 0), at(10, 10), at(0, 0), at(10, 0))).toBe(false);
  });
});

describe('distanceToSegment', () => {
  it('measures to the line beside it and to the end beyond it', () => {
    expect(distanceToSegment(at(5, 3), at(0, 0), at(10, 0))).toBe(3);
    expect(distanceToSegment(at(13, 4), at(0, 0), at(10, 0))).toBe(5);
  });
});

describe('doesSegmentHit', () => {
  it('finds a segment that passes through without ending inside', () => {
    expect(doesSegmentHit(at(-5, 5), at(15, 5), box)).toBe(true);
  });
  it('does not find one that passes a corner', () => {
    expect(doesSegmentHit(at(-4, 3), at(3, -4), box)).toBe(false);
  });
  it('does not find one that would pass if it were longer', () => {
    expect(doesSegmentHit(at(-15, 5), at(-5, 5), box)).toBe(false);
  });
});

describe('bowedLine', () => {
  it('runs from end to end through the middle of the bow', () => {
    const line = bowedLine(at(0, 0), at(100, 0), 40);
    expect([line[0], line.at(-1)]).toEqual([at(0, 0), at(100, 0)]);
    expect(line[4]).toEqual(at(50, 20));
    expect(bowedMiddle(at(0, 0), at(100, 0), 40)).toEqual(at(50, 20));
  });
  it('is two points when straight', () => {
    expect(bowedLine(at(0, 0), at(100, 0), 0)).toHaveLength(2);
  });
});
