import { addCounts, noCounts, type Counts } from './ratio.ts';

/** The kinds of names that are scored; a demonym alone ("French") is neither name nor error, it is counted apart. */
export const scoredTypes = ['PER', 'ORG', 'LOC', 'DEM'] as const;

/** Counts by kind of name. */
export type NameScores = Readonly<Record<(typeof scoredTypes)[number], Counts>>;

/** Compares name labels of one sentence, whole names of the same kind over the same words. */
export function scoreNames(
  words: readonly string[],
  given: readonly string[],
  gold: readonly string[],
  demonyms: ReadonlySet<string>,
): NameScores {
  const givenSpans = toSpans(setDemonymsApart(words, given, demonyms));
  const goldSpans = toSpans(setDemonymsApart(words, gold, demonyms));
  const count = (type: string): Counts => {
    const ofType = (spans: readonly string[]): readonly string[] =>
      spans.filter((span) => span.endsWith(type));
    const found = new Set(ofType(givenSpans));
    const wanted = ofType(goldSpans);
    return {
      right: wanted.filter((span) => found.has(span)).length,
      given: found.size,
      gold: wanted.length,
    };
  };
  return { PER: count('PER'), ORG: count('ORG'), LOC: count('LOC'), DEM: count('DEM') };
}

/** Adds up the scores of several sentences. */
export function addNameScores(all: readonly NameScores[]): NameScores {
  const sum = (type: keyof NameScores): Counts =>
    all.map((scores) => scores[type]).reduce(addCounts, noCounts);
  return { PER: sum('PER'), ORG: sum('ORG'), LOC: sum('LOC'), DEM: sum('DEM') };
}

function setDemonymsApart(
  words: readonly string[],
  labels: readonly string[],
  demonyms: ReadonlySet<string>,
): readonly string[] {
  return labels.map((label, index) =>
    demonyms.has(words[index] ?? '') &&
    !label.startsWith('I-') &&
    labels[index + 1]?.startsWith('I-') !== true
      ? 'B-DEM'
      : label,
  );
}

function toSpans(labels: readonly string[]): readonly string[] {
  return labels.flatMap((label, start) => {
    if (label === 'O') return [];
    const type = label.slice(2);
    if (label === `I-${type}` && labels[start - 1]?.slice(2) === type) return [];
    let end = start + 1;
    while (labels[end] === `I-${type}`) end += 1;
    return [`${start}-${end}-${type}`];
  });
}
