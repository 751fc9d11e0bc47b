import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ROOT } from './running-system.ts';

/** What a fresh clone does not have: installed packages, what is built, and data. */
const NOT_IN_A_CLONE = new Set(['.git', 'node_modules', 'dist', 'generated', 'data', '.secrets']);
const WORKSPACES = ['graph-store', 'graph-seed', 'server', 'client', 'e2e'];

/** A copy of the repository as it is after `npm ci`, in a folder of its own. */
export interface RepositoryCopy {
  readonly folder: string;
  remove(): void;
}

/** Links installed packages one by one: the workspaces' own links are relative and so lead into the copy. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    const source = join(from, name);
    if (name === '@entente')
      cpSync(source, join(to, name), { recursive: true, verbatimSymlinks: true });
    // Caches and marks of earlier builds would make the copy less fresh than it claims to be.
    else if (!name.startsWith('.') || name === '.bin') {
      symlinkSync(source, join(to, name), lstatSync(source).isDirectory() ? 'junction' : 'file');
    }
  }
}

/** Copies the repository without anything that a build has left behind. */
export function copyRepository(): RepositoryCopy {
  const folder = mkdtempSync(join(tmpdir(), 'entente-copy-'));
  cpSync(ROOT, folder, {
    recursive: true,
    filter: (source) => !NOT_IN_A_CLONE.has(basename(source)) && !source.endsWith('.tsbuildinfo'),
  });
  linkPackages(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const workspace of WORKSPACES) {
    const packages = join(ROOT, workspace, 'node_modules');
    if (existsSync(packages)) linkPackages(packages, join(folder, workspace, 'node_modules'));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
