/**
 * Abbreviations
 *
 * Words whose period belongs to them. Single letters and letters with periods between them (U.S., e.g.) need no list.
 */

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Stand before a name, so that no sentence ends after them. */
const titles = toSet(
  'mr mrs ms mx mme mlle dr drs prof profs gen gens col lt sgt capt cpt maj cmdr adm brig sen sens rep reps gov govs pres amb rev fr hon messrs st ste mt ft supt det attn p.s',
);
/** Stand after a name or a number, or within a sentence; a sentence may end with them. */
const endings = toSet(
  'jr sr ret inc corp co ltd bros plc est dept univ assn etc al vs v cf ca approx esp incl ext ave blvd div',
);
/** Short forms only when capitalized; in lower case they are words ("sun", "mass", "in the fall of the dec"). */
const capitalized = toSet(
  [
    'jan feb mar apr jun jul aug sep sept oct nov dec',
    'mon tue tues wed thu thur thurs fri sat sun',
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
  ].join(' '),
);
/** Abbreviate only before a number; elsewhere they are words, or end a sentence. */
const beforeNumbers = toSet('no nos fig figs vol vols pp ch sec art p b d m c');
/** Give their period up where the sentence ends with them. */
const sharers = toSet('etc a.m p.m');

/** What follows an abbreviation: a number, a capital, another word, or nothing in this paragraph. */
export type Follower = 'number' | 'capital' | 'word' | 'nothing';

/** Tells whether a word, without its last period, keeps that period before what follows. */
export function keepsPeriod(word: string, follower: Follower): boolean {
  const lower = word.toLowerCase();
  if (sharers.has(lower) && follower === 'nothing') return false;
  if (lower === 'etc' && follower === 'capital') return false;
  if (beforeNumbers.has(lower) && !isInitial(word)) return follower === 'number';
  if (/^\p{Lu}/u.test(word) && capitalized.has(lower)) return true;
  return isTitle(word) || endings.has(lower) || isInitial(word) || isLetters(word);
}

/** Tells whether a word, without its last period, is a title that a name follows. */
export function isTitle(word: string): boolean {
  return titles.has(word.toLowerCase());
}

/** Tells whether a word stands after the name of a company as part of it, "Acme! Inc.". */
export function isCompanyForm(word: string): boolean {
  return /^(?:inc|corp|co|ltd|llc|plc)\.?$/iu.test(word);
}

/** Tells whether a word, without its last period, is one capital letter as in "J. Edgar"; "I" is a word. */
export function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word) && word !== 'I';
}

function isLetters(word: string): boolean {
  return /^(?:\p{L}{1,2}\.)+\p{L}{1,3}$/u.test(word);
}
