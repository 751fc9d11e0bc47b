import type { CanvasRelation } from './canvas-types.ts';

/** Steps of a scale: the first whose `from` the count reaches, the largest first. */
type Scale = readonly (readonly [from: number, pixels: number])[];

const diameters: Scale = [
  [16, 40],
  [8, 32],
  [4, 24],
  [2, 18],
  [0, 14],
];
const widths: Scale = [
  [7, 6],
  [4, 4.5],
  [3, 3.5],
  [2, 2.5],
  [0, 1.25],
];

function read(scale: Scale, count: number): number {
  return scale.find(([from]) => count >= from)?.[1] ?? 0;
}

/** Returns the diameter of a node in pixels, from how many relations it has in view. */
export function toDiameter(relationsInView: number): number {
  return read(diameters, relationsInView);
}

/** Returns the width of a line in pixels, from how many independent origins stand behind it. */
export function toLineWidth(originCount: number): number {
  return read(widths, originCount);
}

/** Counts the relations of each entity; a relation of an entity with itself counts once. */
export function countRelations(relations: readonly CanvasRelation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { subjectId, objectId } of relations) {
    for (const id of new Set([subjectId, objectId])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
