import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { SkippedPath, SourceFormat } from '../source.ts';
import { toFileReason } from './file-reasons.ts';

/** What paths lead to. */
export interface FoundFiles {
  /** Files to read, in order of their paths. */
  readonly files: readonly string[];
  /** Files in folders whose endings name no article. */
  readonly passedOver: readonly string[];
  /** Paths that lead nowhere, with the reason. */
  readonly missing: readonly SkippedPath[];
}

const FORMATS: Readonly<Record<string, SourceFormat>> = {
  '.txt': 'plain',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.xml': 'feed',
  '.rss': 'feed',
  '.atom': 'feed',
  '.rdf': 'feed',
};
/** The endings that are read, for sentences. */
export const READABLE_ENDINGS = '.txt, .md, .html, .xml, .rss, .atom or .rdf';

/** The format that the ending of a path names; null when it names none. */
export function formatOfPath(path: string): SourceFormat | null {
  return FORMATS[extname(path).toLowerCase()] ?? null;
}

/** By code units: the same order on every machine, whatever its language. */
function byName(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

interface FoundInFolder {
  readonly files: string[];
  readonly missing: SkippedPath[];
}

/** How the paths of all that is in a folder begin; that of the root ends with its separator already. */
function toStart(folder: string): string {
  return folder.endsWith(sep) ? folder : `${folder}${sep}`;
}

async function findInFolder(
  folder: string,
  visited: Set<string>,
  found: FoundInFolder,
): Promise<void> {
  const real = await realpath(folder);
  if (visited.has(real)) return;
  visited.add(real);
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted(byName);
  for (const name of names) {
    const path = join(folder, name);
    try {
      const stats = await stat(path);
      if (stats.isDirectory()) {
        // A link to a folder above leads round, and to what nobody named.
        const isAbove = toStart(real).startsWith(toStart(await realpath(path)));
        if (!isAbove) await findInFolder(path, visited, found);
      }
      if (stats.isFile()) found.files.push(path);
    } catch (cause) {
      // One folder that may not be read keeps none of the others from it.
      found.missing.push({ path, reason: toFileReason(cause) });
    }
  }
}

/** Finds the files behind paths: a file is itself, a folder all that is in it, hidden ones left out. Each file comes once. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const passedOver = new Set<string>();
  const missing: SkippedPath[] = [];
  for (const path of paths) {
    try {
      const stats = await stat(path);
      if (!stats.isDirectory()) {
        if (stats.isFile()) files.add(path);
        else missing.push({ path, reason: 'it is no file; write - to read standard input' });
        continue;
      }
      const found: FoundInFolder = { files: [], missing: [] };
      await findInFolder(path, new Set(), found);
      const isReadable = (file: string): boolean => formatOfPath(file) !== null;
      for (const file of found.files) (isReadable(file) ? files : passedOver).add(file);
      missing.push(...found.missing);
      if (!found.files.some(isReadable) && found.missing.length === 0) {
        const reason =
          found.files.length === 0
            ? 'no file is in this folder'
            : `no file in it ends in ${READABLE_ENDINGS}`;
        missing.push({ path, reason });
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
