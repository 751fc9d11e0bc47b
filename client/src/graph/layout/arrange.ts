/**
 * Arranges a drawing: places, bows and names
 *
 * The pure core of the layout worker. The same request gives the same answer: all chance is seeded, and budgets are
 * counted in work, never in time.
 */
import type { Point } from '../canvas-types.ts';
import { planCost } from './cost.ts';
import type { NamePlace, NameSide } from './names.ts';
import { placeNames } from './names.ts';
import { placeNearby } from './nearby.ts';
import { fillRegion, orient } from './orient.ts';
import type { Extent, LayoutNode, LayoutStrand, Plan } from './plan.ts';
import { toPlan } from './plan.ts';
import { startRandom } from './random.ts';
import { refine } from './refine.ts';
import { routeStrands } from './routes.ts';
import { separate } from './separate.ts';
import { spreadByStress } from './stress.ts';

/** What is to be arranged. */
export interface ArrangeRequest {
  /** The most important name first. Nodes with a position keep it. */
  readonly nodes: readonly LayoutNode[];
  readonly strands: readonly LayoutStrand[];
  /** Places of entities out of view, to be left free for their return. */
  readonly reserved: readonly Point[];
  /** Room for the drawing at 100 %, in pixels. */
  readonly room: Extent;
  /** Where names stand now. */
  readonly sides: ReadonlyMap<string, NameSide>;
}

/** Where everything goes. */
export interface Arrangement {
  /** Every node of the request, in whole pixels. */
  readonly positions: ReadonlyMap<string, Point>;
  readonly names: ReadonlyMap<string, NamePlace>;
  /** Sideways distance of the control point of each strand; 0 is straight. */
  readonly bows: ReadonlyMap<string, number>;
}

/** Square pixels an entity gets: enough for its name and some air, and not so much that the drawing falls apart. */
const area = { least: 12_000, leastInCrowd: 6_000, most: 26_000 };
/** Entities from which names no longer all fit, and the drawing is packed closer. */
const crowd = { from: 80, to: 400 };
/** Room that names take beyond the outermost nodes, in pixels. */
const margin: Extent = { width: 150, height: 84 };
/** Drawings no larger than this are started several times, and the best start is kept. */
const mostStarted = 70;
const starts = [1, 7, 19];
/** How boldly refining moves: first anywhere near, then a little. */
const rearranging = 1.6;
const polishing = 0.35;

function toRegion(
  count: number,
  room: Extent,
): { readonly region: Extent; readonly spacing: number } {
  const crowded = Math.min(1, Math.max(0, (count - crowd.from) / (crowd.to - crowd.from)));
  const least = area.least + (area.leastInCrowd - area.least) * crowded;
  const share = Math.min(
    area.most,
    Math.max(least, (room.width * room.height) / Math.max(1, count)),
  );
  const aspect = Math.min(2, Math.max(0.5, room.width / Math.max(1, room.height)));
  const total = share * Math.max(1, count);
  const region = {
    width: Math.max(40, Math.sqrt(total * aspect) - margin.width),
    height: Math.max(40, Math.sqrt(total / aspect) - margin.height),
  };
  return { region, spacing: Math.sqrt((region.width * region.height) / Math.max(1, count)) };
}

function arrangeAnew(request: ArrangeRequest): Plan {
  const { nodes, strands, room } = request;
  const { region, spacing } = toRegion(nodes.length, room);
  let best: { plan: Plan; cost: number } | undefined;
  const seeds = nodes.length <= mostStarted ? starts : starts.slice(0, 1);
  for (const seed of seeds) {
    const random = startRandom(seed);
    const plan = toPlan(nodes, strands, region, Math.max(60, spacing));
    spreadByStress(plan, random);
    orient(plan);
    refine(plan, random, rearranging);
    fillRegion(plan);
    refine(plan, random, polishing);
    separate(plan);
    if (seeds.length === 1) return plan;
    const cost = planCost(plan);
    if (!best || cost < best.cost) best = { plan, cost };
  }
  return best?.plan ?? toPlan(nodes, strands, region, spacing);
}

function arrangeBeside(request: ArrangeRequest): Plan {
  const kept = request.reserved.map((position, index): LayoutNode => ({
    id: `reserved ${index}`,
    kind: 'PERSON',
    size: 24,
    label: { width: 80, height: 15 },
    badgeWidth: 0,
    position,
  }));
  const { spacing } = toRegion(request.nodes.length, request.room);
  const plan = toPlan(
    [...request.nodes, ...kept],
    request.strands,
    null,
    Math.max(60, Math.min(130, spacing)),
  );
  placeNearby(plan);
  refine(plan, startRandom(1), polishing);
  separate(plan);
  return plan;
}

/** Places what has no place, bows the lines and sets the names. Nodes that have a place keep it to the pixel. */
export function arrange(request: ArrangeRequest): Arrangement {
  const { nodes, strands, sides } = request;
  const positions = new Map(
    nodes.flatMap(({ id, position }) => (position ? [[id, position] as const] : [])),
  );
  if (positions.size < nodes.length) {
    const plan = positions.size === 0 ? arrangeAnew(request) : arrangeBeside(request);
    const wanted = new Set(nodes.map((node) => node.id));
    for (const { id, fixed, x, y } of plan.spots) {
      if (!fixed && wanted.has(id)) positions.set(id, { x: Math.round(x), y: Math.round(y) });
    }
  }
  const routes = routeStrands(nodes, strands, positions);
  return {
    positions,
    names: placeNames(nodes, routes, positions, sides),
    bows: new Map(routes.map(({ strand, bow }) => [strand.id, bow])),
  };
}
