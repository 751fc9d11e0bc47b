import { constants } from 'node:fs';
import { access, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checkGraphDocument, KnowledgeGraphError, sortGraphDocument } from '@entente/graph-store';
import type { GraphDocument } from '@entente/graph-store';
import { toFileReason } from '../sources/index.ts';

/**
 * Makes sure, before anything else is done, that a document can be written to this path.
 * @throws {KnowledgeGraphError} with code `BAD_INPUT` when it cannot.
 */
export async function checkOutPath(path: string): Promise<void> {
  const folder = dirname(path);
  try {
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw new KnowledgeGraphError(
      'BAD_INPUT',
      `--out "${path}" cannot be written, since of its folder: ${toFileReason(cause)}.`,
      { cause },
    );
  }
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) {
    throw new KnowledgeGraphError('BAD_INPUT', `--out "${path}" is a folder; name a file.`);
  }
}

/**
 * Writes a graph document, sorted: the same graph gives the same bytes. A file that was there stays whole until the new one is.
 * @throws {KnowledgeGraphError} with code `BAD_INPUT` when the disk refuses it.
 */
export async function writeDocument(path: string, document: GraphDocument): Promise<void> {
  const draft = `${path}.${process.pid}.draft`;
  try {
    await writeFile(draft, `${JSON.stringify(sortGraphDocument(document), null, 2)}\n`);
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new KnowledgeGraphError(
      'BAD_INPUT',
      `--out "${path}" cannot be written: ${toFileReason(cause)}.`,
      { cause },
    );
  }
}

/**
 * Reads a graph document and checks it whole; sorted.
 * @throws {KnowledgeGraphError} with code `BAD_INPUT` that names the file and what is wrong with it.
 */
export async function readDocument(path: string): Promise<GraphDocument> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new KnowledgeGraphError('BAD_INPUT', `--load "${path}": ${toFileReason(cause)}.`, {
      cause,
    });
  }
  try {
    return sortGraphDocument(checkGraphDocument(JSON.parse(text)));
  } catch (cause) {
    const reason =
      cause instanceof KnowledgeGraphError
        ? cause.message
        : 'it is no JSON; name a file that --out wrote.';
    throw new KnowledgeGraphError('BAD_INPUT', `--load "${path}": ${reason}`, { cause });
  }
}
