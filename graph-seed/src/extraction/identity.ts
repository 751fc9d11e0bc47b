import { createHash } from 'node:crypto';

/** Characters of an id: 80 bits keep a million things apart. */
const LENGTH = 20;

/** Makes an id from the parts that make a thing what it is; the same parts in the same order give the same id. */
export function contentId(...parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, LENGTH);
}

/** Folds a name to what identifies it: without diacritics, letter case, punctuation and leading article. */
export function normalizeName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(the|a|an) /, '');
}
