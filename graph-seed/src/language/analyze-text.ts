import { NOMINAL } from './decoding/part-of-speech.ts';
import type { Document, Sentence } from './document.ts';
import type { WantedVectors } from './encoding/encoder.ts';
import { splitSentences } from './segmentation/sentence-splitter.ts';
import type { SentenceParser } from './sentence-parser.ts';

/** Cuts a text into sentences and words and parses them; tokens get the vectors that are asked for. */
export async function analyzeText(
  parser: SentenceParser,
  text: string,
  vectors: WantedVectors,
): Promise<Document> {
  const split = splitSentences(text);
  const words = split.map((spans) => spans.map(({ start, end }) => text.slice(start, end)));
  const parsed = await parser.parse(words, { vectors });
  const sentences = split.map((spans, index): Sentence => {
    const { words: found = [], vectors: all } = parsed[index] ?? {};
    const tokens = found.flatMap((word, position) => {
      const span = spans[position];
      if (span === undefined) return [];
      const vector = NOMINAL.has(word.upos) ? sliceVector(all, position, found.length) : null;
      return [{ text: text.slice(span.start, span.end), ...span, ...word, vector }];
    });
    return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens };
  });
  return { text, sentences };
}

function sliceVector(
  vectors: Float32Array | undefined,
  position: number,
  words: number,
): Float32Array | null {
  if (vectors === undefined) return null;
  const size = vectors.length / words;
  return vectors.subarray(position * size, (position + 1) * size);
}
