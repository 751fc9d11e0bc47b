/**
 * Neo4j on Java
 *
 * Starts a real Neo4j Community server from its Maven artifacts, in a folder of its own and on ports that are free: for machines
 * without Docker. Needs Java 17 or newer and Maven; the jars (116 MB) are kept in the user's cache.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const POM = fileURLToPath(new URL('../../testing/neo4j/pom.xml', import.meta.url));
const OLDEST_JAVA = 17;
const START_TIMEOUT_MS = 120_000;
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch'];

/** Where a test server listens, how to log in, and which process it is. */
export interface JavaServer {
  readonly uri: string;
  readonly pid: number;
}

function getCacheFolder(): string {
  const version = /<version>(\d[\d.]+\d)<\/version>/.exec(readFileSync(POM, 'utf8'))?.[1] ?? '';
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(cache, 'entente', `neo4j-${version}`);
}

/** Whether Java and Maven are there. */
export function hasJava(): boolean {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
  return version >= OLDEST_JAVA && spawnSync('mvn', ['--version']).status === 0;
}

function fetchJars(): string {
  const jars = getCacheFolder();
  if (existsSync(jars)) return jars;
  const part = `${jars}.${process.pid}`;
  mkdirSync(part, { recursive: true });
  const maven = spawnSync(
    'mvn',
    ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${part}`],
    { encoding: 'utf8' },
  );
  if (maven.status !== 0) {
    rmSync(part, { recursive: true, force: true });
    throw new Error(`Maven could not fetch Neo4j; its last words: ${maven.stdout.slice(-600)}`);
  }
  // Renamed when whole: a run that was cut off leaves nothing that looks complete.
  if (existsSync(jars)) rmSync(part, { recursive: true, force: true });
  else renameSync(part, jars);
  return jars;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Starts a server whose files all lie in `folder` and waits until it answers. */
export async function startJavaServer(folder: string, password: string): Promise<JavaServer> {
  const classPath = join(fetchJars(), '*');
  const [boltPort, httpPort] = [await findFreePort(), await findFreePort()];
  const configFolder = join(folder, 'conf');
  mkdirSync(configFolder, { recursive: true });
  writeFileSync(
    join(configFolder, 'neo4j.conf'),
    `server.bolt.listen_address=127.0.0.1:${boltPort}
server.http.listen_address=127.0.0.1:${httpPort}
server.memory.heap.initial_size=512m
server.memory.heap.max_size=512m
server.memory.pagecache.size=128m
db.lock.acquisition.timeout=10s
dbms.usage_report.enabled=false
`,
  );
  const env = { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: configFolder };
  const admin = ['-cp', classPath, 'org.neo4j.cli.AdminTool'];
  const set = spawnSync('java', [...admin, 'dbms', 'set-initial-password', password], {
    env,
    encoding: 'utf8',
  });
  if (set.status !== 0) throw new Error(`Neo4j refused its first password: ${set.stderr}`);

  const logPath = join(folder, 'server.log');
  const log = openSync(logPath, 'a');
  const server = spawn(
    'java',
    [
      // Tests are over before the second compiler pays for itself.
      '-Xmx512m',
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-cp',
      classPath,
      ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${folder}`,
      `--config-dir=${configFolder}`,
      '--console-mode',
    ],
    { env, detached: true, stdio: ['ignore', log, log] },
  );
  server.unref();
  const { pid } = server;
  if (pid === undefined) throw new Error('Java did not start.');
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!/Started\.\s*$/m.test(readFileSync(logPath, 'utf8'))) {
    if (!isAlive(pid) || Date.now() > deadline) {
      stopJavaServer(pid);
      throw new Error(`Neo4j did not start: ${readFileSync(logPath, 'utf8').slice(-600)}`);
    }
    await sleep(200);
  }
  return { uri: `bolt://127.0.0.1:${boltPort}`, pid };
}

/** Ends a server at once: its data is thrown away anyway. */
export function stopJavaServer(pid: number): void {
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
}
