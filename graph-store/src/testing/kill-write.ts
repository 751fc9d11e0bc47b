import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { StoreSettings } from '../open-graph-store.ts';

const SCRIPT = fileURLToPath(new URL('killed-write.main.ts', import.meta.url));

/**
 * Writes a random graph in another process, which is killed once this share of the rows is written.
 * @returns the signal that ended it: `SIGKILL`, or null when it came to its end before.
 */
export async function killWrite(
  settings: StoreSettings,
  seed: number,
  entityCount: number,
  share: number,
): Promise<NodeJS.Signals | null> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      '--conditions=source',
      SCRIPT,
      JSON.stringify(settings),
      ...[seed, entityCount, share].map(String),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (_, signal) => resolve(signal));
  });
}
