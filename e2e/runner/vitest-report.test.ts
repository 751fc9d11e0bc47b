import { describe, expect, it } from 'vitest';
import { toVitestTally } from './vitest-report.ts';

const report = (passed: number, failed: number, pending = 0, todo = 0): string =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
  });

describe('the count of a Vitest run', () => {
  it('takes the numbers of the report', () => {
    expect(toVitestTally(1, report(7, 2, 1, 3))).toEqual({ passed: 7, failed: 2, skipped: 4 });
  });

  it('holds a run that failed without a failed test for one failure', () => {
    expect(toVitestTally(1, report(7, 0))).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });

  it('holds a run without any test for one failure', () => {
    expect(toVitestTally(0, report(0, 0))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('holds a run that left no report for one failure', () => {
    expect(toVitestTally(0, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('holds a report that it cannot read for one failure', () => {
    expect(toVitestTally(0, '{"numPassedTests": "many"}')).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });
});
