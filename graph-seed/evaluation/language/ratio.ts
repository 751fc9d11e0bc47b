/** How many were right, of how many that the engine gave and how many the annotators gave. */
export interface Counts {
  readonly right: number;
  readonly given: number;
  readonly gold: number;
}

/** Nothing counted yet. */
export const noCounts: Counts = { right: 0, given: 0, gold: 0 };

/** Adds counts up. */
export function addCounts(a: Counts, b: Counts): Counts {
  return { right: a.right + b.right, given: a.given + b.given, gold: a.gold + b.gold };
}

/** Share of what the engine gave that is right, 0 to 1. */
export function toPrecision({ right, given }: Counts): number {
  return right / Math.max(1, given);
}

/** Share of what the annotators gave that the engine found, 0 to 1. */
export function toRecall({ right, gold }: Counts): number {
  return right / Math.max(1, gold);
}

/** Harmonic mean of precision and recall, 0 to 1. */
export function toF1({ right, given, gold }: Counts): number {
  return (2 * right) / Math.max(1, given + gold);
}
