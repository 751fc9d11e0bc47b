import { describe, expect, it } from 'vitest';
import { runSteps } from './run-steps.ts';
import type { Step } from './step.ts';
import { FAILED, PASSED } from './tally.ts';

const passes: Step = { name: 'passes', run: async () => PASSED };
const fails: Step = { name: 'fails', run: async () => FAILED };
const throws: Step = { name: 'throws', run: () => Promise.reject(new Error('no disk')) };

async function run(...steps: readonly Step[]): Promise<{ tallies: unknown[]; lines: string[] }> {
  const lines: string[] = [];
  const outcomes = await runSteps(steps, (line) => lines.push(line));
  return { tallies: outcomes.map((outcome) => [outcome.name, outcome.tally]), lines };
}

describe('the steps of the test command', () => {
  it('go on after one that fails', async () => {
    const { tallies } = await run(fails, passes);
    expect(tallies).toEqual([
      ['fails', FAILED],
      ['passes', PASSED],
    ]);
  });

  it('count one that breaks as failed, and say why', async () => {
    const { tallies, lines } = await run(throws, passes);
    expect(tallies).toEqual([
      ['throws', FAILED],
      ['passes', PASSED],
    ]);
    expect(lines).toContain('no disk');
  });

  it('leave out one that needs a failed one, and count it as failed', async () => {
    const { tallies, lines } = await run(fails, { ...passes, needs: ['fails'] });
    expect(tallies).toEqual([
      ['fails', FAILED],
      ['passes', FAILED],
    ]);
    expect(lines).toContain('Not run, because fails failed.');
  });
});
