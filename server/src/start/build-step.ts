import { readdirSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join } from 'node:path';

/** Something that is made from sources. */
export interface BuildStep {
  /** What it makes, as it is told: "the client". */
  readonly product: string;
  /** Files and folders, from the repository's root. */
  readonly sources: readonly string[];
  /** Files that are there, and newer than every source, when nothing is to be done. */
  readonly outputs: readonly string[];
  /** The npm command that makes it. */
  readonly command: readonly string[];
}

/** Everything that the server needs built, in order. It runs from its own sources, so that only the client needs any. */
export const BUILD_STEPS: readonly BuildStep[] = [
  {
    product: 'types of the API',
    sources: ['schema.graphql', 'codegen.ts', 'client/src'],
    outputs: ['server/src/generated/resolvers.ts', 'client/src/generated/operations.ts'],
    command: ['run', '--silent', 'generate'],
  },
  {
    product: 'client',
    sources: ['client/src', 'client/public', 'client/index.html', 'client/vite.config.ts'],
    outputs: ['client/dist/index.html'],
    command: ['run', '--silent', 'build', '--workspace', 'client'],
  },
];

/** Folders whose files are made and not written. */
const MADE_FOLDERS: ReadonlySet<string> = new Set(['node_modules', 'dist', 'generated']);

function findStats(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

/** Tells when a file, or anything in a folder, last changed, in milliseconds; 0 when it is not there. */
function findLastChange(path: string): number {
  const stats = findStats(path);
  if (stats === undefined || !stats.isDirectory()) return stats?.mtimeMs ?? 0;
  const inside = readdirSync(path)
    .filter((name) => !MADE_FOLDERS.has(name))
    .map((name) => findLastChange(join(path, name)));
  // A folder's own time tells of files that were taken away.
  return Math.max(stats.mtimeMs, ...inside);
}

/** Tells whether a product is missing or older than one of its sources. */
export function isOutdated({ sources, outputs }: BuildStep, root: string): boolean {
  const changed = Math.max(...sources.map((path) => findLastChange(join(root, path))));
  return outputs.some((path) => {
    const made = findStats(join(root, path))?.mtimeMs;
    return made === undefined || made < changed;
  });
}
