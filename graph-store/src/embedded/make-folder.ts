import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Makes a folder and those above it, where there are none. Node's own recursive way never ends where a folder that is there denies that it
 * is, as /proc does.
 * @throws the error of the system when it cannot be made.
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder && !existsSync(above)) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (cause) {
    // Another program that starts may have made it since.
    if (!isFolder(folder)) throw cause;
  }
}
