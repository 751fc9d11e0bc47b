import type { Step } from './step.ts';
import { FAILED, type Tally } from './tally.ts';

/** How a step went. */
export interface Outcome {
  readonly name: string;
  readonly tally: Tally;
  readonly milliseconds: number;
}

async function runStep(step: Step, say: (line: string) => void): Promise<Tally> {
  try {
    return await step.run();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return FAILED;
  }
}

/**
 * Runs steps one after the other; one that fails keeps none but those that need it from running, and these count as failed.
 *
 * Outcomes come in the order of the steps.
 */
export async function runSteps(
  steps: readonly Step[],
  say: (line: string) => void,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const failed = new Set<string>();
  for (const step of steps) {
    say(`\n» ${step.name}`);
    const start = performance.now();
    const missing = step.needs?.find((name) => failed.has(name));
    if (missing !== undefined) say(`Not run, because ${missing} failed.`);
    const tally = missing === undefined ? await runStep(step, say) : FAILED;
    if (tally.failed > 0) failed.add(step.name);
    outcomes.push({ name: step.name, tally, milliseconds: performance.now() - start });
  }
  return outcomes;
}
