import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import grafeo from '@grafeo-db/js';
import { afterEach, describe, expect, it } from 'vitest';
import { KnowledgeGraphError } from '../errors.ts';
import { openGraphStore, resetGraphStore } from '../open-graph-store.ts';
import { deleteFolder, makeTemporaryFolder } from '../testing/temporary-folder.ts';
import { toSalon } from '../testing/tiny-graph.ts';

const HOLDER = fileURLToPath(new URL('../testing/hold-store.main.ts', import.meta.url));
const PLATFORM_SCRIPT = `
  Object.defineProperty(process, 'platform', { value: 'sunos' });
  const { openGraphStore } = await import('./src/open-graph-store.ts');
  try {
    await openGraphStore({ store: 'embedded', neo4j: null, dataFolder: process.argv[1] });
  } catch (error) {
    process.stdout.write(error.code + ' ' + error.message);
  }`;
const NODE_OPTIONS = ['--import', 'tsx', '--conditions=source'];
const RESET = 'npm run seed -- --reset';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) deleteFolder(folder);
});

function toSettings(): { store: 'embedded'; neo4j: null; dataFolder: string } {
  const dataFolder = makeTemporaryFolder();
  folders.push(dataFolder);
  return { store: 'embedded', neo4j: null, dataFolder };
}

/** Makes a store that holds the salon, and gives the path of its file. */
async function makeSalon(
  settings: ReturnType<typeof toSettings>,
  extractor = 'rules-1',
): Promise<string> {
  const store = await openGraphStore(settings, { extractor });
  await store.replaceGraph(toSalon(), [{ articleId: 'post', extractor, body: '{}' }]);
  await store.close();
  return join(settings.dataFolder, 'entente.grafeo');
}

async function findRefusal(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await work;
  } catch (error) {
    if (error instanceof KnowledgeGraphError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('the file of the embedded store', { timeout: 60_000 }, () => {
  it.skipIf(!existsSync('/proc/self'))(
    'is refused at once where no folder can be made, even where the system answers oddly',
    async () => {
      const settings = { ...toSettings(), dataFolder: '/proc/nope/deeper' };
      expect(await findRefusal(openGraphStore(settings))).toMatchObject({
        code: 'BAD_SETTING',
        message:
          'The data folder "/proc/nope/deeper" cannot be made; set ENTENTE_DATA to a folder that can be written.',
      });
    },
  );

  it('lies in folders that are made for it, however deep', async () => {
    const settings = toSettings();
    const dataFolder = join(settings.dataFolder, 'a', 'b');
    expect(existsSync(await makeSalon({ ...settings, dataFolder }))).toBe(true);
  });

  it('keeps the graph from one opening to the next', async () => {
    const settings = toSettings();
    await makeSalon(settings);
    const store = await openGraphStore(settings, { extractor: 'rules-1' });
    expect(await store.getState()).toBe('complete');
    expect(await store.readGraph()).toEqual(toSalon());
    await store.close();
  });

  it.each([
    ['no database at all', (path: string) => writeFileSync(path, 'no database '.repeat(999))],
    ['empty', (path: string) => writeFileSync(path, '')],
    ['cut off', (path: string) => truncateSync(path, readFileSync(path).length / 2)],
  ])(
    'is refused when it is %s, left as it is, and made anew by a reset only',
    async (_, damage) => {
      const settings = toSettings();
      const path = await makeSalon(settings);
      damage(path);
      const bytes = readFileSync(path);
      for (let attempt = 0; attempt < 2; attempt += 1) {
        const { code, message } = await findRefusal(openGraphStore(settings));
        expect(code).toBe('STORE_DAMAGED');
        expect(message).toContain(`"${path}"`);
        expect(message).toContain(RESET);
        expect(readFileSync(path).equals(bytes)).toBe(true);
      }
      await resetGraphStore(settings);
      const store = await openGraphStore(settings);
      expect(await store.getState()).toBe('empty');
      await store.close();
    },
  );

  it('is refused while another process has it open, and no reset touches it then', async () => {
    const settings = toSettings();
    const path = await makeSalon(settings);
    const holder = spawn(process.execPath, [...NODE_OPTIONS, HOLDER, JSON.stringify(settings)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    const refusals = [
      await findRefusal(openGraphStore(settings)),
      await findRefusal(resetGraphStore(settings)),
    ];
    for (const { code, message } of refusals) {
      expect(code).toBe('STORE_IN_USE');
      expect(message).toContain(`"${path}"`);
      expect(message).toContain('stop the server first, or use Neo4j');
    }
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const store = await openGraphStore(settings);
    expect(await store.readGraph()).toEqual(toSalon());
    await store.close();
  });

  it('is refused when another version of the stored form wrote it', async () => {
    const settings = toSettings();
    const path = await makeSalon(settings);
    const database = grafeo.GrafeoDB.create(path);
    await database.executeCypher(`MATCH (m:GraphMeta {id: 'graph'}) SET m.schemaVersion = 999`);
    database.close();
    const { code, message } = await findRefusal(openGraphStore(settings));
    expect(code).toBe('STORE_VERSION');
    expect(message).toContain('"999"');
    expect(message).toContain(RESET);
    await resetGraphStore(settings);
    await (await openGraphStore(settings)).close();
  });

  it('is refused when another extractor made its graph, and accepted by whoever names none', async () => {
    const settings = toSettings();
    await makeSalon(settings);
    const { code, message } = await findRefusal(openGraphStore(settings, { extractor: 'rules-2' }));
    expect(code).toBe('STORE_VERSION');
    expect(message).toMatch(/"rules-1".*"rules-2"/);
    const store = await openGraphStore(settings);
    expect(await store.readExtractions()).toHaveLength(1);
    await store.close();
  });

  it('is refused when another program wrote it', async () => {
    const settings = toSettings();
    const database = grafeo.GrafeoDB.create(join(settings.dataFolder, 'entente.grafeo'));
    await database.executeCypher(`CREATE (:Entity {name: 'not ours'})`);
    database.close();
    expect(await findRefusal(openGraphStore(settings))).toMatchObject({
      code: 'STORE_VERSION',
      message: expect.stringContaining('did not write'),
    });
  });

  it('cannot lie in a folder that is a file', async () => {
    const settings = toSettings();
    const dataFolder = join(settings.dataFolder, 'file');
    writeFileSync(dataFolder, '');
    expect(await findRefusal(openGraphStore({ ...settings, dataFolder }))).toMatchObject({
      code: 'BAD_SETTING',
      message: expect.stringContaining(`"${dataFolder}"`),
    });
  });

  it('is gone with what lies beside it after a reset, and a reset of nothing is none', async () => {
    const settings = toSettings();
    await resetGraphStore(settings);
    expect(existsSync(join(settings.dataFolder, 'entente.grafeo'))).toBe(false);
    await makeSalon(settings);
    writeFileSync(join(settings.dataFolder, 'mine.txt'), 'mine');
    await resetGraphStore(settings);
    expect(readdirSync(settings.dataFolder)).toEqual(['mine.txt']);
  });

  it('says where to go on a platform for which the engine has no binary', () => {
    const { dataFolder } = toSettings();
    const { stdout } = spawnSync(
      process.execPath,
      [...NODE_OPTIONS, '--input-type=module', '--eval', PLATFORM_SCRIPT, dataFolder],
      { encoding: 'utf8', cwd: fileURLToPath(new URL('../..', import.meta.url)) },
    );
    expect(stdout).toMatch(/^UNSUPPORTED_PLATFORM .*"sunos-.*docker compose.*NEO4J_URI/);
  });

  it('answers nobody once it is closed', async () => {
    const store = await openGraphStore(toSettings());
    await store.close();
    await expect(store.getStats()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(store.replaceGraph(toSalon(), [])).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    });
  });
});
