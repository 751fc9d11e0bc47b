/**
 * Turns, mirrors and stretches a drawing as a whole
 *
 * Stress knows no up and down. Here rivals of a disagreement come level, states rise and places sink, and the drawing
 * fills the shape of the canvas. All of it is affine, so nothing that was apart starts to cross.
 */
import { planCost } from './cost.ts';
import type { Rectangle } from './geometry.ts';
import type { Plan, Spot } from './plan.ts';

/** Most that one axis is stretched against the other; more would look pulled. */
const mostStretch = 1.6;

function turnBy(spots: readonly Spot[], angle: number): void {
  const cosine = Math.cos(angle);
  const sine = Math.sin(angle);
  for (const spot of spots) {
    const { x, y } = spot;
    spot.x = x * cosine - y * sine;
    spot.y = x * sine + y * cosine;
  }
}

/** Returns the angle of the longest axis of the drawing, in radians (first principal component). */
function mainAxis(spots: readonly Spot[]): number {
  let [xx, yy, xy] = [0, 0, 0];
  for (const { x, y } of spots) {
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  return Math.atan2(2 * xy, xx - yy) / 2;
}

function centre(spots: readonly Spot[]): { readonly width: number; readonly height: number } {
  const xs = spots.map((spot) => spot.x);
  const ys = spots.map((spot) => spot.y);
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  for (const spot of spots) {
    spot.x -= (left + right) / 2;
    spot.y -= (top + bottom) / 2;
  }
  return { width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

/** Counts the links that stand upright, state above person and place beneath, less those upside down. */
function uprightness({ links }: Plan): number {
  return links.reduce((sum, { source, target }) => {
    const [above, below] =
      source.kind === 'PLACE' || target.kind === 'STATE' ? [target, source] : [source, target];
    const counts =
      below.kind === 'PLACE'
        ? above.kind !== 'PLACE'
        : above.kind === 'STATE' && below.kind === 'PERSON';
    return counts ? sum + Math.sign(below.y - above.y) : sum;
  }, 0);
}

/** Turns the drawing so that rivals are level, else so that its long side lies along the long side of the region. */
export function orient(plan: Plan): void {
  const { spots, region } = plan;
  if (spots.length < 2 || !region) return;
  centre(spots);
  const rival = spots
    .filter((spot) => spot.rivals.length > 0)
    .toSorted((one, other) => other.links.length - one.links.length)[0];
  const opposite = rival?.rivals[0];
  if (rival && opposite) {
    turnBy(spots, -Math.atan2(opposite.y - rival.y, opposite.x - rival.x));
  } else {
    turnBy(spots, -mainAxis(spots) + (isTall(region) ? Math.PI / 2 : 0));
  }
  if (uprightness(plan) < 0) for (const spot of spots) spot.y = -spot.y;
  // Left and right mean nothing yet: the first by id goes left, so that a mirrored start gives the same picture.
  const [first, last] = rival && opposite ? [rival, opposite] : [spots[0], spots.at(-1)];
  if (first && last && first.id < last.id !== first.x < last.x)
    for (const spot of spots) spot.x = -spot.x;
  fillRegion(plan);
}

function isTall(region: Rectangle): boolean {
  return region.bottom - region.top > region.right - region.left;
}

/** Turns the drawing upside down if it costs less that way. */
export function setUpright(plan: Plan): void {
  const flip = (): void => {
    for (const spot of plan.spots) spot.y = -spot.y;
  };
  const before = planCost(plan);
  flip();
  if (planCost(plan) >= before) flip();
}

/**
 * Stretches the drawing to fill its region, which is centred on the origin, though neither axis much more than the other.
 */
export function fillRegion({ spots, region }: Plan): void {
  if (spots.length < 2 || !region) return;
  const extent = centre(spots);
  const horizontal = (region.right - region.left) / extent.width;
  const vertical = (region.bottom - region.top) / extent.height;
  const scaleX = Math.min(horizontal, vertical * mostStretch);
  const scaleY = Math.min(vertical, horizontal * mostStretch);
  for (const spot of spots) {
    spot.x *= scaleX;
    spot.y *= scaleY;
  }
}
