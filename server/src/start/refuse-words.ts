import { KnowledgeGraphError } from '@entente/graph-store';

/**
 * `npm start` takes no words: whoever writes one would wait for something that never comes.
 * @throws {KnowledgeGraphError} with code `BAD_INPUT` and a sentence that quotes the first word.
 */
export function refuseWords(words: readonly string[]): void {
  const [first] = words;
  if (first === undefined) return;
  const what = first.startsWith('-') ? `There is no option "${first}"` : `"${first}" is not read`;
  throw new KnowledgeGraphError(
    'BAD_INPUT',
    `${what}: npm start takes its settings from the environment; README.md lists them.`,
  );
}
