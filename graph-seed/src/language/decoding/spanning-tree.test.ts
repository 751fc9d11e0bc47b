import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSpanningTree } from './spanning-tree.ts';

/** Rows are words, columns the root and then the words. */
const find = (table: readonly (readonly number[])[]): number[] =>
  findSpanningTree({
    words: table.length,
    score: (word, head) => table[word]?.[head + 1] ?? -Infinity,
  });

const sum = (table: readonly (readonly number[])[], heads: readonly number[]): number =>
  heads.reduce((total, head, word) => total + (table[word]?.[head + 1] ?? 0), 0);

/** Every choice of heads that is a tree with one root. */
function* allTrees(words: number): Generator<number[]> {
  for (let code = 0; code < (words + 1) ** words; code += 1) {
    const heads = Array.from(
      { length: words },
      (_, word) => (Math.floor(code / (words + 1) ** word) % (words + 1)) - 1,
    );
    const reachesRoot = (word: number, steps: number): boolean =>
      word === -1 || (steps > 0 && reachesRoot(heads[word] ?? -1, steps - 1));
    if (heads.filter((head) => head === -1).length !== 1) continue;
    if (heads.every((_, word) => reachesRoot(word, words))) yield heads;
  }
}

describe('spanning tree', () => {
  it('takes the best head of each word where these are a tree', () => {
    expect(
      find([
        [0, -9, 5],
        [7, 0, -9],
      ]),
    ).toEqual([1, -1]);
  });

  it('breaks a cycle where that costs least', () => {
    expect(
      find([
        [1, -9, 9],
        [4, 9, -9],
      ]),
    ).toEqual([1, -1]);
  });

  it('has one root even where two would score better', () => {
    expect(
      find([
        [9, -9, 1],
        [9, 0, -9],
      ]),
    ).toEqual([1, -1]);
  });

  it('gives nothing for no words and the root for one', () => {
    expect(find([])).toEqual([]);
    expect(find([[0, 0]])).toEqual([-1]);
  });

  it('scores as well as the best of all trees with one root', () => {
    const tables = fc.integer({ min: 1, max: 5 }).chain((words) =>
      fc.array(
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: words + 1, maxLength: words + 1 }),
        {
          minLength: words,
          maxLength: words,
        },
      ),
    );
    fc.assert(
      fc.property(tables, (table) => {
        const heads = find(table);
        const trees = [...allTrees(table.length)];
        expect(trees).toContainEqual(heads);
        expect(sum(table, heads)).toBe(Math.max(...trees.map((tree) => sum(table, tree))));
      }),
    );
  });
});
