import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmScript, runCommand } from './command.ts';
import { FAILED, PASSED, type Tally } from './tally.ts';
import { toVitestTally } from './vitest-report.ts';

/** One thing that is checked. */
export interface Step {
  readonly name: string;
  /** Names of steps without whose success this one would only fail in their place. */
  readonly needs?: readonly string[];
  run(): Promise<Tally>;
}

/** Makes the step that runs a script of the root package.json and counts as one check. */
export function scriptStep(name: string, script: string): Step {
  return {
    name,
    run: async () => ((await runCommand(npmScript(script))) === 0 ? PASSED : FAILED),
  };
}

function readReport(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Vitest did not get so far as to write one, and has said why.
    return null;
  }
}

/** What a step with tests may be given. */
export interface TestStepOptions {
  readonly needs?: readonly string[];
  /** Added to the environment of the tests; read when the step starts. */
  readonly variables?: () => Readonly<Record<string, string>>;
}

/** Makes the step that runs Vitest by a script of the root package.json and counts every test as one check. */
export function testStep(name: string, script: string, options: TestStepOptions = {}): Step {
  return {
    name,
    needs: options.needs ?? [],
    run: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'entente-report-'));
      const report = join(folder, 'report.json');
      try {
        const command = npmScript(
          script,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        );
        const exitCode = await runCommand({
          ...command,
          variables: options.variables?.() ?? {},
        });
        return toVitestTally(exitCode, readReport(report));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
