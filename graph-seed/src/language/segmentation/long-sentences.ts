import type { TextSpan } from './text-span.ts';

/** No sentence of edited news is longer; a parser trained on sentences does no better on what is. */
const maxTokens = 160;
/** The last of these many tokens is looked at for a good place to cut. */
const cutWindow = 60;

/**
 * Cuts what claims to be one sentence but is too long into parts of at most 160 tokens, so that parsing takes bounded time and
 * memory: after the last semicolon near the bound, else colon, dash or comma, else at the bound. Others stay whole.
 */
export function cutLongSentence(
  tokens: readonly TextSpan[],
  words: readonly string[],
): readonly (readonly TextSpan[])[] {
  const parts: (readonly TextSpan[])[] = [];
  let start = 0;
  while (tokens.length - start > maxTokens) {
    const end = start + findCut(words.slice(start, start + maxTokens));
    parts.push(tokens.slice(start, end));
    start = end;
  }
  if (start < tokens.length) parts.push(tokens.slice(start));
  return parts;
}

function findCut(words: readonly string[]): number {
  for (const mark of [/^;$/u, /^(?::|-{2,}|[–—]+)$/u, /^,$/u]) {
    const last = words.findLastIndex((word) => mark.test(word));
    if (last >= words.length - cutWindow) return last + 1;
  }
  return words.length;
}
