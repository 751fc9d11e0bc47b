/**
 * Feature table
 *
 * Numbers for the antecedent scorer, one after the other in one growing table: a list for each pair would cost more than the network.
 */

const FIRST_SIZE = 4096;

/** Collects numbers; the order in which they are added is that of the scorer's training. */
export interface FeatureTable {
  /** 1 for true, 0 for false. */
  readonly flag: (value: boolean) => void;
  /** A number for each of the values: 1 for the one that is given. */
  readonly oneOf: (values: readonly string[], value: string | null) => void;
  /** A number for each upper bound and one for what lies beyond: 1 for the step that the value falls in. */
  readonly steps: (bounds: readonly number[], value: number) => void;
  /** All numbers so far. */
  readonly cells: () => Float32Array;
}

/** Makes an empty table. */
export function createFeatureTable(): FeatureTable {
  // What lies beyond `size` is 0, so that only a 1 need be written.
  let cells = new Float32Array(FIRST_SIZE);
  let size = 0;
  const add = (count: number, place: number): void => {
    if (size + count > cells.length) {
      const larger = new Float32Array(2 * cells.length);
      larger.set(cells);
      cells = larger;
    }
    if (place >= 0) cells[size + place] = 1;
    size += count;
  };
  return {
    flag: (value) => {
      add(1, value ? 0 : -1);
    },
    oneOf: (values, value) => {
      add(values.length, value === null ? -1 : values.indexOf(value));
    },
    steps: (bounds, value) => {
      let step = 0;
      while (value > (bounds[step] ?? Infinity)) step += 1;
      add(bounds.length + 1, step);
    },
    cells: () => cells.subarray(0, size),
  };
}
