/**
 * Walking the graph with the arrow keys
 *
 * An arrow leads to the neighbour that lies in its direction; where no neighbour does, to the nearest entity that does, so
 * that every part of the drawing can be reached.
 */
import type { CanvasRelation, Point } from './canvas-types.ts';

/** A direction on the sheet. */
export type Direction = 'up' | 'down' | 'left' | 'right';

const vectors: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** What lies further off the axis than this is in another direction (cosine of 65°). */
const leastAhead = Math.cos((65 * Math.PI) / 180);

function findAhead(
  from: Point,
  candidates: Iterable<readonly [string, Point]>,
  direction: Direction,
): string | null {
  const { x, y } = vectors[direction];
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, at] of candidates) {
    const dx = at.x - from.x;
    const dy = at.y - from.y;
    const distance = Math.hypot(dx, dy);
    if (distance === 0) continue;
    const ahead = (dx * x + dy * y) / distance;
    // A point half off the axis has to be twice as near to be meant.
    const cost = distance * (2 - ahead) ** 2;
    if (ahead >= leastAhead && cost < least) [best, least] = [id, cost];
  }
  return best;
}

/** Finds the entity an arrow leads to from `id`; null at the edge of the drawing, or when `id` is not drawn. */
export function findEntityTowards(
  id: string,
  direction: Direction,
  relations: readonly CanvasRelation[],
  positions: ReadonlyMap<string, Point>,
): string | null {
  const from = positions.get(id);
  if (!from) return null;
  const neighbours = new Set(
    relations.flatMap(({ subjectId, objectId }) =>
      subjectId === id ? [objectId] : objectId === id ? [subjectId] : [],
    ),
  );
  const drawn = [...positions].filter(([other]) => other !== id);
  return (
    findAhead(
      from,
      drawn.filter(([other]) => neighbours.has(other)),
      direction,
    ) ?? findAhead(from, drawn, direction)
  );
}

/**
 * Finds the next relation of an entity, clockwise from the top for `step` 1, counter-clockwise for -1; the first when
 * `currentId` is none of them; null when the entity has none.
 */
export function findNextRelation(
  entityId: string,
  currentId: string | null,
  step: 1 | -1,
  relations: readonly CanvasRelation[],
  positions: ReadonlyMap<string, Point>,
): CanvasRelation | null {
  const from = positions.get(entityId) ?? { x: 0, y: 0 };
  const clock = ({ subjectId, objectId }: CanvasRelation): number => {
    const to = positions.get(subjectId === entityId ? objectId : subjectId) ?? from;
    return (Math.atan2(to.x - from.x, from.y - to.y) + 2 * Math.PI) % (2 * Math.PI);
  };
  const around = relations
    .filter(({ subjectId, objectId }) => subjectId === entityId || objectId === entityId)
    .toSorted((one, other) => clock(one) - clock(other) || (one.id < other.id ? -1 : 1));
  const current = around.findIndex((relation) => relation.id === currentId);
  const next = current === -1 ? (step === 1 ? 0 : -1) : (current + step) % around.length;
  return around.at(next) ?? null;
}
