import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { mkdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSeedWorld, waitForEnd } from './testing/seed-world.ts';
import type { SeedWorld } from './testing/seed-world.ts';

let world: SeedWorld;
beforeEach(async () => {
  world = await createSeedWorld();
});
afterEach(() => world.remove());

const STATES = ['France', 'Russia', 'Syria', 'Iraq', 'Yemen', 'Libya', 'Belgium', 'Turkey'];

/** Writes articles that differ in who does what to whom. */
async function writeArticles(count: number): Promise<string> {
  await mkdir(world.toPath('articles'));
  for (let index = 0; index < count; index += 1) {
    const first = STATES[index % STATES.length] ?? '';
    const second = STATES[(index * 3 + 1) % STATES.length] ?? '';
    const name = `Ada ${String.fromCharCode(65 + (index % 26))}${'abcdefgh'[index % 8]}king`;
    const sentences = `${first} accused ${second} of war crimes. ${name} met the president of ${second}. ${second} rejected a visit by ${name}. `;
    await world.write(
      `articles/${index}.md`,
      `---\ntitle: Letter ${index}\ndate: 1843-05-03\n---\n\n${sentences.repeat(4)}\n`,
    );
  }
  return world.toPath('articles');
}

/** Waits until a running command has said this. */
async function waitForLine(child: ChildProcess, line: string): Promise<void> {
  for await (const data of child.stdout ?? []) if (String(data).includes(line)) return;
}

describe('the seed command', { timeout: 120_000 }, () => {
  it('shows its help, and names an unknown option in one sentence', async () => {
    const help = await waitForEnd(world.start(['--help']));
    expect([help.exitCode, help.errors]).toEqual([0, '']);
    expect(help.output).toContain('npm run seed -- [PATH...]');
    expect(await waitForEnd(world.start(['--rest']))).toEqual({
      exitCode: 1,
      output: '',
      errors: 'There is no option "--rest"; npm run seed -- --help lists all.\n',
    });
  });

  it('seeds a file in a process of its own', async () => {
    const path = await world.write('ada.txt', 'Ada Visits London\n\nAda King visited London.');
    const { exitCode, output, errors } = await waitForEnd(world.start([path]));
    expect([exitCode, errors]).toEqual([0, '']);
    expect(output).toContain('Reading articles: 1 of 1\n');
    expect(output).toContain(`The store in ${world.toPath('data')} holds this graph.\n`);
  });

  it('seeds what is piped to it, and refuses addresses of this machine', async () => {
    const child = world.start(['-', 'http://127.0.0.1:9/ada']);
    child.stdin?.end('Ada Visits London\n\nAda King visited London.');
    const { exitCode, output, errors } = await waitForEnd(child);
    expect(exitCode).toBe(1);
    expect(output).toContain('Read 1 article: 1 new, 0 replaced, 0 unchanged.\n');
    expect(errors).toBe(
      'Skipped: 1\n  http://127.0.0.1:9/ada: "127.0.0.1" is no public address (loopback); save the page and name its file\n',
    );
  });

  it('reads nothing when no path is given and the sample is off', async () => {
    expect(await waitForEnd(world.start([], { ENTENTE_SAMPLE: 'off' }))).toEqual({
      exitCode: 0,
      output: 'ENTENTE_SAMPLE is off and no path is given: there is nothing to read.\n',
      errors: '',
    });
  });

  it('ends with 2 and what to do when another process has the store open', async () => {
    const store = await world.openStore();
    try {
      const { exitCode, output, errors } = await waitForEnd(world.start([]));
      expect([exitCode, output]).toEqual([2, '']);
      expect(errors).toMatch(
        /^The store ".*" is open in another process; stop the server first.*\n$/u,
      );
    } finally {
      await store.close();
    }
  });

  it('ends with 2 and one sentence when Neo4j is away, whether it refuses or never answers', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const outcomes = await Promise.all(
      [port, 1].map((at) =>
        waitForEnd(
          world.start([], { NEO4J_URI: `bolt://127.0.0.1:${at}`, NEO4J_PASSWORD: 'byron' }),
        ),
      ),
    );
    silent.close();
    for (const { exitCode, output, errors } of outcomes) {
      expect([exitCode, output]).toEqual([2, '']);
      expect(errors.trim().split('\n')).toHaveLength(1);
      expect(errors).toContain('bolt://127.0.0.1:');
    }
  });

  it('says which setting is wrong', async () => {
    const { exitCode, errors } = await waitForEnd(world.start([], { ENTENTE_STORE: 'paper' }));
    expect([exitCode, errors]).toEqual([
      1,
      'ENTENTE_STORE "paper" is not valid; write embedded or neo4j.\n',
    ]);
  });

  it('gives the graph of one clean run after it was killed while it wrote and run again', async () => {
    const articles = await writeArticles(150);
    const killed = world.start([articles]);
    await waitForLine(killed, 'Writing the graph: ');
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const broken = await world.openStore();
    expect(await broken.getState()).toBe('incomplete');
    await broken.close();

    const again = await waitForEnd(world.start([articles, '--out', world.toPath('again.json')]));
    expect([again.exitCode, again.errors]).toEqual([0, '']);
    const clean = await createSeedWorld();
    try {
      await waitForEnd(clean.start([articles]));
      const [left, right] = [await world.openStore(), await clean.openStore()];
      expect(await left.readGraph()).toEqual(await right.readGraph());
      expect(await left.getState()).toBe('complete');
      await Promise.all([left.close(), right.close()]);
    } finally {
      await clean.remove();
    }
  });

  it('ends its work when nobody reads what it says any more', async () => {
    const path = await world.write('ada.txt', 'Ada Visits London\n\nAda King visited London.');
    const child = world.start([path]);
    child.stdout?.destroy();
    const { exitCode, errors } = await waitForEnd(child);
    expect([exitCode, errors]).toEqual([0, '']);
    const store = await world.openStore();
    expect(await store.getState()).toBe('complete');
    await store.close();
  });

  it('stops at Ctrl-C while it reads, and leaves the store as it was', async () => {
    const child = world.start([await writeArticles(100)]);
    const ended = waitForEnd(child);
    await waitForLine(child, 'Reading articles: ');
    child.kill('SIGINT');
    const { exitCode, errors } = await ended;
    expect([exitCode, errors]).toEqual([
      130,
      'Stopping; press Ctrl-C again to stop at once.\nStopped; the store is as it was.\n',
    ]);
    const store = await world.openStore();
    expect(await store.getState()).toBe('empty');
    await store.close();
  });
});
