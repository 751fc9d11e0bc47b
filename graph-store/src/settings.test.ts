import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';
import { deleteFolder, makeTemporaryFolder } from './testing/temporary-folder.ts';

const folder = makeTemporaryFolder();
afterAll(() => deleteFolder(folder));

describe('readSettings', () => {
  it('takes the embedded store on loopback when nothing is set', () => {
    expect(readSettings({ ENTENTE_STORE: '', PORT: '' })).toMatchObject({
      store: 'embedded',
      neo4j: null,
      sample: true,
      host: '127.0.0.1',
      port: 4_000,
      token: null,
    });
  });

  it('takes Neo4j when it has an address, unless the embedded store is asked for', () => {
    const variables = { NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'secret' };
    expect(readSettings(variables)).toMatchObject({
      store: 'neo4j',
      neo4j: { uri: 'neo4j://db:7687', user: 'neo4j', password: 'secret', database: 'neo4j' },
    });
    expect(readSettings({ ...variables, ENTENTE_STORE: 'embedded' })).toMatchObject({
      store: 'embedded',
      neo4j: null,
    });
  });

  it('reads the password from a file that holds it alone', () => {
    const path = join(folder, 'password');
    writeFileSync(path, 'from-a-file\n');
    const variables = { NEO4J_URI: 'bolt://db', NEO4J_PASSWORD_FILE: path };
    expect(readSettings(variables).neo4j?.password).toBe('from-a-file');
  });

  it.each([
    [{ ENTENTE_STORE: 'sqlite' }, 'ENTENTE_STORE "sqlite"'],
    [{ ENTENTE_STORE: 'neo4j' }, 'NEO4J_URI is not set'],
    [{ NEO4J_URI: 'localhost', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI "localhost"'],
    [{ NEO4J_URI: 'http://db:7474', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI "http://db:7474"'],
    [{ NEO4J_URI: 'bolt://db' }, 'no password is set'],
    [{ NEO4J_URI: 'bolt://db', NEO4J_PASSWORD_FILE: '/no/file' }, 'NEO4J_PASSWORD_FILE "/no/file"'],
    [{ PORT: '70000' }, 'PORT "70000"'],
    [{ ENTENTE_SAMPLE: 'maybe' }, 'ENTENTE_SAMPLE "maybe"'],
    [{ ENTENTE_TOKEN: 'short' }, 'ENTENTE_TOKEN has 5 characters'],
  ])('refuses %j and says what is wrong', (variables, sentence) => {
    expect(() => readSettings(variables)).toThrow(sentence);
  });
});
