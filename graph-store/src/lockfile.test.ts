import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly optional?: boolean;
  readonly version?: string;
}

const lockfile = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as { readonly packages: Readonly<Record<string, LockedPackage>> };

/** Finds where Node would look for a package from the folder of another. */
function findLocked(from: string, name: string): LockedPackage | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const locked = lockfile.packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (locked !== undefined || folder === '') return locked;
  }
}

describe('package-lock.json', () => {
  it('names the embedded engine for every platform that has a binary', () => {
    const platforms = Object.keys(lockfile.packages)
      .filter((path) => path.startsWith('node_modules/@grafeo-db/js-'))
      .map((path) => path.slice('node_modules/@grafeo-db/js-'.length));
    expect(platforms.toSorted()).toEqual([
      'darwin-arm64',
      'darwin-x64',
      'linux-arm64-gnu',
      'linux-arm64-musl',
      'linux-x64-gnu',
      'win32-x64-msvc',
    ]);
    for (const platform of platforms) {
      expect(lockfile.packages[`node_modules/@grafeo-db/js-${platform}`]).toMatchObject({
        version: '0.6.0',
        optional: true,
      });
    }
  });

  it('has an entry for every optional package, so that npm ci works on other platforms too', () => {
    const missing = Object.entries(lockfile.packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {})
        .filter((name) => findLocked(path, name) === undefined)
        .map((name) => `${path} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
