import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { makeFolder, openTestServer, openTestStore } from './testing/open-test-server.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const folders: string[] = [];
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

interface Program {
  readonly process: ChildProcess;
  /** What it printed so far. */
  readonly printed: () => string;
  readonly exit: Promise<number | null>;
}

function useFolder(): string {
  const folder = makeFolder();
  folders.push(folder);
  return folder;
}

function runMain(variables: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', MAIN], {
    env: { PATH: process.env['PATH'], ENTENTE_STORE: 'embedded', ...variables },
  });
  children.push(child);
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { process: child, printed: () => printed, exit };
}

async function waitForUrl({ printed, exit }: Program): Promise<URL> {
  let ended = false;
  void exit.then(() => (ended = true));
  for (;;) {
    const url = /Entente is at (http:\S+)/.exec(printed())?.[1];
    if (url !== undefined) return new URL(url);
    if (ended) throw new Error(`The program ended: ${printed()}`);
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function readAll(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
}

describe('node server/dist/main.js', () => {
  it('answers what is on its way when it is asked to stop, and ends with code 0', async () => {
    const program = runMain({ ENTENTE_DATA: useFolder(), PORT: '0' });
    const url = await waitForUrl(program);
    const body = '{"query":"{ __typename }"}';
    const socket = connect(Number(url.port), url.hostname);
    const answer = readAll(socket);
    const head = `POST /graphql HTTP/1.1\r\nHost: ${url.host}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    await new Promise<void>((resolve) => socket.write(head + body.slice(0, 5), () => resolve()));
    // The head must have reached the program before the signal does.
    await fetch(new URL('/health/live', url), { headers: { connection: 'close' } });
    program.process.kill('SIGTERM');
    while (!program.printed().includes('SIGTERM')) {
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await expect(fetch(new URL('/health/live', url))).rejects.toThrow('fetch failed');
    socket.write(body.slice(5));
    expect(await answer).toContain('{"data":{"__typename":"Query"}}');
    expect(await program.exit).toBe(0);
  }, 30_000);

  it('ends with code 2 and the sentence of the store when another process has it', async () => {
    const folder = useFolder();
    const store = await openTestStore(folder, undefined);
    const program = runMain({ ENTENTE_DATA: folder, PORT: '0' });
    expect(await program.exit).toBe(2);
    expect(program.printed().trim().split('\n')).toHaveLength(1);
    expect(program.printed()).toContain(folder);
    await store.close();
  }, 30_000);

  it('ends with code 1 and one sentence when its port is taken', async () => {
    const other = await openTestServer();
    const { port } = new URL(other.url);
    const program = runMain({ ENTENTE_DATA: useFolder(), PORT: port });
    expect(await program.exit).toBe(1);
    expect(program.printed()).toBe(
      `PORT "${port}" is in use; stop the program that has it, or set another PORT.\n`,
    );
    await other.close();
  }, 30_000);

  it('ends with code 1 and one sentence when a setting is wrong', async () => {
    const program = runMain({ PORT: 'cake' });
    expect(await program.exit).toBe(1);
    expect(program.printed()).toBe(
      'PORT "cake" is not valid; write a whole number from 0 to 65535.\n',
    );
  }, 30_000);
});
