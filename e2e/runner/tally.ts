/** How many checks ended in which way. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One check that passed. */
export const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
/** One check that failed. */
export const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };
/** One check that was left out. */
export const SKIPPED: Tally = { passed: 0, failed: 0, skipped: 1 };

/** Adds tallies up; all zeros for none. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** Writes the closing line: `12 passed, 0 failed`, with `, 3 skipped` behind it where something was. */
export function toClosingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
