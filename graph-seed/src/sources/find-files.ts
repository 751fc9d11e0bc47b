import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What a path leads to. */
export interface FoundFiles {
  /** Files to read, in order of their paths. */
  readonly files: readonly string[];
  /** Files in folders whose endings name no article. */
  readonly passedOver: readonly string[];
  /** Paths that lead nowhere, with the reason. */
  readonly missing: readonly { readonly path: string; readonly reason: string }[];
}

const ENDINGS = new Set(['.txt', '.md', '.markdown', '.html', '.htm']);
/** The endings that are read, for sentences. */
const READABLE_ENDINGS = '.txt, .md and .html';

/** Whether a file's ending is one of an article. */
function isReadable(path: string): boolean {
  return ENDINGS.has(extname(path).toLowerCase());
}

/** By code units: the same order on every machine, whatever its language. */
function byName(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

async function findInFolder(folder: string, visited: Set<string>): Promise<readonly string[]> {
  const real = await realpath(folder);
  // A link to a folder above would lead round for ever.
  if (visited.has(real)) return [];
  visited.add(real);
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted(byName);
  const found: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const stats = await stat(path).catch(() => null);
    if (stats?.isDirectory() === true) found.push(...(await findInFolder(path, visited)));
    else if (stats?.isFile() === true) found.push(path);
  }
  return found;
}

/** Finds the files behind paths: a file is itself, a folder all that is in it, hidden ones left out. Each file comes once. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const passedOver = new Set<string>();
  const missing: { path: string; reason: string }[] = [];
  for (const path of paths) {
    try {
      const stats = await stat(path);
      if (!stats.isDirectory()) {
        if (!stats.isFile()) missing.push({ path, reason: 'it is no file' });
        else if (isReadable(path)) files.add(path);
        else missing.push({ path, reason: `its ending is none of ${READABLE_ENDINGS}` });
        continue;
      }
      const found = await findInFolder(path, new Set());
      const readable = found.filter(isReadable);
      for (const file of found) (isReadable(file) ? files : passedOver).add(file);
      if (readable.length === 0) {
        missing.push({ path, reason: `no file in it ends in ${READABLE_ENDINGS}` });
      }
    } catch (cause) {
      missing.push({ path, reason: toFileReason(cause) });
    }
  }
  return {
    files: [...files].toSorted(byName),
    passedOver: [...passedOver].toSorted(byName),
    missing,
  };
}

const FILE_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'it may not be read; give this user the right to',
  EPERM: 'it may not be read; give this user the right to',
  ELOOP: 'it is a link that leads round in a circle',
};

/** Says in words why a file or folder cannot be read. */
export function toFileReason(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return (
    FILE_REASONS[code] ??
    `it cannot be read (${cause instanceof Error ? cause.message : String(cause)})`
  );
}
