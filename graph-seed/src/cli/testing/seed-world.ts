import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { openGraphStore, readSettings } from '@entente/graph-store';
import type { GraphDocument, GraphStore } from '@entente/graph-store';
import { readLlmSettings } from '../../llm/index.ts';
import { runSeed } from '../run-seed.ts';

const MAIN = fileURLToPath(new URL('../../main.ts', import.meta.url));

/** An article with an address. */
export const ADA =
  '---\ntitle: Ada Visits London\npublisher: Lovelace Post\ndate: 1843-05-03\nurl: https://engine.example/ada\n---\n\nAda King visited London. France accused Russia of war crimes.\n';
/** An article without one. */
export const BYRON =
  '---\ntitle: Byron Writes\npublisher: Engine News\ndate: 1843-05-04\n---\n\nRussia rejected the resolution. George Byron met Ada King in London.\n';

/** How a seed ended and what it said. */
export interface SeedOutcome {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A folder with articles and a store of its own. */
export interface SeedWorld {
  readonly folder: string;
  /** What the environment holds; tests may add to it. */
  readonly variables: Record<string, string>;
  toPath(name: string): string;
  write(name: string, content: string | Uint8Array): Promise<string>;
  /** Runs the seed in this process. */
  seed(...args: readonly string[]): Promise<SeedOutcome>;
  /** Starts the real command in a process of its own. */
  start(args: readonly string[], variables?: Readonly<Record<string, string>>): ChildProcess;
  openStore(): Promise<GraphStore>;
  /** All that the store holds. */
  readGraph(): Promise<GraphDocument>;
  /** The titles of the stored articles, sorted. */
  readTitles(): Promise<readonly string[]>;
  /** The text of a file of this world. */
  readOut(name: string): Promise<string>;
  remove(): Promise<void>;
}

/** Waits for a started command to end. */
export function waitForEnd(child: ChildProcess): Promise<SeedOutcome> {
  let output = '';
  let errors = '';
  child.stdout?.on('data', (data) => (output += String(data)));
  child.stderr?.on('data', (data) => (errors += String(data)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output, errors }));
  });
}

/** Makes an empty world in a temporary folder. */
export async function createSeedWorld(): Promise<SeedWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-seed-'));
  const variables: Record<string, string> = { ENTENTE_DATA: join(folder, 'data') };
  const toPath = (name: string): string => join(folder, name);
  const openStore = (): Promise<GraphStore> => openGraphStore(readSettings(variables));
  const readGraph = async (): Promise<GraphDocument> => {
    const store = await openStore();
    try {
      return await store.readGraph();
    } finally {
      await store.close();
    }
  };
  return {
    folder,
    variables,
    toPath,
    async write(name, content) {
      await writeFile(toPath(name), content);
      return toPath(name);
    },
    async seed(...args) {
      const output: string[] = [];
      const errors: string[] = [];
      const exitCode = await runSeed(args, {
        terminal: {
          print: (line) => output.push(line),
          complain: (line) => errors.push(line),
          showProgress: () => ({ update: () => {}, end: () => {} }),
        },
        readSettings: () => readSettings(variables),
        stdin: Readable.from([]),
        readLlmSettings: () => readLlmSettings(variables),
        signal: new AbortController().signal,
        beginWrite: () => {},
      });
      return { exitCode, output: output.join('\n'), errors: errors.join('\n') };
    },
    start: (args, more = {}) =>
      spawn(process.execPath, ['--conditions=source', '--import', 'tsx', MAIN, ...args], {
        env: { PATH: process.env['PATH'], ...variables, ...more },
      }),
    openStore,
    readGraph,
    readTitles: async () => (await readGraph()).articles.map(({ title }) => title).toSorted(),
    readOut: (name) => readFile(toPath(name), 'utf8'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
