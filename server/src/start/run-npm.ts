import { spawn } from 'node:child_process';

/** How an npm command ended. */
export interface NpmResult {
  readonly exitCode: number;
  /** What it printed; empty when it printed straight to the terminal. */
  readonly output: string;
}

/** Runs npm as this process was run by it. `isShown`: it prints to the same terminal. */
export function runNpm(
  args: readonly string[],
  root: string,
  isShown: boolean,
): Promise<NpmResult> {
  const npm = process.env['npm_execpath'];
  const [command, all] = npm === undefined ? ['npm', args] : [process.execPath, [npm, ...args]];
  return new Promise((resolve, reject) => {
    const child = spawn(command, all, {
      cwd: root,
      stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // npm is a script of the shell on Windows.
      shell: npm === undefined && process.platform === 'win32',
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}
