import { readFile } from 'node:fs/promises';

/** Reads a file with one JSON value a line. */
export async function readJsonLines(path: string): Promise<readonly unknown[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  return lines.filter((line) => line.trim() !== '').map((line): unknown => JSON.parse(line));
}
