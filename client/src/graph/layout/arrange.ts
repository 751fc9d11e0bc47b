/**
 * Arranges a drawing: places, bows and names
 *
 * The pure core of the layout worker. The same request gives the same answer: all chance is seeded, and budgets are
 * counted in work, never in time.
 */
import type { Point } from '../canvas-types.ts';
import { planCost } from './cost.ts';
import type { Rectangle } from './geometry.ts';
import type { NamePlace, NameSide } from './names.ts';
import { placeNames } from './names.ts';
import { placeNearby } from './nearby.ts';
import { fillRegion, orient, setUpright } from './orient.ts';
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
  /** The part of the sheet that can be seen: what is new is set down there if it can; null when nothing is drawn yet. */
  readonly sight: Rectangle | null;
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
const area = { least: 9_500, leastInCrowd: 5_000, most: 21_000 };
/** Entities from which names no longer all fit, and the drawing is packed closer. */
const crowd = { from: 80, to: 400 };
/** Room that names take beyond the outermost nodes, both sides together, in pixels. */
const margin: Extent = { width: 190, height: 84 };

/** Drawings no larger than this are started several times, and the best start is kept. */
const mostStarted = 70;
const starts = [1, 7, 19, 42];
/** How boldly refining moves: first anywhere near, then a little. */
const rearranging = 1.6;
const polishing = 0.35;
/** What 20 pixels outside the region cost: a new drawing keeps inside; what joins one leaves sight rather than be crammed. */
const firmBorder = 10;
const softBorder = 0.5;
/** Nodes nearer than this could not be told apart, whatever the room; what joins a drawing stays this near, in pixels. */
const leastSpacing = 60;
const mostSpacingBeside = 130;

/** Returns the region for nodes: of the shape of the room once names stand around it, and as large as so many need. */
function toGround(count: number, room: Extent): Pick<Plan, 'region' | 'spacing'> {
  const crowded = Math.min(1, Math.max(0, (count - crowd.from) / (crowd.to - crowd.from)));
  const least = area.least + (area.leastInCrowd - area.least) * crowded;
  const free = Math.max(0, room.width - margin.width) * Math.max(0, room.height - margin.height);
  const total =
    Math.max(1, count) * Math.min(area.most, Math.max(least, free / Math.max(1, count)));
  const aspect = Math.min(2, Math.max(0.5, room.width / Math.max(1, room.height)));
  // Height h and width w with w * h = total and (w + margin) / (h + margin) = aspect.
  const half = (aspect * margin.height - margin.width) / 2;
  const height = (Math.sqrt(half * half + aspect * total) - half) / aspect;
  const width = total / height;
  return {
    region: { left: -width / 2, right: width / 2, top: -height / 2, bottom: height / 2 },
    spacing: Math.max(leastSpacing, Math.sqrt(total / Math.max(1, count))),
  };
}

function arrangeAnew(request: ArrangeRequest): Plan {
  const { nodes, strands, room } = request;
  const ground = { ...toGround(nodes.length, room), borderCost: firmBorder };
  let best: { plan: Plan; cost: number } | undefined;
  const seeds = nodes.length <= mostStarted ? starts : starts.slice(0, 1);
  for (const seed of seeds) {
    const random = startRandom(seed);
    const plan = toPlan(nodes, strands, ground);
    spreadByStress(plan, random);
    orient(plan);
    refine(plan, random, rearranging);
    setUpright(plan);
    fillRegion(plan);
    refine(plan, random, polishing);
    separate(plan);
    if (seeds.length === 1) return plan;
    const cost = planCost(plan) + finishedCost(request, plan);
    if (!best || cost < best.cost) best = { plan, cost };
  }
  return best?.plan ?? toPlan(nodes, strands, ground);
}

/** Returns what the finished drawing of a plan costs: names that find no room or are struck through. */
function finishedCost({ nodes, strands, sides }: ArrangeRequest, plan: Plan): number {
  const positions = new Map(plan.spots.map(({ id, x, y }) => [id, { x, y }]));
  const names = placeNames(nodes, routeStrands(nodes, strands, positions), positions, sides);
  return [...names.values()].reduce((sum, { cost }) => sum + cost, 0);
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
  const spacing = Math.min(mostSpacingBeside, toGround(request.nodes.length, request.room).spacing);
  const plan = toPlan([...request.nodes, ...kept], request.strands, {
    region: request.sight,
    borderCost: softBorder,
    spacing,
  });
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
