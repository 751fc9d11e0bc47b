import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBytes, readFileAtOnce } from './read-file.ts';

describe('readFileAtOnce', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-files-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives the bytes of a file', async () => {
    const path = join(folder, 'ada.txt');
    await writeFile(path, 'Ada met Byron.');
    expect(new TextDecoder().decode(await readFileAtOnce(path))).toBe('Ada met Byron.');
  });

  it('refuses a file that changes while it is read', async () => {
    const path = join(folder, 'ada.txt');
    await writeFile(path, 'Ada met ');
    const reading = readFileAtOnce(path, async (handle, maxBytes) => {
      const bytes = await readBytes(handle, maxBytes);
      await appendFile(path, 'Byron.');
      return bytes;
    });
    await expect(reading).rejects.toThrow(
      'it changed while it was read; run the command again when it is written',
    );
  });

  it('never reads more than it may, even of a file without end', async () => {
    await expect(readFileAtOnce('/dev/zero')).resolves.toHaveLength(5_000_001);
  });
});
