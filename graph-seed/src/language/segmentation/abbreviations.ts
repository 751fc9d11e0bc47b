/**
 * Abbreviations
 *
 * Words whose period belongs to them. Single letters and letters with periods between them (U.S., e.g.) need no list.
 */

/** Stand before a name, so that no sentence ends after them. */
const titles =
  'mr mrs ms mx dr prof gen col lt sgt capt cpt maj cmdr adm brig sen rep gov pres amb rev fr hon messrs st ste mt ft supt insp det';
/** Stand after a name or a number, or within a sentence; a sentence may end with them. */
const endings =
  'jr sr inc corp co ltd bros plc est dept univ assn etc al vs cf approx esp incl ave blvd rd';
/** Abbreviate only before a number; elsewhere they are words, or end a sentence. */
const beforeNumbers = 'no nos fig figs vol vols pp ch sec art p';
const months = 'jan feb mar apr jun jul aug sep sept oct nov dec';

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const titleSet = toSet(titles);
const endingSet = toSet(`${endings} ${months}`);
const numberSet = toSet(beforeNumbers);

/** Tells whether a word, without its last period, keeps that period. */
export function isAbbreviation(word: string, isNumberNext: boolean): boolean {
  const lower = word.toLowerCase();
  if (numberSet.has(lower)) return isNumberNext;
  return isTitle(word) || endingSet.has(lower) || isInitial(word) || isLetters(word);
}

/** Tells whether a word, without its last period, is a title that a name follows. */
export function isTitle(word: string): boolean {
  return titleSet.has(word.toLowerCase());
}

/** Tells whether a word, without its last period, is one capital letter as in "J. Edgar"; "I" is a word. */
export function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word) && word !== 'I';
}

function isLetters(word: string): boolean {
  return /^(?:\p{L}{1,2}\.)+\p{L}{1,3}$/u.test(word);
}
