import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes an empty folder for a test. */
export function makeTemporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'entente-test-'));
}

/** Deletes a folder of a test with all that is in it. */
export function deleteFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
