/** Folds a name or sentence for comparing: no diacritics, case, punctuation, articles and courtesy titles. */
export function toComparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(the|a|an|mr|mrs|ms|president|minister)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Makes `head of state (P35)`, `HEAD_OF_STATE` and `REJECT:meet` comparable. */
export function toTypeKey(type: string): string {
  const [bare = ''] = type.replace(/\(.*\)/, '').split(':');
  return bare
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}
