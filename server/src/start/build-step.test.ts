import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isOutdated } from './build-step.ts';

const step = {
  product: 'cake',
  sources: ['flour', 'recipe.txt', 'absent'],
  outputs: ['cake.txt'],
  command: [],
};
let root = '';

function write(path: string, minute: number): void {
  const file = join(root, path);
  writeFileSync(file, path);
  utimesSync(file, new Date(2026, 0, 1, 0, minute), new Date(2026, 0, 1, 0, minute));
}

function touchFolder(path: string, minute: number): void {
  utimesSync(join(root, path), new Date(2026, 0, 1, 0, minute), new Date(2026, 0, 1, 0, minute));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-build-'));
  mkdirSync(join(root, 'flour/generated'), { recursive: true });
  write('recipe.txt', 1);
  write('flour/rye.txt', 2);
  touchFolder('flour', 2);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('isOutdated', () => {
  it('holds for a product that is missing', () => {
    expect(isOutdated(step, root)).toBe(true);
  });

  it('holds for a product older than one of its sources', () => {
    write('cake.txt', 1);
    expect(isOutdated(step, root)).toBe(true);
  });

  it('does not hold for a product newer than all of them', () => {
    write('cake.txt', 3);
    expect(isOutdated(step, root)).toBe(false);
  });

  it('holds when a source was taken away', () => {
    write('cake.txt', 3);
    rmSync(join(root, 'flour/rye.txt'));
    expect(isOutdated(step, root)).toBe(true);
  });

  it('does not count what other steps make among the sources', () => {
    write('cake.txt', 3);
    write('flour/generated/butter.txt', 4);
    expect(isOutdated(step, root)).toBe(false);
  });
});
