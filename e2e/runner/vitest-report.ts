import type { Tally } from './tally.ts';

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isReport(value: unknown): value is VitestReport {
  return (
    typeof value === 'object' &&
    value !== null &&
    'numPassedTests' in value &&
    isCount(value.numPassedTests) &&
    'numFailedTests' in value &&
    isCount(value.numFailedTests) &&
    'numPendingTests' in value &&
    isCount(value.numPendingTests) &&
    'numTodoTests' in value &&
    isCount(value.numTodoTests)
  );
}

/**
 * Counts the tests of a Vitest run, given its exit code and its JSON report.
 *
 * A run that failed without a failed test (a file that does not load, an unhandled error) counts as one failed check, and so does
 * one that left no report or ran no test at all: silence is no success.
 */
export function toVitestTally(exitCode: number, json: string | null): Tally {
  const broken: Tally = { passed: 0, failed: 1, skipped: 0 };
  if (json === null) return broken;
  const report: unknown = JSON.parse(json);
  if (!isReport(report)) return broken;
  const tally: Tally = {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  const silent = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}
