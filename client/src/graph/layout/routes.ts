/**
 * Bows lines around what lies in their way
 *
 * A line that is straight says most; one that runs over a third entity lies. Each free strand takes the shallowest bow
 * that passes no node and as few names and lines as can be.
 */
import type { Point } from '../canvas-types.ts';
import type { Rectangle } from './geometry.ts';
import { bowedLine, distanceToSegment, doSegmentsCross, doesSegmentHit } from './geometry.ts';
import type { LayoutNode, LayoutStrand } from './plan.ts';

/** Bows tried, in pixels, the shallowest first: an early one wins a tie. */
const bows = [0, 22, -22, 40, -40, 60, -60];
/** A bow deeper than this share of the length looks like a detour. */
const deepestShare = 0.3;
/** Above this many strands lines stay straight: nobody follows single lines there, and drawing stays fast. */
const mostBowed = 400;

const weights = { node: 6, name: 1.5, crossing: 1, bow: 0.014 };

interface Obstacle {
  readonly id: string;
  readonly at: Point;
  readonly clear: number;
  readonly name: Rectangle;
}

/** A strand as drawn: the points of its line. */
export interface Route {
  readonly strand: LayoutStrand;
  readonly bow: number;
  readonly line: readonly Point[];
}

function toObstacle(node: LayoutNode, at: Point): Obstacle {
  const top = at.y + node.size / 2 + 4;
  return {
    id: node.id,
    at,
    clear: node.size / 2 + 7,
    name: {
      left: at.x - node.label.width / 2,
      right: at.x + node.label.width / 2,
      top,
      bottom: top + node.label.height,
    },
  };
}

function pairs(line: readonly Point[]): readonly (readonly [Point, Point])[] {
  return line.slice(1).map((end, index) => [line[index] ?? end, end]);
}

function lineCost(
  strand: LayoutStrand,
  line: readonly Point[],
  obstacles: readonly Obstacle[],
  routed: readonly Route[],
): number {
  let cost = 0;
  const pieces = pairs(line);
  for (const { id, at, clear, name } of obstacles) {
    if (id === strand.sourceId || id === strand.targetId) continue;
    const nearest = Math.min(...pieces.map(([start, end]) => distanceToSegment(at, start, end)));
    if (nearest < clear) cost += weights.node * (1.2 - nearest / clear);
    if (pieces.some(([start, end]) => doesSegmentHit(start, end, name))) cost += weights.name;
  }
  for (const { line: other } of routed) {
    const crosses = pieces.some(([start, end]) =>
      pairs(other).some(([from, to]) => doSegmentsCross(start, end, from, to)),
    );
    if (crosses) cost += weights.crossing;
  }
  return cost;
}

/** Shorter lines cannot bow as far without looking like a balloon, in pixels. */
const fullBowFrom = 300;
const shortShare = 0.6;

/** Turns the bow of a strand among parallels from reading direction into its own direction. */
function keptBow(
  bow: number,
  strand: LayoutStrand,
  source: Point,
  target: Point,
  length: number,
): number {
  const isForward = source.x < target.x || (source.x === target.x && source.y < target.y);
  const share = strand.pill !== null && length < fullBowFrom ? shortShare : 1;
  // Adding 0 turns -0 into 0, which the stylesheet's selector for straight lines needs.
  return (isForward ? bow : -bow) * share + 0;
}

/**
 * Returns a line for every strand whose two ends have places; strands with a bow of their own keep it. In the order given.
 */
export function routeStrands(
  nodes: readonly LayoutNode[],
  strands: readonly LayoutStrand[],
  positions: ReadonlyMap<string, Point>,
): readonly Route[] {
  const obstacles = nodes.flatMap((node) => {
    const at = positions.get(node.id);
    return at ? [toObstacle(node, at)] : [];
  });
  const isSmall = strands.length <= mostBowed;
  const routed: Route[] = [];
  for (const strand of strands) {
    const source = positions.get(strand.sourceId);
    const target = positions.get(strand.targetId);
    if (!source || !target) continue;
    const length = Math.hypot(target.x - source.x, target.y - source.y);
    const tried =
      strand.bow === null
        ? bows.filter((bow) => bow === 0 || (isSmall && Math.abs(bow) <= length * deepestShare))
        : [keptBow(strand.bow, strand, source, target, length)];
    let best: Route = { strand, bow: 0, line: [source, target] };
    let least = Number.POSITIVE_INFINITY;
    for (const bow of tried) {
      const line = bowedLine(source, target, bow);
      if (tried.length === 1) {
        best = { strand, bow, line };
        break;
      }
      const dearer = strand.contested ? 2 : 1;
      const cost = lineCost(strand, line, obstacles, routed) + Math.abs(bow) * weights.bow * dearer;
      if (cost < least) [least, best] = [cost, { strand, bow, line }];
      if (cost === 0) break;
    }
    routed.push(best);
  }
  return routed;
}
