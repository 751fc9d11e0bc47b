/**
 * Pushes apart what overlaps, for drawings too large to be refined spot by spot
 *
 * Each pair that overlaps moves apart along the axis where less is needed (after Dwyer, Marriott and Stuckey, "Fast Node
 * Overlap Removal", GD 2005), in passes over a grid so that only near pairs are looked at.
 */
import type { Plan, Spot } from './plan.ts';

/** Passes at most; most drawings part in fewer than 20. */
const mostPasses = 60;
/** Clear room between two nodes, in pixels. */
const gap = 10;
/** Wider than any node with its gap: a cell and its eight neighbours hold every pair that could overlap. */
const cell = 64;

function cellKey(x: number, y: number): string {
  return `${Math.floor(x / cell)} ${Math.floor(y / cell)}`;
}

function toGrid(spots: readonly Spot[]): ReadonlyMap<string, readonly Spot[]> {
  const grid = new Map<string, Spot[]>();
  for (const spot of spots) {
    const key = cellKey(spot.x, spot.y);
    const inside = grid.get(key);
    if (inside) inside.push(spot);
    else grid.set(key, [spot]);
  }
  return grid;
}

function push(one: Spot, other: Spot): boolean {
  const reach = (one.size + other.size) / 2 + gap;
  const dx = other.x - one.x;
  const dy = other.y - one.y;
  const overX = reach - Math.abs(dx);
  const overY = reach - Math.abs(dy);
  if (overX <= 0.5 || overY <= 0.5 || (one.fixed && other.fixed)) return false;
  const shareOfOne = one.fixed ? 0 : other.fixed ? 1 : 0.5;
  if (overX < overY) {
    const step = dx < 0 ? -overX : overX;
    one.x -= step * shareOfOne;
    other.x += step * (1 - shareOfOne);
  } else {
    const step = dy < 0 ? -overY : overY;
    one.y -= step * shareOfOne;
    other.y += step * (1 - shareOfOne);
  }
  return true;
}

/** Moves free spots until no two nodes overlap, or as far as the passes go. */
export function separate(plan: Plan): void {
  const order = new Map(plan.spots.map((spot, index) => [spot, index]));
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const grid = toGrid(plan.spots);
    let moved = false;
    for (const spot of plan.spots) {
      for (const [stepX, stepY] of [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y]))) {
        const key = cellKey(spot.x + (stepX ?? 0) * cell, spot.y + (stepY ?? 0) * cell);
        for (const other of grid.get(key) ?? []) {
          if ((order.get(other) ?? 0) > (order.get(spot) ?? 0) && push(spot, other)) moved = true;
        }
      }
    }
    if (!moved) return;
  }
}
