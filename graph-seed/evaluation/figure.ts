/** One measured figure, with what it should reach and what the tests hold it to. */
export interface Figure {
  /** Unique among all figures, as the table prints it. */
  readonly name: string;
  /** A share from 0 to 1, or a number whose unit the name states. */
  readonly value: number;
  /** What the project aims at; null where nothing was set. */
  readonly target: number | null;
  /** A little below what was last measured, so that a loss is seen and noise is not; null where the figure only informs. */
  readonly floor: number | null;
  /** What was counted, in words: `61 of 68`. */
  readonly counts: string;
  /** False for times, sizes and error counts, where `floor` is a ceiling; true when absent. */
  readonly higherIsBetter?: boolean;
}

/** Measures that are run together, chosen by name: `npm run evaluate -- NAME`. */
export interface Topic {
  readonly name: string;
  /** True where all that is needed lies in the repository: it is measured without a folder too. */
  readonly isSelfContained?: boolean;
  /** Measures with the gold and corpora in the folder; a file that lacks is an error. */
  readonly measure: (folder: string) => Promise<readonly Figure[]>;
  /** The same figures, by name, for a reader made of compromise alone; absent where there is no fair comparison. */
  readonly measureBaseline?: (folder: string) => Promise<ReadonlyMap<string, number>>;
}

/** Whether the figure is at least as good as its floor. */
export function reachesFloor({ value, floor, higherIsBetter = true }: Figure): boolean {
  return isReached(value, floor, higherIsBetter);
}

/** Whether the figure is at least as good as its target. */
export function reachesTarget({ value, target, higherIsBetter = true }: Figure): boolean {
  return isReached(value, target, higherIsBetter);
}

/** Values of the figures by name, as a baseline gives them. */
export function toBaseline(figures: readonly Figure[]): ReadonlyMap<string, number> {
  return new Map(figures.map(({ name, value }) => [name, value]));
}

function isReached(value: number, bound: number | null, higherIsBetter: boolean): boolean {
  if (bound === null) return true;
  return higherIsBetter ? value >= bound : value <= bound;
}
