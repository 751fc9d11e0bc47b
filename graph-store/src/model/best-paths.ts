/**
 * Best paths
 *
 * Finds the heaviest simple paths of one length by best-first search: the bound of a partial path is its weight plus that of the
 * heaviest walk of the remaining length to the target, which never underestimates (A*, Hart, Nilsson and Raphael 1968,
 * https://doi.org/10.1109/TSSC.1968.300136). Paths come out heaviest first, ties by ids, without listing all of them.
 */
import { compareText } from './fold.ts';

/** An edge between two entities, walked either way. */
export interface PathEdge {
  readonly id: string;
  readonly subjectId: string;
  readonly objectId: string;
  readonly weight: number;
}

/** A path: `relationIds[i]` links `entityIds[i]` and `entityIds[i + 1]`. */
export interface PathRoute {
  readonly entityIds: readonly string[];
  readonly relationIds: readonly string[];
}

/** Partial paths looked at before the search gives what it has: a bound on time in graphs with very many ties. */
const MAX_STEPS = 200_000;

interface Step {
  readonly edgeId: string;
  readonly to: string;
  readonly weight: number;
}

interface Partial {
  readonly bound: number;
  readonly weight: number;
  readonly route: PathRoute;
}

function toSteps(edges: readonly PathEdge[]): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (from: string, step: Step): void => {
    const list = steps.get(from);
    if (list === undefined) steps.set(from, [step]);
    else list.push(step);
  };
  for (const { id, subjectId, objectId, weight } of edges) {
    if (subjectId === objectId) continue;
    add(subjectId, { edgeId: id, to: objectId, weight });
    add(objectId, { edgeId: id, to: subjectId, weight });
  }
  return steps;
}

/** For each number of steps: the heaviest walk of so many from an entity to the target. */
function toBounds(
  steps: ReadonlyMap<string, readonly Step[]>,
  target: string,
  length: number,
): readonly ReadonlyMap<string, number>[] {
  const bounds: Map<string, number>[] = [new Map([[target, 0]])];
  for (let remaining = 1; remaining <= length; remaining += 1) {
    const before = bounds[remaining - 1] ?? new Map<string, number>();
    const bound = new Map<string, number>();
    for (const [id, rest] of before) {
      for (const { to, weight } of steps.get(id) ?? []) {
        bound.set(to, Math.max(bound.get(to) ?? 0, rest + weight));
      }
    }
    bounds.push(bound);
  }
  return bounds;
}

/** Heavier first, then the smaller ids, step by step. */
function comparePartials(left: Partial, right: Partial): number {
  if (left.bound !== right.bound) return right.bound - left.bound;
  const length = Math.min(left.route.relationIds.length, right.route.relationIds.length);
  for (let index = 0; index < length; index += 1) {
    const order =
      compareText(left.route.entityIds[index + 1] ?? '', right.route.entityIds[index + 1] ?? '') ||
      compareText(left.route.relationIds[index] ?? '', right.route.relationIds[index] ?? '');
    if (order !== 0) return order;
  }
  return left.route.relationIds.length - right.route.relationIds.length;
}

/** A binary heap: the first by `comparePartials` on top. */
class PartialQueue {
  readonly #items: Partial[] = [];

  push(item: Partial): void {
    let index = this.#items.push(item) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.#isBefore(index, parent)) return;
      this.#swap(index, parent);
      index = parent;
    }
  }

  pop(): Partial | undefined {
    const top = this.#items[0];
    const last = this.#items.pop();
    if (last === undefined || this.#items.length === 0) return top;
    this.#items[0] = last;
    for (let index = 0; ;) {
      const left = 2 * index + 1;
      let first = index;
      if (this.#isBefore(left, first)) first = left;
      if (this.#isBefore(left + 1, first)) first = left + 1;
      if (first === index) return top;
      this.#swap(index, first);
      index = first;
    }
  }

  #isBefore(left: number, right: number): boolean {
    const one = this.#items[left];
    const other = this.#items[right];
    return one !== undefined && other !== undefined && comparePartials(one, other) < 0;
  }

  #swap(left: number, right: number): void {
    const one = this.#items[left];
    const other = this.#items[right];
    if (one === undefined || other === undefined) return;
    this.#items[left] = other;
    this.#items[right] = one;
  }
}

/**
 * Finds the heaviest paths of exactly `length` edges, each entity once, edges taken either way.
 * @returns at most `limit`, heaviest first; ties by ids along the way.
 */
export function findBestPaths(
  edges: readonly PathEdge[],
  fromId: string,
  toId: string,
  length: number,
  limit: number,
): readonly PathRoute[] {
  const steps = toSteps(edges);
  const bounds = toBounds(steps, toId, length);
  const queue = new PartialQueue();
  const bound = bounds[length]?.get(fromId);
  if (bound === undefined) return [];
  queue.push({ bound, weight: 0, route: { entityIds: [fromId], relationIds: [] } });
  const found: PathRoute[] = [];
  for (let step = 0; step < MAX_STEPS && found.length < limit; step += 1) {
    const partial = queue.pop();
    if (partial === undefined) break;
    const { route, weight } = partial;
    const remaining = length - route.relationIds.length;
    if (remaining === 0) {
      found.push(route);
      continue;
    }
    for (const next of steps.get(route.entityIds.at(-1) ?? '') ?? []) {
      const rest = bounds[remaining - 1]?.get(next.to);
      if (rest === undefined || route.entityIds.includes(next.to)) continue;
      // The target in the middle would be met twice.
      if (remaining > 1 && next.to === toId) continue;
      queue.push({
        bound: weight + next.weight + rest,
        weight: weight + next.weight,
        route: {
          entityIds: [...route.entityIds, next.to],
          relationIds: [...route.relationIds, next.edgeId],
        },
      });
    }
  }
  return found;
}
