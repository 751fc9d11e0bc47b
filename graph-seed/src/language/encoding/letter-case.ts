/**
 * Letter case
 *
 * The encoder is uncased, so the letter case of each word goes in as a feature of its own. The numbers are those of the
 * training script; the weights depend on them.
 */
const shapes = {
  special: 0,
  digits: 1,
  withDigit: 2,
  noLetter: 3,
  lower: 4,
  upper: 5,
  initial: 6,
  title: 7,
  mixed: 8,
} as const;

/** The case number of the marks around a sentence and of padding. */
export const specialCase: number = shapes.special;

/** Tells the letter-case shape of a word: 1 digits only, 2 with a digit, 3 without letters, 4 lower, 5 UPPER, 6 one capital, 7 Title, 8 mixed or caseless. */
export function toLetterCase(word: string): number {
  // Most words are these; one look spares them five.
  if (/^[a-z]+$/.test(word)) return shapes.lower;
  if (/^\p{Nd}+$/u.test(word)) return shapes.digits;
  if (/\p{Nd}/u.test(word)) return shapes.withDigit;
  if (!/\p{L}/u.test(word)) return shapes.noLetter;
  const hasUpper = /\p{Lu}|\p{Lt}/u.test(word);
  const hasLower = /\p{Ll}/u.test(word);
  if (hasLower && !hasUpper) return shapes.lower;
  if (hasUpper && !hasLower) return word.length > 1 ? shapes.upper : shapes.initial;
  return /^\p{Lu}[^\p{Lu}\p{Lt}]*$/u.test(word) && hasLower ? shapes.title : shapes.mixed;
}
