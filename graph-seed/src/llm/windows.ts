/**
 * Windows
 *
 * A model reads an article in parts that end with a sentence. Each is small enough for the context of a small local model: with the
 * instructions and the answer some 6,000 tokens.
 */
import type { TextSpan } from '../extraction/drafts.ts';
import { splitSentences } from '../language/segmentation/sentence-splitter.ts';

/** About a thousand tokens of English. */
const MAX_WINDOW_CHARACTERS = 4_500;
/** Sentences before a window that are shown with it, so that its first pronouns have something to stand for. */
const CONTEXT_SENTENCES = 2;

/** A part of an article that the model reads at once; never empty. */
export interface Window {
  readonly start: number;
  readonly end: number;
  /** Its sentences, in order. */
  readonly sentences: readonly TextSpan[];
  /** What stands directly before it, for understanding only; empty at the start of the article. */
  readonly before: TextSpan;
}

function toWindow(sentences: readonly TextSpan[], earlier: readonly TextSpan[]): Window {
  const start = sentences[0]?.start ?? 0;
  return {
    start,
    end: sentences.at(-1)?.end ?? start,
    sentences,
    before: { start: earlier.at(-CONTEXT_SENTENCES)?.start ?? start, end: start },
  };
}

/** Cuts a text into windows, in order; a single sentence that is longer than the bound stands alone. */
export function toWindows(text: string, maxCharacters = MAX_WINDOW_CHARACTERS): readonly Window[] {
  const sentences = splitSentences(text).map((tokens) => ({
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
  }));
  const windows: Window[] = [];
  let first = 0;
  for (let next = 1; next <= sentences.length; next += 1) {
    const start = sentences[first]?.start ?? 0;
    const end = sentences[next]?.end ?? Number.POSITIVE_INFINITY;
    if (end - start <= maxCharacters) continue;
    windows.push(toWindow(sentences.slice(first, next), sentences.slice(0, first)));
    first = next;
  }
  return windows;
}

/** Cuts a window in two halves by sentences; null when it is a single sentence. */
export function halve(window: Window): readonly [Window, Window] | null {
  const { sentences } = window;
  if (sentences.length < 2) return null;
  const middle = Math.ceil(sentences.length / 2);
  const [left, right] = [sentences.slice(0, middle), sentences.slice(middle)];
  return [{ ...toWindow(left, []), before: window.before }, toWindow(right, left)];
}
