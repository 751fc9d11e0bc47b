import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { UnreadableArticleError } from '../raw-article.ts';
import { MAX_SOURCE_BYTES, TOO_LARGE } from '../read-source.ts';

/** Reads up to `maxBytes` from the beginning of an open file. */
export async function readBytes(handle: FileHandle, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < maxBytes) {
    const { bytesRead, buffer } = await handle.read(
      new Uint8Array(Math.min(1_000_000, maxBytes - length)),
    );
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
  }
  return Buffer.concat(chunks);
}

/**
 * Reads a file as it stands at one time. Never more is read than an article may have, however long the file is or grows.
 * @throws {UnreadableArticleError} when it is too large, or changes while it is read: half of two texts would be neither.
 */
export async function readFileAtOnce(path: string, read = readBytes): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const before = await handle.stat();
    if (before.size > MAX_SOURCE_BYTES) throw new UnreadableArticleError(TOO_LARGE);
    const bytes = await read(handle, MAX_SOURCE_BYTES + 1);
    const after = await handle.stat();
    if (after.mtimeMs !== before.mtimeMs || after.size !== before.size) {
      throw new UnreadableArticleError(
        'it changed while it was read; run the command again when it is written',
      );
    }
    return bytes;
  } finally {
    await handle.close();
  }
}
