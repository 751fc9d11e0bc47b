import { KnowledgeGraphError } from '@entente/graph-store';
import { BUILD_STEPS, isOutdated } from './build-step.ts';
import { runNpm } from './run-npm.ts';

function toSeconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}

/**
 * Builds what is missing or older than its sources, with a line for each product and its time.
 * @throws {KnowledgeGraphError} with what the tool printed, when a build fails.
 */
export async function buildOutdated(root: string, print: (line: string) => void): Promise<void> {
  for (const step of BUILD_STEPS) {
    if (!isOutdated(step, root)) continue;
    const startedAt = performance.now();
    // Each step reads what the one before it made.
    // oxlint-disable-next-line no-await-in-loop
    const { exitCode, output } = await runNpm(step.command, root, false);
    if (exitCode !== 0) {
      throw new KnowledgeGraphError(
        'BAD_INPUT',
        `${output.trim()}\nThe ${step.product} cannot be built; the lines above say why.`,
      );
    }
    print(`Built the ${step.product} in ${toSeconds(performance.now() - startedAt)}.`);
  }
}
