/**
 * Tokenizer
 *
 * Cuts text into words and marks after the rules of Universal Dependencies for English (EWT and GUM): chunks between blanks,
 * then cuts inside each chunk by small rules, except within stretches that are protected.
 * https://universaldependencies.org/en/index.html
 */
import { keepsPeriod, type Follower } from './abbreviations.ts';
import { findProtectedSpans } from './protected-spans.ts';
import { punctuationCuts, type CutRule } from './punctuation-cuts.ts';
import type { TextSpan } from './text-span.ts';
import { cutFused, wordCuts } from './word-cuts.ts';

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
    cutKnownChunk(chunk, toFollower(chunks[position + 1]?.[0])).map((span) => ({
      start: start + index + span.start,
      end: start + index + span.end,
    })),
  );
}

/** News repeats its words with their marks: this many hold the working set of many articles at some megabytes. */
const MAX_KNOWN_CHUNKS = 20_000;
/** Longer chunks, addresses mostly, hardly come again. */
const MAX_KNOWN_LENGTH = 40;
const knownChunks = new Map<string, readonly TextSpan[]>();

/** Cuts a chunk, or remembers how it was cut, which changes the speed and never the answer. */
function cutKnownChunk(chunk: string, follower: Follower): readonly TextSpan[] {
  if (chunk.length > MAX_KNOWN_LENGTH) return cutChunk(chunk, follower);
  const key = `${follower} ${chunk}`;
  const known = knownChunks.get(key);
  if (known !== undefined) return known;
  const spans = cutChunk(chunk, follower);
  if (knownChunks.size >= MAX_KNOWN_CHUNKS) knownChunks.clear();
  knownChunks.set(key, spans);
  return spans;
}

function toFollower(next: string | undefined): Follower {
  if (next === undefined) return 'nothing';
  if (/^\d/u.test(next)) return 'number';
  return /^["“‘'([]*\p{Lu}/u.test(next) ? 'capital' : 'word';
}

function cutChunk(chunk: string, follower: Follower): readonly TextSpan[] {
  if (/^\p{L}+$/u.test(chunk)) return toSpans(chunk.length, cutFused(chunk));
  const kept = findProtectedSpans(chunk);
  const isInside = (cut: number): boolean =>
    kept.some(({ start, end }) => cut > start && cut < end);
  const cuts = rules.flatMap((rule) => rule(chunk)).filter((cut) => !isInside(cut));
  return cutFinalPeriod(chunk, toSpans(chunk.length, cuts), follower);
}

/** Sets the period of the last word apart, unless it belongs to the word; only closing marks may follow that word. */
function cutFinalPeriod(
  chunk: string,
  pieces: readonly TextSpan[],
  follower: Follower,
): readonly TextSpan[] {
  const toText = ({ start, end }: TextSpan): string => chunk.slice(start, end);
  const last = pieces.findLastIndex((piece) => !/^["“”'’)\]},;:!?…»-]+$/u.test(toText(piece)));
  const piece = pieces[last];
  if (piece === undefined || !/[^.]\.$/u.test(toText(piece))) return pieces;
  if (keepsPeriod(toText(piece).slice(0, -1), follower)) return pieces;
  const period = piece.end - 1;
  return [
    ...pieces.slice(0, last),
    { start: piece.start, end: period },
    { start: period, end: piece.end },
    ...pieces.slice(last + 1),
  ];
}

function toSpans(length: number, cuts: readonly number[]): readonly TextSpan[] {
  const inner = [...new Set(cuts)].filter((cut) => cut > 0 && cut < length);
  const bounds = [0, ...inner.toSorted((a, b) => a - b), length];
  return bounds.slice(1).map((end, index) => ({ start: bounds[index] ?? 0, end }));
}
