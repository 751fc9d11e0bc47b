import type { CutRule } from './punctuation-cuts.ts';

/** Prefixes that are no words of their own: the hyphen after them stays inside the word. */
const prefixes = new Set(
  'anti bi co counter cross e ex extra hyper inter intra macro mega micro mid mini mono multi neo non over para post pre pro pseudo re semi sub super tele trans ultra un under uni vice'.split(
    ' ',
  ),
);

/** Ends of words that are words: the genitive, short forms of verbs and "not". */
const cutClitics: CutRule = (chunk) =>
  [
    ...chunk.matchAll(
      /(?<=\p{L}|\d|\.)(?:['’](?:s|re|ve|ll|d|m)|(?<=\p{L})n['’]t)(?![\p{L}\d])/giu,
    ),
  ].flatMap(({ index, 0: match }) => [index, index + match.length]);

/** Two words written as one: [pattern of the first part, of the second]. */
const fused: readonly RegExp[] = [
  /^(can)not$/iu,
  /^(gon|wan)na$/iu,
  /^(got)ta$/iu,
  /^(lem|gim)me$/iu,
  /^(do|wo|ca|did|does|is|was|are|have|has|could|would|should)nt$/iu,
  /^(['’]t)(?:is|was)$/iu,
];
const cutFused: CutRule = (chunk) =>
  fused.flatMap((pattern) => pattern.exec(chunk)?.[1]?.length ?? []);

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
  const match = /^(\d[\d.,:]*)-(\d[\d.,:]*)$/u.exec(chunk);
  const left = match?.[1]?.length ?? 0;
  const right = match?.[2]?.length ?? 0;
  return match !== null && left < 5 && right < 5 && (left === right || right <= 2)
    ? [left, left + 1]
    : [];
};

/** A number and the unit written to it: 5pm, 35mm, 10km. */
const cutUnits: CutRule = (chunk) => {
  const match =
    /^(?:[$£€])?(\d[\d.,:]*)(?:am|pm|mm|cm|km|kg|mg|ft|mph|kmh|km\/h|[kmb]|bn|tn|kw|mw|gb|mb|hz|ghz)$/iu.exec(
      chunk,
    );
  const number = match?.[1];
  return number === undefined ? [] : [chunk.indexOf(number) + number.length];
};

/** Cuts inside words. */
export const wordCuts: readonly CutRule[] = [cutClitics, cutFused, cutHyphens, cutRanges, cutUnits];
