/**
 * What a place costs
 *
 * The eye of the layout as one number for one spot: does it cover something, do its lines cross, pass over names or leave
 * at sharp angles, are they of good length, are rivals level, states above and places below? Weights were set by looking
 * at drawings of 10 to 60 entities. This runs some hundred thousand times for a drawing, hence plain numbers instead of
 * rectangles, and square roots instead of `Math.hypot`.
 */
import { distanceToSegment, doSegmentsCross, hitsBox } from './geometry.ts';
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
  upsideDown: 1.2,
};

/** Clear room around a node and its name, in pixels. */
const padding = 6;
/** Share of the spacing below which two nodes are crowded. */
const crowdedShare = 0.72;
/** Lines of one node nearer than this angle are hard to tell apart: its cosine. */
const sharpCosine = Math.cos(Math.PI / 8);
/** A state is above its people, and a place below what lies in it, by at least this, in pixels. */
const step = 40;

/** Returns the common length of two intervals given by middle and half length; 0 or less when apart. */
function shared(middle: number, half: number, otherMiddle: number, otherHalf: number): number {
  return (
    Math.min(middle + half, otherMiddle + otherHalf) -
    Math.max(middle - half, otherMiddle - otherHalf)
  );
}

/** Half the width of a spot with its name beneath it, which is the side tried first. */
function halfWidth(spot: Spot): number {
  return Math.max(spot.size, spot.label.width) / 2 + padding;
}

/** Half the height of a spot with its name, whose middle is half a name below the spot. */
function halfHeight(spot: Spot): number {
  return (spot.size + spot.label.height) / 2 + padding;
}

function overlapCost(spot: Spot, other: Spot): number {
  const width = shared(spot.x, halfWidth(spot), other.x, halfWidth(other));
  if (width <= 0) return 0;
  const middle = spot.y + spot.label.height / 2;
  const otherMiddle = other.y + other.label.height / 2;
  const height = shared(middle, halfHeight(spot), otherMiddle, halfHeight(other));
  return height <= 0 ? 0 : (weights.overlap * width * height) / 1000;
}

/** Cost of a spot, its name or its lines in the way of a pill. */
function pillCost(link: Link, spot: Spot): number {
  if (link.pills.width === 0) return 0;
  const x = (link.source.x + link.target.x) / 2;
  const y = (link.source.y + link.target.y) / 2;
  const halfX = link.pills.width / 2 + padding;
  const halfY = link.pills.height / 2 + padding;
  const width = shared(spot.x, halfWidth(spot), x, halfX);
  const height = shared(spot.y + spot.label.height / 2, halfHeight(spot), y, halfY);
  let cost = width > 0 && height > 0 ? (weights.overlap * width * height) / 1000 : 0;
  for (const other of spot.links) {
    if (other !== link && hitsBox(other.source, other.target, x, y, halfX, halfY))
      cost += weights.strike;
  }
  return cost;
}

/** Cost of a line that passes over a spot or its name. */
function passingCost(source: Spot, target: Spot, spot: Spot): number {
  const halfName = spot.label.width / 2;
  const reach = Math.max(halfName, spot.size / 2 + 10);
  if (spot.x + reach < source.x && spot.x + reach < target.x) return 0;
  if (spot.x - reach > source.x && spot.x - reach > target.x) return 0;
  const clear = spot.size / 2 + 10;
  const bottom = spot.y + clear + spot.label.height;
  if (bottom < source.y && bottom < target.y) return 0;
  if (spot.y - clear > source.y && spot.y - clear > target.y) return 0;
  const distance = distanceToSegment(spot, source, target);
  const halfHeightOfName = spot.label.height / 2 + 1;
  const middleOfName = spot.y + spot.size / 2 + 3 + spot.label.height / 2;
  const isStruck = hitsBox(source, target, spot.x, middleOfName, halfName, halfHeightOfName);
  return (
    (distance < clear ? weights.pierce * (1.2 - distance / clear) : 0) +
    (isStruck ? weights.strike : 0)
  );
}

/** Cost of the angles between one line of a spot and its others. */
function angleCost(spot: Spot, moved: Link): number {
  const end = otherEnd(moved, spot);
  const dx = end.x - spot.x;
  const dy = end.y - spot.y;
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  let cost = 0;
  for (const link of spot.links) {
    if (link === moved) continue;
    const other = otherEnd(link, spot);
    const toX = other.x - spot.x;
    const toY = other.y - spot.y;
    const cosine = (dx * toX + dy * toY) / (length * (Math.sqrt(toX * toX + toY * toY) || 1));
    if (cosine > sharpCosine)
      cost += (weights.sharpAngle * (cosine - sharpCosine)) / (1 - sharpCosine);
  }
  return cost;
}

/** Cost of being upside down: who belongs to a state lies under it, and a place under what happens in it. */
function heightCost(spot: Spot, other: Spot): number {
  if (other.kind === 'PLACE' || (spot.kind === 'STATE' && other.kind === 'PERSON'))
    return other.y - spot.y < step ? weights.upsideDown : 0;
  if (spot.kind === 'PLACE' || (other.kind === 'STATE' && spot.kind === 'PERSON'))
    return spot.y - other.y < step ? weights.upsideDown : 0;
  return 0;
}

/** Cost of what a spot lies on or beside, its lines left out. */
function restingCost(plan: Plan, spot: Spot): number {
  let cost = 0;
  if (plan.region) {
    const { left, right, top, bottom } = plan.region;
    const across = Math.max(0, left - spot.x, spot.x - right);
    const along = Math.max(0, top - spot.y, spot.y - bottom);
    cost += plan.borderCost * Math.min(20, (across + along) / 20);
  }
  const near = plan.spacing * crowdedShare;
  for (const other of plan.spots) {
    const dx = Math.abs(other.x - spot.x);
    const dy = Math.abs(other.y - spot.y);
    if (other === spot || dx > 320 || dy > 200) continue;
    const distance = Math.sqrt(dx * dx + dy * dy);
    if (distance < near) cost += weights.crowding * ((near - distance) / near) ** 2;
    cost += overlapCost(spot, other);
  }
  for (const rival of spot.rivals)
    cost += weights.notLevel * Math.min(1, Math.abs(rival.y - spot.y) / 40);
  for (const link of spot.links) {
    const other = otherEnd(link, spot);
    const dx = other.x - spot.x;
    const dy = other.y - spot.y;
    const stretch = Math.sqrt(dx * dx + dy * dy) / link.ideal;
    cost += (stretch - 1) ** 2 * (stretch < 1 ? weights.tooShort : weights.tooLong);
    cost += heightCost(spot, other);
    cost += angleCost(spot, link) + angleCost(other, link);
  }
  return cost;
}

/** Cost of the lines of a spot among the other lines and spots. */
function linkCost(plan: Plan, link: Link, limit: number): number {
  const { source, target, contested } = link;
  let cost = 0;
  for (const other of plan.links) {
    if (doSegmentsCross(source, target, other.source, other.target))
      cost += weights.crossing * (contested || other.contested ? 2 : 1);
  }
  if (cost > limit) return cost;
  for (const spot of plan.spots) {
    if (spot === source || spot === target) continue;
    cost += passingCost(source, target, spot) + pillCost(link, spot);
  }
  return cost;
}

/**
 * Returns what it costs that a spot lies where it lies; 0 is flawless. Stops counting above `limit`: what it returns then
 * is more than the limit, but not all.
 */
export function spotCost(plan: Plan, spot: Spot, limit = Number.POSITIVE_INFINITY): number {
  let cost = restingCost(plan, spot);
  if (cost > limit) return cost;
  for (const link of spot.links) {
    cost += linkCost(plan, link, limit - cost);
    if (cost > limit) return cost;
  }
  for (const link of plan.links) {
    if (link.source === spot || link.target === spot) continue;
    cost += passingCost(link.source, link.target, spot) + pillCost(link, spot);
  }
  return cost;
}

/** Returns the cost of the whole drawing; what two spots share counts twice. */
export function planCost(plan: Plan): number {
  return plan.spots.reduce((sum, spot) => sum + spotCost(plan, spot), 0);
}
