/**
 * What a place costs
 *
 * The eye of the layout as one number for one spot: does it cover something, do its lines cross, pass over names or leave
 * at sharp angles, are they of good length, are rivals level, states above and places below? Weights were set by looking
 * at drawings of 10 to 60 entities.
 */
import type { Rectangle } from './geometry.ts';
import { distanceToSegment, doSegmentsCross, doesSegmentHit, overlapArea } from './geometry.ts';
import type { Link, Plan, Spot } from './plan.ts';
import { otherEnd } from './plan.ts';

const weights = {
  /** For each 1,000 square pixels of name or shape covered. */
  overlap: 8,
  /** Nearer than the spacing allows. */
  crowding: 4,
  tooShort: 5,
  tooLong: 1.6,
  crossing: 2.2,
  /** A line over a node. */
  pierce: 6,
  /** A line through a name. */
  strike: 1.4,
  /** Two lines of one node that nearly coincide. */
  sharpAngle: 1.6,
  notLevel: 6,
  upsideDown: 0.8,
  outside: 10,
};

/** Clear room around a node and its name, in pixels. */
const padding = 6;
/** Share of the spacing below which two nodes are crowded. */
const crowdedShare = 0.72;
/** Lines of one node nearer than this angle are hard to tell apart, in radians. */
const sharpAngle = Math.PI / 8;
/** A state is above its people, and a place below what lies in it, by at least this, in pixels. */
const step = 40;

/** Returns the room a spot takes with its name beneath it, which is the place tried first. */
export function footprint(spot: Spot): Rectangle {
  const half = Math.max(spot.size, spot.label.width) / 2 + padding;
  return {
    left: spot.x - half,
    top: spot.y - spot.size / 2 - padding,
    right: spot.x + half,
    bottom: spot.y + spot.size / 2 + spot.label.height + padding,
  };
}

function nameBox(spot: Spot): Rectangle {
  return {
    left: spot.x - spot.label.width / 2,
    top: spot.y + spot.size / 2 + 2,
    right: spot.x + spot.label.width / 2,
    bottom: spot.y + spot.size / 2 + 4 + spot.label.height,
  };
}

/** Cost of a line that passes over a spot or its name. */
function passingCost({ source, target }: Link, spot: Spot): number {
  const clear = spot.size / 2 + 10;
  const { left, right, top, bottom } = {
    left: Math.min(source.x, target.x) - 90,
    right: Math.max(source.x, target.x) + 90,
    top: Math.min(source.y, target.y) - 60,
    bottom: Math.max(source.y, target.y) + 30,
  };
  if (spot.x < left || spot.x > right || spot.y < top || spot.y > bottom) return 0;
  const distance = distanceToSegment(spot, source, target);
  const over = distance < clear ? weights.pierce * (1.2 - distance / clear) : 0;
  return over + (doesSegmentHit(source, target, nameBox(spot)) ? weights.strike : 0);
}

function angleCost(spot: Spot, moved: Link): number {
  const end = otherEnd(moved, spot);
  const angle = Math.atan2(end.y - spot.y, end.x - spot.x);
  let cost = 0;
  for (const link of spot.links) {
    if (link === moved) continue;
    const other = otherEnd(link, spot);
    const between = Math.abs(angle - Math.atan2(other.y - spot.y, other.x - spot.x));
    const apart = Math.min(between, Math.PI * 2 - between);
    if (apart < sharpAngle) cost += weights.sharpAngle * (1 - apart / sharpAngle);
  }
  return cost;
}

/** Cost of being upside down: who belongs to a state lies under it, and a place under what happens in it. */
function heightCost(spot: Spot, other: Spot): number {
  const [above, below] =
    spot.kind === 'STATE' || other.kind === 'PLACE' ? [spot, other] : [other, spot];
  const pair = `${above.kind} ${below.kind}`;
  if (pair !== 'STATE PERSON' && below.kind !== 'PLACE') return 0;
  return below.y - above.y < step ? weights.upsideDown : 0;
}

function linkCost(plan: Plan, spot: Spot, link: Link): number {
  const other = otherEnd(link, spot);
  const stretch = Math.hypot(other.x - spot.x, other.y - spot.y) / link.ideal;
  let cost = (stretch - 1) ** 2 * (stretch < 1 ? weights.tooShort : weights.tooLong);
  cost += heightCost(spot, other);
  cost += angleCost(spot, link) + angleCost(other, link);
  const { source, target } = link;
  for (const crossed of plan.links) {
    if (doSegmentsCross(source, target, crossed.source, crossed.target))
      cost += weights.crossing * (link.contested || crossed.contested ? 2 : 1);
  }
  for (const passed of plan.spots) {
    if (passed !== source && passed !== target) cost += passingCost(link, passed);
  }
  return cost;
}

function outsideCost(plan: Plan, spot: Spot): number {
  if (!plan.region) return 0;
  const across = Math.max(0, Math.abs(spot.x) - plan.region.width / 2);
  const along = Math.max(0, Math.abs(spot.y) - plan.region.height / 2);
  return weights.outside * Math.min(20, (across + along) / 20);
}

/** Returns what it costs that a spot lies where it lies; 0 is flawless. */
export function spotCost(plan: Plan, spot: Spot): number {
  let cost = outsideCost(plan, spot);
  const room = footprint(spot);
  const near = plan.spacing * crowdedShare;
  for (const other of plan.spots) {
    if (other === spot) continue;
    const dx = Math.abs(other.x - spot.x);
    const dy = Math.abs(other.y - spot.y);
    if (dx > 320 || dy > 200) continue;
    const distance = Math.hypot(dx, dy);
    if (distance < near) cost += weights.crowding * ((near - distance) / near) ** 2;
    cost += (weights.overlap * overlapArea(room, footprint(other))) / 1000;
  }
  for (const link of spot.links) cost += linkCost(plan, spot, link);
  for (const link of plan.links) {
    if (link.source !== spot && link.target !== spot) cost += passingCost(link, spot);
  }
  for (const rival of spot.rivals)
    cost += weights.notLevel * Math.min(1, Math.abs(rival.y - spot.y) / 40);
  return cost;
}

/** Returns the cost of the whole drawing; what two spots share counts twice. */
export function planCost(plan: Plan): number {
  return plan.spots.reduce((sum, spot) => sum + spotCost(plan, spot), 0);
}
