/**
 * Refines a drawing as a person would: takes one spot after the other, tries other places for it, and leaves it where it
 * looks best. Steps get shorter from round to round.
 */
import { spotCost } from './cost.ts';
import type { Plan, Spot } from './plan.ts';
import { otherEnd } from './plan.ts';
import type { Random } from './random.ts';

/** Places tried for each spot in a round. */
const trials = 5;
/** Rounds for a drawing small enough to afford them. */
const mostRounds = 60;
/** Costs that may be worked out, counted in pairs looked at: about a tenth of a second. */
const budget = 8_000_000;

interface Move {
  readonly spot: Spot;
  readonly x: number;
  readonly y: number;
}

/** Makes the moves if that lowers the cost; else leaves all as it was. */
function tryMoves(plan: Plan, moves: readonly Move[]): void {
  const before = moves.map(({ spot }) => ({ spot, x: spot.x, y: spot.y }));
  const limit = moves.reduce((sum, { spot }) => sum + spotCost(plan, spot), 0) - 1e-9;
  for (const { spot, x, y } of moves) {
    spot.x = x;
    spot.y = y;
  }
  let cost = 0;
  for (const { spot } of moves) {
    if (cost < limit) cost += spotCost(plan, spot, limit - cost);
  }
  if (cost < limit) return;
  for (const { spot, x, y } of before) {
    spot.x = x;
    spot.y = y;
  }
}

/** Moves one spot within a reach, some times, wherever that lowers its cost. */
function trySteps(plan: Plan, spot: Spot, reach: number, random: Random): void {
  let least = spotCost(plan, spot);
  for (let trial = 0; trial < trials; trial += 1) {
    const { x, y } = spot;
    const angle = random() * Math.PI * 2;
    const distance = reach * Math.sqrt(random());
    spot.x = x + Math.cos(angle) * distance;
    spot.y = y + Math.sin(angle) * distance;
    const cost = spotCost(plan, spot, least);
    if (cost < least - 1e-9) {
      least = cost;
    } else {
      spot.x = x;
      spot.y = y;
    }
  }
}

/** Moves a spot, and its free rival to the same height, so that rivals stay level. */
function withRival(spot: Spot, x: number, y: number): readonly Move[] {
  const rival = spot.rivals.find((other) => !other.fixed);
  return rival
    ? [
        { spot, x, y },
        { spot: rival, x: rival.x, y },
      ]
    : [{ spot, x, y }];
}

function middleOfNeighbours(spot: Spot): { readonly x: number; readonly y: number } {
  const ends = spot.links.map((link) => otherEnd(link, spot));
  const count = ends.length || 1;
  return {
    x: ends.reduce((sum, end) => sum + end.x, 0) / count,
    y: ends.reduce((sum, end) => sum + end.y, 0) / count,
  };
}

/** Returns how many rounds the budget allows; 0 for drawings too large to be refined spot by spot. */
function affordableRounds(plan: Plan, movable: readonly Spot[]): number {
  const perSpot =
    plan.spots.length +
    plan.links.length +
    ((2 * plan.links.length) / Math.max(1, plan.spots.length)) *
      (plan.links.length + plan.spots.length);
  const rounds = budget / (Math.max(1, movable.length) * (trials + 1) * perSpot);
  return Math.min(mostRounds, Math.floor(rounds));
}

/**
 * Moves the free spots of a plan to better places; fixed ones stay. `boldness` is the longest first step as a share of the
 * spacing: 1.6 rearranges, 0.3 only polishes.
 */
export function refine(plan: Plan, random: Random, boldness: number): void {
  const movable = plan.spots.filter((spot) => !spot.fixed);
  const rounds = affordableRounds(plan, movable);
  for (let round = 0; round < rounds; round += 1) {
    const reach = plan.spacing * boldness * (1 - round / rounds) ** 1.5 + 3;
    for (const spot of movable) {
      trySteps(plan, spot, reach, random);
      if (spot.rivals.length > 0) {
        const jump = (): number => (random() - 0.5) * 2 * reach;
        tryMoves(plan, withRival(spot, spot.x + jump(), spot.y + jump()));
      }
      if (round % 6 !== 0 || boldness < 1) continue;
      const middle = middleOfNeighbours(spot);
      const jitter = (): number => (random() - 0.5) * plan.spacing;
      tryMoves(plan, [{ spot, x: middle.x + jitter(), y: middle.y + jitter() }]);
      const partner = movable[Math.floor(random() * movable.length)];
      if (partner && partner !== spot) {
        tryMoves(plan, [
          { spot, x: partner.x, y: partner.y },
          { spot: partner, x: spot.x, y: spot.y },
        ]);
      }
    }
  }
}
