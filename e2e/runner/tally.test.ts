import { describe, expect, it } from 'vitest';
import { FAILED, PASSED, SKIPPED, sumTallies, toClosingLine } from './tally.ts';

describe('the closing line', () => {
  it('says nothing of skipped checks when there are none', () => {
    expect(toClosingLine(sumTallies([PASSED, PASSED]))).toBe('2 passed, 0 failed');
  });

  it('adds up what each step counted', () => {
    const tally = sumTallies([PASSED, FAILED, SKIPPED, { passed: 40, failed: 2, skipped: 1 }]);
    expect(toClosingLine(tally)).toBe('41 passed, 3 failed, 2 skipped');
  });

  it('counts nothing when nothing ran', () => {
    expect(toClosingLine(sumTallies([]))).toBe('0 passed, 0 failed');
  });
});
