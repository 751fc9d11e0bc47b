import { fold } from '@entente/graph-store';

/** Folds a name to what identifies it: without diacritics, letter case, punctuation, possessive ending and leading article. */
export function normalizeName(name: string): string {
  return fold(name.replace(/['’]s\b/g, '')).replace(/^(the|a|an) /, '');
}
