/**
 * Match
 *
 * Where the words sought stand in a text, letter case and diacritics aside, as the server compares them.
 */

/** A stretch of text, with whether it was sought. */
export interface Stretch {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Folds each character on its own, so that places in the folded text can be led back. */
function foldCharacters(text: string): readonly string[] {
  return Array.from(text, (character) =>
    character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  );
}

function findFirst(text: string, sought: string): readonly [start: number, end: number] | null {
  const needle = foldCharacters(sought.trim()).join('');
  if (needle === '') return null;
  const characters = Array.from(text);
  const folded = foldCharacters(text);
  const places = folded.flatMap((piece, index) =>
    Array.from({ length: piece.length }, () => index),
  );
  const at = folded.join('').indexOf(needle);
  if (at < 0) return null;
  const first = places[at] ?? 0;
  const last = places[at + needle.length - 1] ?? first;
  const toUnits = (count: number): number => characters.slice(0, count).join('').length;
  return [toUnits(first), toUnits(last + 1)];
}

/** Parts a text at the first place of what was sought; one stretch when it is not there. */
export function splitAtMatch(text: string, sought: string): readonly Stretch[] {
  const place = findFirst(text, sought);
  if (place === null) return [{ text, isMatch: false }];
  const [start, end] = place;
  return [
    { text: text.slice(0, start), isMatch: false },
    { text: text.slice(start, end), isMatch: true },
    { text: text.slice(end), isMatch: false },
  ].filter((stretch) => stretch.text !== '');
}

/** Characters before the match that an excerpt keeps. */
const LEAD = 28;

/** Cuts the start off a long sentence, at a word, so that the match shows in one line. */
export function toExcerpt(sentence: string, sought: string): string {
  const place = findFirst(sentence, sought);
  if (place === null || place[0] <= LEAD) return sentence;
  const cut = sentence.indexOf(' ', place[0] - LEAD);
  return cut < 0 || cut >= place[0] ? sentence : `…${sentence.slice(cut + 1)}`;
}
