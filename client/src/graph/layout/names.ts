/**
 * Places names beside their nodes
 *
 * Greedy, the most important first, four sides each (after Christensen, Marks and Shieber, "An Empirical Study of
 * Algorithms for Point-Feature Label Placement", ACM TOG 14(3), 1995). A name that would cover another or a node is
 * hushed: it appears on hover and when it is in hand.
 */
import type { Point } from '../canvas-types.ts';
import type { Rectangle } from './geometry.ts';
import { doesSegmentHit, overlapArea } from './geometry.ts';
import type { LayoutNode } from './plan.ts';
import type { Route } from './routes.ts';

/** The side of its node a name stands on. */
export type NameSide = 'bottom' | 'right' | 'left' | 'top';

/** Where a name stands, and whether it is drawn at rest. */
export interface NamePlace {
  readonly side: NameSide;
  /** Not drawn at rest: it would cover something on every side. */
  readonly hushed: boolean;
  /** How much worse than perfect it stands; 0 is free all around. */
  readonly cost: number;
}

/** Distance between a node and its name, in pixels. */
const nameGap = 5;

const sides: readonly NameSide[] = ['bottom', 'right', 'left', 'top'];
/** What a side costs by itself: beneath reads best. */
const sideCost: Readonly<Record<NameSide, number>> = {
  bottom: 0,
  right: 0.35,
  left: 0.4,
  top: 0.6,
};
const weights = { line: 0.9, contestedLine: 2, near: 0.5, move: 0.3, hushed: 6 };
/** Two names nearer than this read as one, in pixels. */
const air = 5;

/** Returns the box of a name on one side of its node. */
export function nameBox(node: LayoutNode, at: Point, side: NameSide): Rectangle {
  const { width, height } = node.label;
  const reach = node.size / 2 + nameGap;
  const { x, y } = {
    bottom: { x: at.x, y: at.y + reach + height / 2 },
    top: { x: at.x, y: at.y - reach - height / 2 },
    right: { x: at.x + reach + width / 2, y: at.y },
    left: { x: at.x - reach - width / 2, y: at.y },
  }[side];
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function grow(box: Rectangle, by: number): Rectangle {
  return { left: box.left - by, right: box.right + by, top: box.top - by, bottom: box.bottom + by };
}

/** Returns the box of the pill at the upper right of a node. */
function badgeBox({ size, badgeWidth }: LayoutNode, at: Point): Rectangle {
  return {
    left: at.x + 3,
    right: at.x + 3 + badgeWidth,
    top: at.y - size / 2 - 11,
    bottom: at.y - size / 2 + 5,
  };
}

/** Returns the box of the pill in the middle of a strand; null when it wears none. */
function pillBox({ strand, line }: Route): Rectangle | null {
  const [first, last, middle] = [line[0], line.at(-1), line[(line.length - 1) / 2]];
  if (!strand.pill || !first || !last) return null;
  const at = middle ?? { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 };
  const { width, height } = strand.pill;
  return {
    left: at.x - width / 2,
    right: at.x + width / 2,
    top: at.y - height / 2,
    bottom: at.y + height / 2,
  };
}

interface Line {
  readonly route: Route;
  readonly bounds: Rectangle;
}

function toLine(route: Route): Line {
  const xs = route.line.map((point) => point.x);
  const ys = route.line.map((point) => point.y);
  const bounds = {
    left: Math.min(...xs),
    right: Math.max(...xs) + 1,
    top: Math.min(...ys),
    bottom: Math.max(...ys) + 1,
  };
  return { route, bounds };
}

function linesThrough(box: Rectangle, lines: readonly Line[]): number {
  let cost = 0;
  for (const { route, bounds } of lines) {
    if (overlapArea(bounds, box) === 0) continue;
    const hit = route.line.some((start, index) => {
      const end = route.line[index + 1];
      return end !== undefined && doesSegmentHit(start, end, box);
    });
    if (hit) cost += route.strand.contested ? weights.contestedLine : weights.line;
  }
  return cost;
}

/**
 * Chooses a side for each name; `nodes` come with the most important first, and one without a place is left out. A name
 * stays on its current side unless another is clearly better.
 */
export function placeNames(
  nodes: readonly LayoutNode[],
  routes: readonly Route[],
  positions: ReadonlyMap<string, Point>,
  current: ReadonlyMap<string, NameSide>,
): ReadonlyMap<string, NamePlace> {
  const bodies = nodes.flatMap((node) => {
    const at = positions.get(node.id);
    if (!at) return [];
    const half = node.size / 2 + 1;
    const box = { left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half };
    return [{ node, at, box }];
  });
  const taken = [
    ...routes.flatMap((route) => pillBox(route) ?? []),
    ...bodies.flatMap(({ node, at }) => (node.badgeWidth > 0 ? [badgeBox(node, at)] : [])),
  ];
  const lines = routes.map(toLine);
  const places = new Map<string, NamePlace>();
  for (const { node, at } of bodies) {
    let best: { side: NameSide; covered: number; cost: number } | undefined;
    for (const side of sides) {
      const box = nameBox(node, at, side);
      const airy = grow(box, air);
      let covered = 0;
      let cost = sideCost[side] - (current.get(node.id) === side ? weights.move : 0);
      for (const body of bodies) {
        if (body.node !== node) covered += overlapArea(box, body.box);
      }
      for (const other of taken) {
        covered += overlapArea(box, other);
        if (overlapArea(airy, other) > 0) cost += weights.near;
      }
      cost += linesThrough(box, lines);
      const isBetter =
        !best || covered < best.covered || (covered === best.covered && cost < best.cost);
      if (isBetter) best = { side, covered, cost };
    }
    if (!best) continue;
    const hushed = best.covered > 0;
    places.set(node.id, {
      side: best.side,
      hushed,
      cost: Math.max(0, best.cost) + (hushed ? weights.hushed : 0),
    });
    if (!hushed) taken.push(nameBox(node, at, best.side));
  }
  return places;
}
