import type { Point } from '../canvas-types.ts';

/** An upright rectangle: its edges, x to the right, y down. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Returns the common area of two rectangles in square pixels, 0 when they are apart or only touch. */
export function overlapArea(one: Rectangle, other: Rectangle): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  if (width <= 0) return 0;
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return height <= 0 ? 0 : width * height;
}

/** Tells on which side of the line from `start` to `end` a point lies: positive, negative, or 0 on it. */
function turn(start: Point, end: Point, point: Point): number {
  return (end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x);
}

/** Tells whether two segments cross inside both; segments that share an end or only touch do not. */
export function doSegmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Returns the distance from a point to a segment. */
export function distanceToSegment(point: Point, start: Point, end: Point): number {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / squared;
  const t = Math.min(1, Math.max(0, along));
  const offX = point.x - start.x - t * dx;
  const offY = point.y - start.y - t * dy;
  return Math.sqrt(offX * offX + offY * offY);
}

/**
 * Tells whether any part of a segment lies inside the box around (`x`, `y`): the test of separating axes, for the two of
 * the box and the one across the segment.
 */
export function hitsBox(
  start: Point,
  end: Point,
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
): boolean {
  const middleX = (start.x + end.x) / 2 - x;
  const middleY = (start.y + end.y) / 2 - y;
  const reachX = Math.abs(end.x - start.x) / 2;
  const reachY = Math.abs(end.y - start.y) / 2;
  if (Math.abs(middleX) > halfWidth + reachX) return false;
  if (Math.abs(middleY) > halfHeight + reachY) return false;
  const off = Math.abs(middleX * (end.y - start.y) - middleY * (end.x - start.x)) / 2;
  return off <= halfWidth * reachY + halfHeight * reachX;
}

/** Tells whether any part of a segment lies inside a rectangle. */
export function doesSegmentHit(start: Point, end: Point, box: Rectangle): boolean {
  const { left, right, top, bottom } = box;
  return hitsBox(
    start,
    end,
    (left + right) / 2,
    (top + bottom) / 2,
    (right - left) / 2,
    (bottom - top) / 2,
  );
}

/** Straight pieces of a bow: enough to tell what it crosses. */
const BOW_PIECES = 8;

/**
 * Returns points along the bowed line between two ends, ends included: a quadratic Bézier curve whose control point lies
 * `bow` pixels to the side of the middle, positive to the right of the way from `start` to `end` on the screen, as
 * Cytoscape's `control-point-distances` has it. A straight line gives its two ends.
 */
export function bowedLine(start: Point, end: Point, bow: number): readonly Point[] {
  if (bow === 0) return [start, end];
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const control = {
    x: (start.x + end.x) / 2 - ((end.y - start.y) / length) * bow,
    y: (start.y + end.y) / 2 + ((end.x - start.x) / length) * bow,
  };
  return Array.from({ length: BOW_PIECES + 1 }, (_, index) => {
    const t = index / BOW_PIECES;
    const [before, middle, after] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return {
      x: before * start.x + middle * control.x + after * end.x,
      y: before * start.y + middle * control.y + after * end.y,
    };
  });
}

/** Returns the middle of the bowed line between two ends. */
export function bowedMiddle(start: Point, end: Point, bow: number): Point {
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  return {
    x: (start.x + end.x) / 2 - ((end.y - start.y) / length) * (bow / 2),
    y: (start.y + end.y) / 2 + ((end.x - start.x) / length) * (bow / 2),
  };
}
