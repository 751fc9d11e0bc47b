/**
 * Stress layout
 *
 * Places spots so that distances on the sheet follow distances in the graph, by stochastic gradient descent on stress:
 * Zheng, Pawar and Goodman, "Graph Drawing by Stochastic Gradient Descent", IEEE TVCG 25(9), 2019,
 * https://doi.org/10.1109/TVCG.2018.2859997. Spots that no way connects are held apart by a middling distance, so that
 * small parts fill the corners that large ones leave.
 */
import type { Plan, Spot } from './plan.ts';
import { otherEnd } from './plan.ts';
import type { Random } from './random.ts';

interface Term {
  readonly one: Spot;
  readonly other: Spot;
  readonly distance: number;
  readonly weight: number;
}

/** Steps of the descent; the paper converges in 15 to 30, and in a large drawing the last ones are not seen. */
const steps = { small: 30, large: 15 };
const largeFrom = 300;
/** Step size that the last step falls to, relative to a full correction (epsilon of the paper). */
const finalStep = 0.1;
/** Unconnected pairs pull this much less than connected ones of the same distance. */
const looseWeight = 0.2;
/** Unconnected pairs lie this share of the longest distance apart: half of it puts them on the rim. */
const looseShare = 0.5;

/** Finds the graph distance from one spot to each reachable one, nearest first (breadth first, lengths of links added). */
function distancesFrom(start: Spot): ReadonlyMap<Spot, number> {
  const found = new Map<Spot, number>([[start, 0]]);
  for (const [spot, soFar] of found) {
    for (const link of spot.links) {
      const next = otherEnd(link, spot);
      if (!found.has(next)) found.set(next, soFar + link.ideal);
    }
  }
  return found;
}

function toTerms(plan: Plan): readonly Term[] {
  const reach = plan.spots.map((spot) => distancesFrom(spot));
  const longest = Math.max(plan.spacing * 2, ...reach.map((found) => Math.max(...found.values())));
  const loose = Math.max(plan.spacing * 2, longest * looseShare);
  const terms: Term[] = [];
  for (const [index, one] of plan.spots.entries()) {
    for (const other of plan.spots.slice(index + 1)) {
      const known = reach[index]?.get(other);
      const distance = known ?? loose;
      const weight = (known === undefined ? looseWeight : 1) / (distance * distance);
      terms.push({ one, other, distance, weight });
    }
  }
  return terms;
}

function shuffle<T>(list: T[], random: Random): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const index = Math.floor(random() * (last + 1));
    const [one, other] = [list[index], list[last]];
    if (one === undefined || other === undefined) continue;
    list[index] = other;
    list[last] = one;
  }
}

/** Moves every spot of the plan to a place of least stress, starting from random ones; whatever was fixed moves too. */
export function spreadByStress(plan: Plan, random: Random): void {
  const side = plan.spacing * Math.sqrt(plan.spots.length);
  for (const spot of plan.spots) {
    spot.x = (random() - 0.5) * side;
    spot.y = (random() - 0.5) * side;
  }
  const terms = [...toTerms(plan)];
  if (terms.length === 0) return;
  const weights = terms.map((term) => term.weight).toSorted((a, b) => a - b);
  const largest = 1 / (weights[0] ?? 1);
  const smallest = finalStep / (weights.at(-1) ?? 1);
  const count = plan.spots.length < largeFrom ? steps.small : steps.large;
  const decay = Math.log(largest / smallest) / (count - 1);
  for (let step = 0; step < count; step += 1) {
    shuffle(terms, random);
    const rate = largest * Math.exp(-decay * step);
    for (const { one, other, distance, weight } of terms) {
      const share = Math.min(1, weight * rate);
      const dx = one.x - other.x;
      const dy = one.y - other.y;
      const length = Math.sqrt(dx * dx + dy * dy) || 0.001;
      const shift = (share * (length - distance)) / 2 / length;
      one.x -= shift * dx;
      one.y -= shift * dy;
      other.x += shift * dx;
      other.y += shift * dy;
    }
  }
}
