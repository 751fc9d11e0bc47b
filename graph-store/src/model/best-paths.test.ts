import { describe, expect, it } from 'vitest';
import { toRandom } from '../testing/random-graph.ts';
import { findBestPaths } from './best-paths.ts';
import type { PathEdge, PathRoute } from './best-paths.ts';
import { compareText } from './fold.ts';

const toEdge = (id: string, subjectId: string, objectId: string, weight = 1): PathEdge => ({
  id,
  subjectId,
  objectId,
  weight,
});

/** Lists every simple path by brute force, in the order promised. */
function listPaths(
  edges: readonly PathEdge[],
  from: string,
  to: string,
  length: number,
): PathRoute[] {
  const found: { route: PathRoute; weight: number }[] = [];
  const walk = (route: PathRoute, weight: number): void => {
    const last = route.entityIds.at(-1)!;
    if (route.relationIds.length === length) {
      if (last === to) found.push({ route, weight });
      return;
    }
    if (last === to) return;
    for (const edge of edges) {
      const next =
        edge.subjectId === last ? edge.objectId : edge.objectId === last ? edge.subjectId : null;
      if (next === null || route.entityIds.includes(next)) continue;
      walk(
        {
          entityIds: [...route.entityIds, next],
          relationIds: [...route.relationIds, edge.id],
        },
        weight + edge.weight,
      );
    }
  };
  walk({ entityIds: [from], relationIds: [] }, 0);
  const toKey = ({ entityIds, relationIds }: PathRoute): string =>
    relationIds.map((id, index) => `${entityIds[index + 1]} ${id}`).join(' ');
  return found
    .sort(
      (left, right) =>
        right.weight - left.weight || compareText(toKey(left.route), toKey(right.route)),
    )
    .map(({ route }) => route);
}

describe('findBestPaths', () => {
  it('gives the heaviest first and takes edges either way', () => {
    const edges = [
      toEdge('a-b', 'a', 'b'),
      toEdge('c-b', 'c', 'b', 5),
      toEdge('a-d', 'a', 'd', 2),
      toEdge('d-c', 'd', 'c', 2),
    ];
    expect(findBestPaths(edges, 'a', 'c', 2, 5)).toEqual([
      { entityIds: ['a', 'b', 'c'], relationIds: ['a-b', 'c-b'] },
      { entityIds: ['a', 'd', 'c'], relationIds: ['a-d', 'd-c'] },
    ]);
    expect(findBestPaths(edges, 'a', 'c', 1, 5)).toEqual([]);
  });

  it('finds what listing all paths finds, on random graphs of every length', () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const random = toRandom(seed);
      const pick = (): string => `n${Math.floor(random() * 8)}`;
      const edges = Array.from({ length: 18 }, (_, index) =>
        toEdge(`e${String(index).padStart(2, '0')}`, pick(), pick(), Math.floor(random() * 4)),
      );
      for (let length = 1; length <= 6; length += 1) {
        const all = listPaths(edges, 'n0', 'n1', length);
        expect(findBestPaths(edges, 'n0', 'n1', length, 7)).toEqual(all.slice(0, 7));
      }
    }
  });
});
