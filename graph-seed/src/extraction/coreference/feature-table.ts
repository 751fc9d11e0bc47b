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
  let cells = new Float32Array(FIRST_SIZE);
  let size = 0;
  const add = (value: number): void => {
    if (size === cells.length) {
      const larger = new Float32Array(2 * size);
      larger.set(cells);
      cells = larger;
    }
    cells[size] = value;
    size += 1;
  };
  return {
    flag: (value) => {
      add(value ? 1 : 0);
    },
    oneOf: (values, value) => {
      for (const one of values) add(one === value ? 1 : 0);
    },
    steps: (bounds, value) => {
      const step = bounds.findIndex((bound) => value <= bound);
      const place = step < 0 ? bounds.length : step;
      for (let index = 0; index <= bounds.length; index += 1) add(index === place ? 1 : 0);
    },
    cells: () => cells.subarray(0, size),
  };
}
