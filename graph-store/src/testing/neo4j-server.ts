/**
 * Neo4j for tests
 *
 * A real server, started once a run when the first test asks for it, and lent to one test file at a time, empty. It is the one that
 * `ENTENTE_TEST_NEO4J_URI` names (with `ENTENTE_TEST_NEO4J_USER`, `ENTENTE_TEST_NEO4J_PASSWORD`; its database is emptied), else a
 * Docker container, else a Java process. Where there is neither, suites are skipped with a loud line, and fail when `CI` is true.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import type { Neo4jSettings } from '../settings.ts';
import { startDockerServer, stopDockerServer } from './neo4j-docker.ts';
import { hasJava, startJavaServer, stopJavaServer } from './neo4j-java.ts';

/** Names the folder that the processes of one run share. */
const RUN_FOLDER = 'ENTENTE_TEST_NEO4J_RUN';
const PASSWORD = 'entente-test';
const ANSWER_TIMEOUT_MS = 120_000;
/** The holder of the server touches its lock this often; one not touched for long belongs to a process that died. */
const TOUCH_MS = 2_000;
const STALE_MS = 20_000;

/** A Neo4j server that is this test file's alone until it is given back. */
export interface TestNeo4j {
  readonly settings: Neo4jSettings;
  /** Deletes everything in the database. */
  clear(): Promise<void>;
  /** Gives the server back; the run ends it. Outside of a run it is ended here. */
  stop(): Promise<void>;
}

interface ServerNote {
  readonly uri: string | null;
  readonly user: string;
  readonly password: string;
  readonly pid: number | null;
  readonly container: string | null;
}

const NO_SERVER: ServerNote = {
  uri: null,
  user: 'neo4j',
  password: PASSWORD,
  pid: null,
  container: null,
};

async function startServer(folder: string): Promise<ServerNote> {
  const uri = process.env['ENTENTE_TEST_NEO4J_URI'];
  if (uri !== undefined && uri !== '') {
    const user = process.env['ENTENTE_TEST_NEO4J_USER'] ?? 'neo4j';
    return { ...NO_SERVER, uri, user, password: process.env['ENTENTE_TEST_NEO4J_PASSWORD'] ?? '' };
  }
  const container = startDockerServer(PASSWORD);
  if (container !== null) return { ...NO_SERVER, ...container };
  if (!hasJava()) return NO_SERVER;
  return { ...NO_SERVER, ...(await startJavaServer(join(folder, 'neo4j'), PASSWORD)) };
}

function stopServer(note: ServerNote): void {
  if (note.pid !== null) stopJavaServer(note.pid);
  if (note.container !== null) stopDockerServer(note.container);
}

async function takeLock(folder: string): Promise<() => void> {
  const lock = join(folder, 'lock');
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const touchedAt = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - touchedAt > STALE_MS) rmSync(lock, { recursive: true, force: true });
      else await sleep(100);
    }
  }
  const touch = setInterval(() => {
    writeFileSync(join(lock, 'touched'), String(Date.now()));
    rmSync(join(lock, 'touched'));
  }, TOUCH_MS);
  touch.unref();
  return () => {
    clearInterval(touch);
    rmSync(lock, { recursive: true, force: true });
  };
}

function findNote(folder: string): ServerNote | null {
  const path = join(folder, 'server.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ServerNote) : null;
}

async function clear(driver: Driver, database: string): Promise<void> {
  for (let deleted = 1; deleted > 0;) {
    const { records } = await driver.executeQuery(
      'MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(n) AS count',
      {},
      { database },
    );
    deleted = Number(records[0]?.get('count') ?? 0);
  }
}

async function waitUntilItAnswers(driver: Driver): Promise<void> {
  const deadline = Date.now() + ANSWER_TIMEOUT_MS;
  for (;;) {
    try {
      await driver.verifyConnectivity();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(500);
    }
  }
}

function refuseOrSkip(): null {
  const sentence =
    'No Neo4j for the tests: neither Docker nor Java 17 with Maven was found. Install one, or set ENTENTE_TEST_NEO4J_URI.';
  if (process.env['CI'] === 'true') throw new Error(sentence);
  process.stderr.write(`\n*** SKIPPED, EVERYTHING ON NEO4J: ${sentence}\n\n`);
  return null;
}

/**
 * Borrows an empty Neo4j server; waits while another test file has it.
 * @returns null where none can be started: skip then, the line that says so is written here.
 * @throws {Error} when `CI` is `true` and none can be started.
 */
export async function startNeo4j(): Promise<TestNeo4j | null> {
  const shared = process.env[RUN_FOLDER];
  const folder = shared ?? mkdtempSync(join(tmpdir(), 'entente-neo4j-'));
  const release = await takeLock(folder);
  const note = findNote(folder) ?? (await startServer(folder));
  writeFileSync(join(folder, 'server.json'), JSON.stringify(note));
  const { uri, user, password } = note;
  if (uri === null) {
    release();
    return refuseOrSkip();
  }
  const settings = { uri, user, password, database: 'neo4j' };
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await waitUntilItAnswers(driver);
  await clear(driver, settings.database);
  return {
    settings,
    clear: () => clear(driver, settings.database),
    stop: async () => {
      await driver.close();
      release();
      if (shared === undefined) endNeo4jRun(folder);
    },
  };
}

/** Begins a run in which the processes that this one starts share a server; gives its folder, or null inside of such a run. */
export function beginNeo4jRun(): string | null {
  if (process.env[RUN_FOLDER] !== undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), 'entente-neo4j-'));
  process.env[RUN_FOLDER] = folder;
  return folder;
}

/** Ends the server of a run, if one was started, and deletes its data. */
export function endNeo4jRun(folder: string): void {
  const note = findNote(folder);
  if (note !== null) stopServer(note);
  if (process.env[RUN_FOLDER] === folder) delete process.env[RUN_FOLDER];
  rmSync(folder, { recursive: true, force: true });
}
