import type { TextSpan } from './text-span.ts';

/**
 * Stretches that stay one token whatever marks stand in them, each rule a pattern over one chunk of text without blanks.
 */
const rules: readonly RegExp[] = [
  // Web addresses, without the punctuation of the sentence around them.
  /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]/giu,
  // Web addresses that leave their beginning out.
  /(?:[\p{L}\d-]+\.)+(?:com|org|net|edu|gov|mil|int|info|eu|uk)(?:\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’])?(?![\p{L}\d-])/giu,
  // Mail addresses.
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
  // Faces.
  /^[:;=8xX][-'^]?[)(\]DPpOo|\\/]+(?=[.,!?]*$)|^\(:$/gu,
  // A clitic or a year by itself: 's, '98, 1960's.
  /^['’](?:s|re|ve|ll|d|m|\d\ds?)(?![\p{L}\d])|(?<![\d.,])\d{1,3}0['’]s(?!\p{L})/gu,
  // Runs of one kind of mark.
  /\.{2,}|…+|-{2,}|[–—―]+|[!?]+|\*+|=+|_{2,}|~+|#+(?!\w)|``|''|‘’|’’|<+|>+/gu,
];

/** Finds the stretches of a chunk that must not be cut inside, in order, none inside another; of two that cross, the first. */
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
