import { cp, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWeights } from './weights.ts';

const models = new URL('../../models/', import.meta.url);

describe('weights', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-weights-'));
    await cp(models, folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  const open = (): Promise<unknown> => openWeights({ folder: pathToFileURL(`${folder}/`) });

  it.each([
    'engine.q.onnx',
    'antecedent.vectors.onnx',
    'antecedent.scores.onnx',
    'engine.labels.json',
    'tokenizer.json',
    'tokenizer_config.json',
  ])('that lack %s name the file and the remedy', async (name) => {
    await rm(join(folder, name));
    await expect(open()).rejects.toMatchObject({
      code: 'WEIGHTS_DAMAGED',
      message: `The language engine's file "${join(folder, name)}" cannot be read; restore the folder graph-seed/models from the repository.`,
    });
  });

  it.each(['engine.q.onnx', 'engine.labels.json', 'tokenizer.json'])(
    'of which %s was cut short name the file and the remedy',
    async (name) => {
      await truncate(join(folder, name), 1000);
      await expect(open()).rejects.toMatchObject({
        code: 'WEIGHTS_DAMAGED',
        message: `The language engine's file "${join(folder, name)}" is damaged (1000 bytes); restore it from the repository.`,
      });
    },
  );

  it('of which some labels are missing are refused', async () => {
    await writeFile(join(folder, 'engine.labels.json'), '{"upos": ["NOUN"]}');
    await expect(open()).rejects.toMatchObject({ code: 'WEIGHTS_DAMAGED' });
  });

  it('say where the engine runs when the runtime has no binary for this computer', async () => {
    const importRuntime = (): Promise<never> => Promise.reject(new Error('Cannot find module'));
    await expect(openWeights({ importRuntime })).rejects.toMatchObject({
      code: 'UNSUPPORTED_PLATFORM',
      message: expect.stringContaining(
        'it runs on Linux with glibc (x64, arm64), macOS on Apple silicon and Windows; elsewhere start Entente with docker compose.',
      ),
    });
  });
});
