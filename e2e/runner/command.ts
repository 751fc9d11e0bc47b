import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Absolute path of the repository. */
const ROOT = join(import.meta.dirname, '../..');

/** A program with its arguments, run in the repository. */
export interface Command {
  readonly program: string;
  readonly programArguments: readonly string[];
  /** Added to the environment of this process. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** Makes the command that runs a script of the root package.json; npm is a batch file on Windows and needs the shell there. */
export function npmScript(script: string, ...scriptArguments: readonly string[]): Command {
  const rest = scriptArguments.length === 0 ? [] : ['--', ...scriptArguments];
  return { program: 'npm', programArguments: ['run', '--silent', script, ...rest] };
}

/** Runs a command with the terminal passed through; gives its exit code, 1 when it was killed or could not be started. */
export async function runCommand(command: Command): Promise<number> {
  return await new Promise((resolve) => {
    const child = spawn(command.program, [...command.programArguments], {
      cwd: ROOT,
      env: { ...process.env, ...command.variables },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32' && command.program === 'npm',
    });
    child.once('error', (error) => {
      process.stderr.write(`"${command.program}" could not be started: ${error.message}\n`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}
