import { chunkText } from './chunks.ts';

const TYPES: Readonly<Record<string, string>> = {
  Person: 'PER',
  Organization: 'ORG',
  State: 'LOC',
  Place: 'LOC',
};

/** Labels the words of a sentence with the names that compromise finds in it, BIO; of names over the same word the first counts. */
export function toCompromiseLabels(words: readonly string[]): readonly string[] {
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    starts.push(text.length);
    text += `${word} `;
  }
  const labels = words.map(() => 'O');
  for (const { start, end, kind } of chunkText(text).names) {
    const type = TYPES[kind];
    const inside = starts.flatMap((at, index) => (at >= start && at < end ? [index] : []));
    if (type === undefined || inside.some((index) => labels[index] !== 'O')) continue;
    inside.forEach((index, position) => {
      labels[index] = `${position === 0 ? 'B' : 'I'}-${type}`;
    });
  }
  return labels;
}
