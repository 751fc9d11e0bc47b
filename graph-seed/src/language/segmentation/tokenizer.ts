/**
 * Tokenizer
 *
 * Cuts text into words and marks after the rules of Universal Dependencies for English (EWT and GUM): chunks between blanks,
 * then cuts inside each chunk by small rules, except within stretches that are protected.
 * https://universaldependencies.org/en/index.html
 */
import { isAbbreviation } from './abbreviations.ts';
import { findProtectedSpans } from './protected-spans.ts';
import { punctuationCuts, type CutRule } from './punctuation-cuts.ts';
import type { TextSpan } from './text-span.ts';
import { wordCuts } from './word-cuts.ts';

/**
 * Runs without blanks, control characters, blanks of no width or marks of writing direction. Chunks longer than any address
 * are cut, so that no rule meets more.
 */
const chunkPattern = /[^\s\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]{1,1000}/gu;
const rules: readonly CutRule[] = [...punctuationCuts, ...wordCuts];

/** Cuts a stretch of a text into tokens, in order; none is empty or holds a blank; a stretch of blanks gives none. */
export function tokenize(text: string, { start, end }: TextSpan): readonly TextSpan[] {
  const chunks = [...text.slice(start, end).matchAll(chunkPattern)];
  return chunks.flatMap(({ index, 0: chunk }, position) =>
    cutChunk(chunk, chunks[position + 1]?.[0] ?? '').map((span) => ({
      start: start + index + span.start,
      end: start + index + span.end,
    })),
  );
}

function cutChunk(chunk: string, next: string): readonly TextSpan[] {
  if (/^\p{Ll}+$/u.test(chunk) && chunk !== 'cannot') return cutWord(chunk);
  const kept = findProtectedSpans(chunk);
  const isInside = (cut: number): boolean =>
    kept.some(({ start, end }) => cut > start && cut < end);
  const cuts = new Set(rules.flatMap((rule) => rule(chunk)).filter((cut) => !isInside(cut)));
  const pieces = toSpans(chunk.length, cuts);
  return pieces.flatMap((piece, index) => {
    const rest = pieces.slice(index + 1);
    const isLast = rest.every((span) =>
      /^["“”'’)\]},;:!?…»-]+$/u.test(chunk.slice(span.start, span.end)),
    );
    return isLast ? cutFinalPeriod(chunk, piece, next) : [piece];
  });
}

function cutWord(chunk: string): readonly TextSpan[] {
  return toSpans(chunk.length, new Set(wordCuts.flatMap((rule) => rule(chunk))));
}

function cutFinalPeriod(chunk: string, piece: TextSpan, next: string): readonly TextSpan[] {
  const word = chunk.slice(piece.start, piece.end);
  if (!/[^.]\.$/u.test(word)) return [piece];
  if (isAbbreviation(word.slice(0, -1), /^\d/u.test(next))) return [piece];
  return [
    { start: piece.start, end: piece.end - 1 },
    { start: piece.end - 1, end: piece.end },
  ];
}

function toSpans(length: number, cuts: ReadonlySet<number>): readonly TextSpan[] {
  const bounds = [
    0,
    ...[...cuts].filter((cut) => cut > 0 && cut < length).toSorted((a, b) => a - b),
    length,
  ];
  return bounds.slice(1).map((end, index) => ({ start: bounds[index] ?? 0, end }));
}
