import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isReadyWithin } from './ask.ts';
import { findFreePort } from './free-port.ts';

/** Absolute path of the repository. */
export const ROOT = join(import.meta.dirname, '../..');
const START_TIMEOUT_MS = 60_000;

/** Environment variables for a part of the system. */
export type Variables = Readonly<Record<string, string>>;

/** The system as a user runs it: a seeded store, and a server process that serves the built client. */
export interface RunningSystem {
  readonly address: string;
  /** Its settings, for commands that are to meet the same store. */
  readonly variables: Variables;
  startServer(): Promise<void>;
  /** Ends the server process at once, as a crash would. */
  killServer(): Promise<void>;
  /** Stops the server and removes the store. */
  remove(): Promise<void>;
}

/** Gives this process's environment without settings of Entente, then those given. */
export function toEnvironment(variables: Variables): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(?:ENTENTE_|NEO4J_|HOST$|PORT$|NODE_ENV$)/.test(entry[0]),
  );
  return { ...Object.fromEntries(kept), ...variables };
}

/**
 * Runs the seed command as the README says, and gives what it printed.
 * @throws {Error} when it fails.
 */
export function seed(variables: Variables, ...seedArguments: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'seed', '--', ...seedArguments],
    {
      cwd: ROOT,
      env: toEnvironment(variables),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error(`The seed command ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill(signal);
  await closed;
}

/**
 * Seeds the sample dossier into a fresh store and starts the server on it.
 *
 * The store is an embedded one in a folder of its own; settings given beside it, such as `NEO4J_URI`, choose another.
 * @throws {Error} when the server does not get ready; with what it printed.
 */
export async function startSystem(settings: Variables = {}): Promise<RunningSystem> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-e2e-'));
  const port = await findFreePort();
  const variables = { ENTENTE_DATA: folder, PORT: String(port), ...settings };
  const address = `http://127.0.0.1:${port}`;
  let server: ChildProcess | null = null;

  const startServer = async (): Promise<void> => {
    const child = spawn(process.execPath, ['server/dist/main.js'], {
      cwd: ROOT,
      env: toEnvironment(variables),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    server = child;
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    if (!(await isReadyWithin(address, START_TIMEOUT_MS))) {
      await end(child, 'SIGKILL');
      throw new Error(`The server did not get ready: ${output}`);
    }
  };
  const remove = async (): Promise<void> => {
    if (server !== null) await end(server, 'SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };

  try {
    seed(variables);
    await startServer();
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    address,
    variables,
    startServer,
    killServer: async () => {
      if (server !== null) await end(server, 'SIGKILL');
    },
    remove,
  };
}
