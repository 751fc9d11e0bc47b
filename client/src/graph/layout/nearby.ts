/**
 * Finds places for new spots among those that lie already
 *
 * What lies stays: a new spot goes to the free place around its neighbours that costs least, those with most placed
 * neighbours first, so that a chain of new ones grows outwards.
 */
import type { Point } from '../canvas-types.ts';
import { spotCost } from './cost.ts';
import type { Link, Plan, Spot } from './plan.ts';
import { otherEnd } from './plan.ts';

const directions = 20;
const rings = [0, 0.6, 0.8, 1, 1.3, 1.7, 2.2, 3];

function* placesAround(centre: Point, distance: number): Generator<Point> {
  for (const ring of rings) {
    for (let index = 0; index < (ring === 0 ? 1 : directions); index += 1) {
      const angle = (index / directions) * Math.PI * 2;
      yield {
        x: centre.x + Math.cos(angle) * ring * distance,
        y: centre.y + Math.sin(angle) * ring * distance,
      };
    }
  }
}

/** Returns a point below the left end of what is placed: where what belongs to nothing drawn is set down. */
function beneath(placed: readonly Spot[], spacing: number): Point {
  if (placed.length === 0) return { x: 0, y: 0 };
  return {
    x: Math.min(...placed.map((spot) => spot.x)) + spacing,
    y: Math.max(...placed.map((spot) => spot.y)) + spacing * 1.5,
  };
}

function middleOf(spots: readonly Spot[]): Point {
  return {
    x: spots.reduce((sum, spot) => sum + spot.x, 0) / spots.length,
    y: spots.reduce((sum, spot) => sum + spot.y, 0) / spots.length,
  };
}

function settle(
  plan: Plan,
  spot: Spot,
  neighbours: readonly Spot[],
  others: readonly Spot[],
): void {
  const centre = neighbours.length === 0 ? beneath(others, plan.spacing) : middleOf(neighbours);
  let best = centre;
  let least = Number.POSITIVE_INFINITY;
  for (const place of placesAround(centre, plan.spacing)) {
    [spot.x, spot.y] = [place.x, place.y];
    const cost = spotCost(plan, spot);
    if (cost < least) [least, best] = [cost, place];
  }
  [spot.x, spot.y] = [best.x, best.y];
}

/** Places every spot that is not fixed; fixed ones do not move. Without any fixed spot the first lies near the origin. */
export function placeNearby(plan: Plan): void {
  const placed = plan.spots.filter((spot) => spot.fixed);
  const isPlaced = new Set(placed);
  const waiting = new Set(plan.spots.filter((spot) => !spot.fixed));
  // Links and rivals that wait have no place yet and must not count: each joins when its second end lies.
  const heldBack = new Map(
    plan.spots.map((spot) => [spot, { links: [...spot.links], rivals: [...spot.rivals] }]),
  );
  const links: Link[] = plan.links.filter(
    ({ source, target }) => isPlaced.has(source) && isPlaced.has(target),
  );
  for (const spot of plan.spots) {
    spot.links.splice(0, Infinity, ...spot.links.filter((link) => links.includes(link)));
    spot.rivals.splice(
      0,
      Infinity,
      ...spot.rivals.filter((rival) => isPlaced.has(rival) && isPlaced.has(spot)),
    );
  }
  const ready = (spot: Spot): readonly Link[] =>
    (heldBack.get(spot)?.links ?? []).filter((link) => isPlaced.has(otherEnd(link, spot)));
  while (waiting.size > 0) {
    let next: Spot | undefined;
    let most = -1;
    for (const spot of waiting) {
      const count = ready(spot).length;
      if (count > most) [next, most] = [spot, count];
    }
    if (!next) return;
    const joining = ready(next);
    for (const link of joining) {
      links.push(link);
      link.source.links.push(link);
      link.target.links.push(link);
    }
    for (const rival of heldBack.get(next)?.rivals ?? []) {
      if (!isPlaced.has(rival)) continue;
      next.rivals.push(rival);
      rival.rivals.push(next);
    }
    const spot = next;
    settle(
      { ...plan, spots: placed, links },
      spot,
      joining.map((link) => otherEnd(link, spot)),
      placed,
    );
    placed.push(next);
    isPlaced.add(next);
    waiting.delete(next);
  }
}
