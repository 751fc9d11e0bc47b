import { isInitial, isTitle } from './abbreviations.ts';
import { findParagraphs } from './paragraphs.ts';
import type { TextSpan } from './text-span.ts';
import { tokenize } from './tokenizer.ts';

/** No sentence of edited news is longer; what claims to be is cut, so that parsing takes bounded time and memory. */
const maxTokensPerSentence = 160;

/** Cuts a text into sentences of tokens, all in order; no sentence is empty, none crosses a paragraph. */
export function splitSentences(text: string): readonly (readonly TextSpan[])[] {
  return findParagraphs(text).flatMap((paragraph) =>
    splitParagraph(text, tokenize(text, paragraph)),
  );
}

function splitParagraph(
  text: string,
  tokens: readonly TextSpan[],
): readonly (readonly TextSpan[])[] {
  const sentences: (readonly TextSpan[])[] = [];
  const wordAt = (index: number): string => {
    const token = tokens[index];
    return token === undefined ? '' : text.slice(token.start, token.end);
  };
  let start = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (!isSentenceEnd(wordAt(index), wordAt(index + 1))) continue;
    while (isCloser(wordAt(index + 1)) && tokens[index + 1]?.start === tokens[index]?.end)
      index += 1;
    if (/^[\p{Ll},;:]/u.test(wordAt(index + 1))) continue;
    sentences.push(tokens.slice(start, index + 1));
    start = index + 1;
  }
  if (start < tokens.length) sentences.push(tokens.slice(start));
  return sentences.flatMap(cutLongSentence);
}

/** Words that begin sentences far more often than names do; after an abbreviation only they show that one begins. */
const starters = new Set(
  'the a an this that these those he she it they we i you his her its their our my there here in on at after before but and or if when while as for with from by not no what who how why where'.split(
    ' ',
  ),
);

function isSentenceEnd(word: string, next: string): boolean {
  if (/^(?:[.!?…]+)$/u.test(word)) return true;
  if (!word.endsWith('.') || isTitle(word.slice(0, -1)) || isInitial(word.slice(0, -1)))
    return false;
  return /^\p{Lu}/u.test(next) && starters.has(next.toLowerCase());
}

function isCloser(word: string): boolean {
  return /^["”'’)\]»]$|^''$/u.test(word);
}

function cutLongSentence(tokens: readonly TextSpan[]): readonly (readonly TextSpan[])[] {
  const parts: (readonly TextSpan[])[] = [];
  for (let start = 0; start < tokens.length; start += maxTokensPerSentence) {
    parts.push(tokens.slice(start, start + maxTokensPerSentence));
  }
  return parts;
}
