import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSize, isReadyWithin } from './system/ask.ts';
import { findFreePort } from './system/free-port.ts';
import { copyRepository, type RepositoryCopy } from './system/repository-copy.ts';
import { toEnvironment, type Variables } from './system/running-system.ts';

/** A build, the extractor and a first load, on a machine that has other work to do. */
const FIRST_START_MS = 180_000;

interface Started {
  readonly output: () => string;
  /** Ends it as Ctrl-C on a terminal does: the signal goes to every process of the group. */
  readonly stop: () => Promise<void>;
}

function start(copy: RepositoryCopy, variables: Variables): Started {
  const child: ChildProcess = spawn('npm', ['start'], {
    cwd: copy.folder,
    env: toEnvironment(variables),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => (text += part));
  }
  const closed = once(child, 'close');
  return {
    output: () => text,
    stop: async () => {
      const isOver = child.exitCode !== null || child.signalCode !== null;
      if (!isOver && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
      // Comes once every process of the group has let go of the pipes: npm ends before the server has closed its store.
      await closed;
    },
  };
}

function run(copy: RepositoryCopy, variables: Variables, ...npmArguments: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('npm', [...npmArguments], {
    cwd: copy.folder,
    env: toEnvironment(variables),
    encoding: 'utf8',
  });
  return { status, output: `${stdout}${stderr}` };
}

describe.skipIf(process.platform === 'win32')('npm start in a fresh clone', () => {
  let copy: RepositoryCopy;
  let port: number;
  let address: string;
  let first: Started;

  beforeAll(async () => {
    copy = copyRepository();
    port = await findFreePort();
    address = `http://127.0.0.1:${port}`;
    first = start(copy, { PORT: String(port) });
    await isReadyWithin(address, FIRST_START_MS);
  }, FIRST_START_MS + 30_000);

  afterAll(async () => {
    await first.stop();
    copy.remove();
  });

  it('builds, seeds the sample dossier and prints the address', async () => {
    expect(first.output()).toContain(`Entente is at ${address}`);
    const size = await askSize(address);
    expect(size.articleCount).toBe(2);
    expect(size.relationCount).toBeGreaterThan(0);
  });

  it('serves the picture', async () => {
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<div id="root">');
  });

  it('tells one who seeds meanwhile what to do, and keeps the graph as it is', async () => {
    const before = await askSize(address);
    const { status, output } = run(copy, {}, 'run', '--silent', 'seed');
    expect(status).toBe(2);
    expect(output).toMatch(/stop the server/i);
    expect(await askSize(address)).toEqual(before);
  });

  it('refuses a port that is taken, in one sentence', async () => {
    const { status, output } = run(
      copy,
      { PORT: String(port), ENTENTE_DATA: `${copy.folder}/other-data`, ENTENTE_SAMPLE: 'off' },
      'start',
      '--silent',
    );
    expect(status).toBe(1);
    expect(output).toContain(String(port));
    expect(output).toContain('set another PORT');
    expect(output).not.toMatch(/^\s+at /m);
  });

  it(
    'neither builds nor seeds again on a second start',
    async () => {
      await first.stop();
      const before = first.output();
      first = start(copy, { PORT: String(port) });
      expect(await isReadyWithin(address, FIRST_START_MS)).toBe(true);
      expect((await askSize(address)).articleCount).toBe(2);
      expect(before).toMatch(/built|seed/i);
      expect(first.output()).not.toMatch(/built|seed/i);
    },
    FIRST_START_MS + 30_000,
  );
});
