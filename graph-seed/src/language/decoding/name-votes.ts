/**
 * Name votes
 *
 * Within one article a name mostly stands for one thing. The model reads each place by itself and may take "Acme" for an organization
 * in one sentence and for a person in the next; here the places vote.
 */

/** A sentence whose names were read: its words, their name labels, and how likely each label is, `labels.length` numbers a word. */
export interface NamedSentence {
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly chances: Float32Array;
}

interface Mention {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/**
 * Gives the name labels of all sentences of one article once more, where every mention of one name, letter case apart, has the
 * type that is likeliest over all its mentions, for a surname over the full names too; ties go to the type that comes first in
 * `labels`. Where names begin and end stays.
 */
export function settleNames(
  sentences: readonly NamedSentence[],
  labels: readonly string[],
): readonly (readonly string[])[] {
  const types = [
    ...new Set(labels.filter((label) => label !== 'O').map((label) => label.slice(2))),
  ];
  const mentions = sentences.flatMap(findMentions);
  const votes = new Map<string, number[]>();
  const vote = (key: string, chances: readonly number[]): void => {
    const sum = votes.get(key) ?? types.map(() => 0);
    votes.set(
      key,
      sum.map((votesSoFar, type) => votesSoFar + (chances[type] ?? 0)),
    );
  };
  for (const mention of mentions) {
    const chances = types.map((type) =>
      toChance(sentences[mention.sentence], mention, type, labels),
    );
    vote(mention.key, chances);
    // "Ada Byron" speaks for "Byron", whom the rest of the article calls so.
    const isPerson = types[indexOfLargest(chances)] === 'PER';
    if (isPerson && mention.end - mention.start > 1) {
      vote(mention.key.slice(mention.key.lastIndexOf(' ') + 1), chances);
    }
  }
  const settled = sentences.map(({ names }) => [...names]);
  for (const { sentence, start, end, key } of mentions) {
    const type = types[indexOfLargest(votes.get(key) ?? [])];
    for (let word = start; word < end && type !== undefined; word += 1) {
      const names = settled[sentence];
      if (names !== undefined) names[word] = `${word === start ? 'B' : 'I'}-${type}`;
    }
  }
  return settled;
}

function findMentions({ words, names }: NamedSentence, sentence: number): readonly Mention[] {
  return names.flatMap((name, start) => {
    if (!name.startsWith('B-')) return [];
    let end = start + 1;
    while (names[end]?.startsWith('I-') === true) end += 1;
    return [{ sentence, start, end, key: words.slice(start, end).join(' ').toLowerCase() }];
  });
}

/** The mean chance of the type over the words of the mention. */
function toChance(
  sentence: NamedSentence | undefined,
  { start, end }: Mention,
  type: string,
  labels: readonly string[],
): number {
  let sum = 0;
  for (let word = start; word < end; word += 1) {
    const label = labels.indexOf(`${word === start ? 'B' : 'I'}-${type}`);
    sum += sentence?.chances[word * labels.length + label] ?? 0;
  }
  return sum / (end - start);
}

function indexOfLargest(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}
