import { describe, expect, it } from 'vitest';
import { reachesFloor } from '../figure.ts';
import type { Topic } from '../figure.ts';

/** Generous: the machine that runs all tests is busy. */
const TIMEOUT_MS = 600_000;

/**
 * Describes that every figure of the topic reaches its floor. Without ENTENTE_GOLD the test of a topic that needs
 * it is skipped, with a line on standard error that says so; where ENTENTE_GOLD names a folder that lacks a file, the test fails.
 */
export function describeFloors({ name, measure, isSelfContained = false }: Topic): void {
  const folder = process.env['ENTENTE_GOLD'] ?? '';
  const isSkipped = folder === '' && !isSelfContained;
  if (isSkipped) {
    process.stderr.write(`SKIPPED: ${name} is not measured, since ENTENTE_GOLD names no folder.\n`);
  }
  describe.skipIf(isSkipped)(`the figures of ${name}`, () => {
    it('reach their floors', { timeout: TIMEOUT_MS }, async () => {
      const figures = await measure(folder);
      expect(figures).not.toEqual([]);
      expect(figures.filter((figure) => !reachesFloor(figure))).toEqual([]);
    });
  });
}
