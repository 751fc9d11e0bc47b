import { splitSentences } from '../language/segmentation/sentence-splitter.ts';

/** Gives the first sentence of a text as it stands there; the whole first line when no sentence is found. */
export function firstSentence(text: string): string {
  const [line = ''] = text.split('\n', 1);
  const [tokens = []] = splitSentences(line);
  return line.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? line.length);
}
