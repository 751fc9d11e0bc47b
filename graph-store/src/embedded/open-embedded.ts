import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type grafeo from '@grafeo-db/js';
import { KnowledgeGraphError } from '../errors.ts';
import { EmbeddedEngine } from './embedded-engine.ts';
import { toOpenError, toPlatformError } from './embedded-errors.ts';
import { makeFolder } from './make-folder.ts';

const FILE_NAME = 'entente.grafeo';
/** What Grafeo keeps beside the file while it is open, or keeps of a damaged one. */
const SIDE_FILES = ['.wal', '.wal.damaged'];

/** Gives the path of the embedded store within the data folder. */
function toEmbeddedPath(dataFolder: string): string {
  return join(dataFolder, FILE_NAME);
}

async function loadGrafeo(): Promise<typeof grafeo> {
  try {
    // Node gives a CommonJS module's exports as default only.
    return (await import('@grafeo-db/js')).default;
  } catch (cause) {
    throw toPlatformError(cause);
  }
}

/**
 * Opens the embedded store, and makes it where there is none. A file that cannot be opened is left as it is.
 * @throws {KnowledgeGraphError} with code `STORE_IN_USE`, `STORE_DAMAGED`, `STORE_VERSION`, `BAD_SETTING` or `UNSUPPORTED_PLATFORM`.
 */
export async function openEmbedded(dataFolder: string): Promise<EmbeddedEngine> {
  const path = toEmbeddedPath(dataFolder);
  const { GrafeoDB } = await loadGrafeo();
  try {
    makeFolder(dataFolder);
  } catch (cause) {
    throw new KnowledgeGraphError(
      'BAD_SETTING',
      `The data folder "${dataFolder}" cannot be made; set ENTENTE_DATA to a folder that can be written.`,
      { cause },
    );
  }
  try {
    return new EmbeddedEngine(GrafeoDB.create(path), path);
  } catch (cause) {
    throw toOpenError(cause, path);
  }
}

/**
 * Deletes the embedded store, damaged or not.
 * @throws {KnowledgeGraphError} with code `STORE_IN_USE` when another process has it open; it stays then.
 */
export async function resetEmbedded(dataFolder: string): Promise<void> {
  const path = toEmbeddedPath(dataFolder);
  if (!existsSync(path)) return;
  try {
    await (await openEmbedded(dataFolder)).close();
  } catch (error) {
    const mayGo =
      error instanceof KnowledgeGraphError &&
      (error.code === 'STORE_DAMAGED' || error.code === 'STORE_VERSION');
    if (!mayGo) throw error;
  }
  for (const file of [path, ...SIDE_FILES.map((ending) => path + ending)]) {
    rmSync(file, { recursive: true, force: true });
  }
}
