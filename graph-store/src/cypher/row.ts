/**
 * Rows
 *
 * Takes typed values out of rows. What is not as it was written means a damaged store, and says so.
 */
import { KnowledgeGraphError } from '../errors.ts';
import type { CypherRow } from './cypher-engine.ts';

function refuse(row: CypherRow, name: string, expected: string): never {
  throw new KnowledgeGraphError(
    'STORE_DAMAGED',
    `The stored value of "${name}" is ${JSON.stringify(row[name]) ?? 'missing'} where ${expected} belongs; make the store anew: npm run seed -- --reset.`,
  );
}

/** Gives a text. */
export function getText(row: CypherRow, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : refuse(row, name, 'a text');
}

/** Gives a text; null where nothing is stored. */
export function findText(row: CypherRow, name: string): string | null {
  return row[name] === null || row[name] === undefined ? null : getText(row, name);
}

/** Gives a number. */
export function getNumber(row: CypherRow, name: string): number {
  const value = row[name];
  return typeof value === 'number' ? value : refuse(row, name, 'a number');
}

/** Gives a truth value. */
export function getBoolean(row: CypherRow, name: string): boolean {
  const value = row[name];
  return typeof value === 'boolean' ? value : refuse(row, name, 'true or false');
}

/** Gives a list of texts; empty where nothing is stored. */
export function getTexts(row: CypherRow, name: string): readonly string[] {
  const value = row[name] ?? [];
  if (!Array.isArray(value)) return refuse(row, name, 'a list of texts');
  return value.map((item: unknown) =>
    typeof item === 'string' ? item : refuse(row, name, 'a list of texts'),
  );
}

/** Gives a list of numbers; empty where nothing is stored. */
export function getNumbers(row: CypherRow, name: string): readonly number[] {
  const value = row[name] ?? [];
  if (!Array.isArray(value)) return refuse(row, name, 'a list of numbers');
  return value.map((item: unknown) =>
    typeof item === 'number' ? item : refuse(row, name, 'a list of numbers'),
  );
}

/** Gives a word of a closed set. */
export function getWord<Word extends string>(
  row: CypherRow,
  name: string,
  words: readonly Word[],
): Word {
  const value = row[name];
  return words.find((word) => word === value) ?? refuse(row, name, 'a word of the vocabulary');
}

/** Gives the properties of a node or relation that a statement returned as a map. */
export function getMap(row: CypherRow, name: string): CypherRow {
  const value = row[name];
  if (typeof value !== 'object' || value === null) return refuse(row, name, 'a map');
  return Object.fromEntries(Object.entries(value));
}
