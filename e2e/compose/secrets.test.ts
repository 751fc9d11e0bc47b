import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSecrets } from './secrets.ts';

let parent: string;
let folder: string;
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const modeOf = (path: string): number => statSync(path).mode & 0o777;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'entente-secrets-test-'));
  folder = join(parent, '.secrets');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

describe('the secrets of docker compose', () => {
  it('are one random password, alone for the server and with its user for Neo4j', () => {
    expect(writeSecrets(folder)).toBe(true);
    expect(read('neo4j-password')).toMatch(/^[\w-]{32}$/);
    expect(read('neo4j-auth')).toBe(`neo4j/${read('neo4j-password')}`);
  });

  it('stay as they are when they are there: the volume knows no other password', () => {
    writeSecrets(folder);
    const password = read('neo4j-password');
    expect(writeSecrets(folder)).toBe(false);
    expect(read('neo4j-password')).toBe(password);
  });

  it.skipIf(process.platform === 'win32')(
    'are readable inside the containers, and closed to other people outside, whatever the umask',
    () => {
      const umask = process.umask(0o077);
      writeSecrets(folder);
      process.umask(umask);
      expect(modeOf(join(folder, 'neo4j-password'))).toBe(0o644);
      expect(modeOf(join(folder, 'neo4j-auth'))).toBe(0o644);
      expect(modeOf(folder)).toBe(0o700);
    },
  );
});
