import type { CutRule } from './punctuation-cuts.ts';

/** Prefixes that are no words of their own: the hyphen after them stays inside the word. */
const prefixes = new Set(
  'anti bi co counter cross e ex extra hyper inter intra macro mega micro mid mini mono multi neo non over post pre pro pseudo re semi sub super trans ultra un under'.split(
    ' ',
  ),
);

/** Ends of words that are words: the genitive, short forms of verbs and "not". */
const cutClitics: CutRule = (chunk) =>
  [
    ...chunk.matchAll(
      /(?<=[\p{L}\d.])['’](?:s|re|ve|ll|d|m)(?![\p{L}\d])|(?<=\p{L})n['’]t(?![\p{L}\d])/giu,
    ),
  ].flatMap(({ index, 0: match }) => [index, index + match.length]);

/** Two words written as one; the first stands in parentheses. */
const fused: readonly RegExp[] = [
  /^(can)not$/iu,
  /^(gon|wan)na$/iu,
  /^(got)ta$/iu,
  /^(lem|gim)me$/iu,
  /^(do|wo|ca|did|does|is|was|are|have|has|could|would|should)nt$/iu,
  /^(['’]t)(?:is|was)$/iu,
];

/** Cuts a word that is two words, "cannot"; other words stay whole. */
export const cutFused: CutRule = (word) =>
  fused.flatMap((pattern) => pattern.exec(word)?.[1]?.length ?? []);

/** Words joined by a hyphen are tokens, except after a prefix. */
const cutHyphens: CutRule = (chunk) => {
  const cuts: number[] = [];
  for (const { index } of chunk.matchAll(/(?<=[\p{L}.'’])-(?=[\p{L}\d])|(?<=\d)-(?=\p{L})/gu)) {
    const before = /[\p{L}\p{N}]+$/u.exec(chunk.slice(Math.max(0, index - 20), index))?.[0] ?? '';
    if (!prefixes.has(before.toLowerCase())) cuts.push(index, index + 1);
  }
  return cuts;
};

/** Two numbers joined by a hyphen are a range when they are about as long: 5-10, 1969-70, not the parts of a telephone number. */
const cutRanges: CutRule = (chunk) => {
  const match = /(?<![\p{L}\d-])(\d[\d.:]{0,4})-(\d[\d.:]{0,4})(?![\p{L}\d-])/u.exec(chunk);
  const left = match?.[1]?.length ?? 0;
  const right = match?.[2]?.replace(/[.:]+$/u, '').length ?? 0;
  if (match === null || (left !== right && right > 2)) return [];
  return [match.index + left, match.index + left + 1];
};

/** A number and the unit written to it: 5pm, 35mm, $10bn. */
const cutUnits: CutRule = (chunk) =>
  [
    ...chunk.matchAll(
      /(?<![\p{L}\d-])\d[\d.,:]*(?=(?:am|pm|mm|cm|km|kg|mg|ft|mph|kmh|[kmb]|bn|tn|kw|mw|gw|gb|mb|hz|ghz)(?![\p{L}\d]))/giu,
    ),
  ].map(({ index, 0: number }) => index + number.length);

/** Cuts inside words. */
export const wordCuts: readonly CutRule[] = [cutClitics, cutFused, cutHyphens, cutRanges, cutUnits];
