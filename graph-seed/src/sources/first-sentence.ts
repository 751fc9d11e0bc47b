import { splitSentences } from '../language/segmentation/sentence-splitter.ts';

/** A longer title is none; headlines have up to 150 characters. */
const MAX_CHARACTERS = 200;
/** No sentence that may stand as a title begins after these. */
const LOOKED_AT_CHARACTERS = 2_000;

/** Gives the first sentence of a text as it stands there, cut at a word with "…" when it is too long for a title. */
export function firstSentence(text: string): string {
  const [start = ''] = text.slice(0, LOOKED_AT_CHARACTERS).split('\n', 1);
  const [tokens = []] = splitSentences(start);
  const sentence = start.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? start.length);
  if (sentence.length <= MAX_CHARACTERS) return sentence;
  const cut = sentence.slice(0, MAX_CHARACTERS);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}
