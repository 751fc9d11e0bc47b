import type { TextSpan } from './text-span.ts';

/**
 * Stretches that stay one token whatever marks stand in them, each rule a pattern over one chunk of text without blanks.
 */
const rules: readonly RegExp[] = [
  // Web addresses, without the punctuation of the sentence around them.
  /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]/giu,
  // Mail addresses.
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
  // Faces, whole chunks only: elsewhere colon and bracket are punctuation.
  /^[:;=8xX][-'^]?[)(\]DPpOo|\\/]+$/gu,
  // Runs of one kind of mark.
  /\.{2,}|…+|-{2,}|[–—―]+|[!?]+|\*+|=+|_{2,}|~+|#+(?!\w)|``|''|<+|>+/gu,
];

/** Finds the stretches of a chunk that must not be cut inside, in order, none inside another. */
export function findProtectedSpans(chunk: string): readonly TextSpan[] {
  const spans = rules.flatMap((rule) =>
    [...chunk.matchAll(rule)].map(({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
    })),
  );
  const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: TextSpan[] = [];
  for (const span of ordered) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
