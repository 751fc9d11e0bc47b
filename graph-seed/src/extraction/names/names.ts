/**
 * Names
 *
 * Finds the stretches that name something: the gazetteer first, then what the language engine takes for a person, organization
 * or place. Where both speak, the gazetteer rules short names and the engine rules longer ones that contain them.
 */
import { findEntry, isBeginning, LONGEST_NAME } from '../../gazetteer/gazetteer.ts';
import type { GazetteerEntry } from '../../gazetteer/gazetteer.ts';
import { isCalendarName } from '../dates/date-words.ts';
import { findLearned } from './learned-names.ts';
import { isFieldOfOffice } from './office-fields.ts';
import { toLemma } from '../tree/lemma.ts';
import { familyOfName } from '../actors/role-families.ts';
import { firstConjunct } from '../tree/words.ts';
import type { SentenceTree, Word } from '../tree/words.ts';

/** Label of the language engine for a name. */
export type NameLabel = 'PER' | 'ORG' | 'LOC';

/** Words that name something. */
export interface NameSpan {
  readonly words: readonly Word[];
  /** The word of the span that the rest of the sentence hangs on. */
  readonly head: Word;
  readonly text: string;
  readonly label: NameLabel;
  readonly entry: GazetteerEntry | null;
}

/** Adjectives of faith and conviction: they tell groups apart but name none. */
const CONVICTION =
  /^(.+(ist|ists)|muslims?|islamic|christians?|sunnis?|shi'?ites?|shia|jew(ish|s)?|catholics?|protestants?|orthodox|hindus?|buddhists?|kurds?|kurdish|arabs?|western|eastern|northern|southern)$/i;

/** Finds the names of a sentence, in the order of the text, without overlaps. */
export function findNames(tree: SentenceTree, text: string): readonly NameSpan[] {
  const listed = findListed(tree, text);
  const learned = findLearned(tree);
  const kept: (readonly [number, number, GazetteerEntry | null, NameLabel])[] = [];
  for (const [from, to, label] of learned) {
    const inside = listed.filter(([first, last]) => first <= to && last >= from);
    if (
      inside.length === 0
        ? !isRoleOnly(tree, from, to, [])
        : outranks(tree, [from, to, label], inside)
    )
      kept.push([from, to, null, label]);
  }
  for (const [from, to, entry] of listed) {
    if (!kept.some(([first, last]) => first <= to && last >= from)) {
      kept.push([from, to, entry, entry.kind === 'Organization' ? 'ORG' : 'LOC']);
    }
  }
  return kept
    .toSorted((one, other) => one[0] - other[0])
    .flatMap(([from, to, entry, label]) => toSpan(tree, text, from, to, entry, label));
}

function findListed(
  tree: SentenceTree,
  text: string,
): readonly (readonly [number, number, GazetteerEntry])[] {
  const found: (readonly [number, number, GazetteerEntry])[] = [];
  for (let from = 0; from < tree.words.length; from += 1) {
    const longest = findLongestFrom(tree, text, from);
    if (!longest) continue;
    found.push(longest);
    [, from] = longest;
  }
  return found;
}

function findLongestFrom(
  tree: SentenceTree,
  text: string,
  from: number,
): readonly [number, number, GazetteerEntry] | null {
  const start = tree.words[from]?.start ?? 0;
  let longest: readonly [number, number, GazetteerEntry] | null = null;
  for (let to = from; to < from + LONGEST_NAME + 4; to += 1) {
    const last = tree.words[to];
    if (!last || !isBeginning(text.slice(start, last.end))) break;
    const entry = findListedAt(tree, text, from, to);
    if (entry) longest = [from, to, entry];
  }
  return longest;
}

function findListedAt(
  tree: SentenceTree,
  text: string,
  from: number,
  to: number,
): GazetteerEntry | null {
  const first = tree.words[from];
  const last = tree.words[to];
  if (!first || !last) return null;
  if (!/[\p{L}\p{N}]/u.test(first.text) || !/[\p{L}\p{N}]/u.test(last.text)) return null;
  const surface = text.slice(first.start, last.end);
  if (!/\p{Lu}/u.test(surface) || surface.length > 80) return null;
  const entry = findEntry(surface);
  if (!entry) return null;
  const before = tree.words[from - 1];
  const after = tree.words[to + 1];
  // "the West" is the bloc; "West Street" or "in the west" is not.
  if (entry.name === 'West' && (before?.lower !== 'the' || isCapitalized(after))) return null;
  // A capital inside a longer capitalized name ("London Bridge", "Lima Group") is left to the engine's names.
  if (
    from === to &&
    /^(IS|WHO|AU|RT|AP|Arg|Georgia|Chad|Jordan|Mali)$/.test(surface) &&
    isCapitalized(before)
  )
    return null;
  return entry;
}

function isCapitalized(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text) && word.upos === 'PROPN';
}

/** "Government of X", "X Interior Ministry": a role with its owner, which is read as a nominal actor, not as a name. */
function isRoleOnly(
  tree: SentenceTree,
  from: number,
  to: number,
  inside: readonly (readonly [number, number, GazetteerEntry])[],
): boolean {
  const isInside = ({ index }: Word): boolean =>
    inside.some(([first, last]) => index >= first && index <= last);
  if (isFieldOfOffice(tree, from, to, isInside)) return true;
  const own = tree.words
    .slice(from, to + 1)
    .filter((word) => !isInside(word))
    .filter((word) => !/^(the|'s|’s)$/.test(word.lower));
  // "Ministry of Water of Kenya": what is left of its owner does not count.
  const rest = own.slice(0, own.findLastIndex((word) => word.lower !== 'of') + 1);
  const last = rest.at(-1);
  if (!last) return false;
  const words = rest.map((word) => word.lower);
  const lemma = toLemma(last.lower, 'NOUN');
  return (
    familyOfName(words, lemma) !== null ||
    familyOfName(
      words.filter((word) => word !== 'of'),
      lemma,
    ) !== null
  );
}

/** True when the engine's name is longer than, and not merely strung together from, what the gazetteer found inside it. */
function outranks(
  tree: SentenceTree,
  [from, to, label]: readonly [number, number, NameLabel],
  inside: readonly (readonly [number, number, GazetteerEntry])[],
): boolean {
  if (inside.some(([first, last]) => first <= from && last >= to)) return false;
  if (inside.some(([first, last]) => first < from || last > to)) return false;
  if (isRoleOnly(tree, from, to, inside)) return false;
  const covered = inside.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  if (covered >= to - from + 1) return false;
  const [firstInside] = inside;
  const rest = tree.words
    .slice(from, to + 1)
    .filter(
      (_, index) => !inside.some(([first, last]) => index + from >= first && index + from <= last),
    );
  if (
    rest.every(
      (word) =>
        CONVICTION.test(word.text) ||
        !/\p{L}/u.test(word.text) ||
        word.upos === 'ADP' ||
        word.upos === 'DET',
    )
  )
    return false;
  // "Kenyan President Okello" as one name: the adjective is not part of it.
  return !(
    label === 'PER' &&
    firstInside &&
    firstInside[0] === from &&
    firstInside[2].use === 'demonym'
  );
}

function toSpan(
  tree: SentenceTree,
  text: string,
  from: number,
  to: number,
  entry: GazetteerEntry | null,
  label: NameLabel,
): readonly NameSpan[] {
  const words = tree.words.slice(from, to + 1);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const surface = text.slice(first.start, last.end).replace(/\s+/g, ' ');
  if (!entry && (!isNameLike(words, surface) || isVessel(tree, from))) return [];
  const head = words.find((word) => !word.governor || !words.includes(word.governor)) ?? last;
  return [{ words, head, text: surface, label, entry }];
}

/** A name has a capital letter, is no bare adjective of conviction, and no lone lower-case or numeric piece. */
function isNameLike(words: readonly Word[], surface: string): boolean {
  if (!/\p{Lu}/u.test(surface) || surface.length < 2 || surface.length > 100) return false;
  if (words.every((word) => CONVICTION.test(word.text))) return false;
  if (!/\p{L}.*\p{L}/u.test(surface) || MONEY.test(surface)) return false;
  const [only, ...others] = words;
  if (only && others.length === 0 && (isAdjective(only) || isTime(only))) return false;
  return words.some((word) => word.upos === 'PROPN' || word.upos === 'NOUN');
}

/** "Sh2bn", "US$5": sums name nobody. */
const MONEY = /^\p{Lu}\p{L}{0,3}[$€£]?\d[\d.,]*(bn|m|k|mn|tn)?$/u;

/** Days and months name nobody, but for May, who may be a person. */
function isTime(word: Word): boolean {
  return isCalendarName(word.lower) && word.lower !== 'may';
}

/** An adjective, or what is coordinated with one: "Kurdish and Yezidi fighters". */
function isAdjective(word: Word): boolean {
  const first = firstConjunct(word);
  return word.upos === 'ADJ' || (first !== word && first.relation === 'amod');
}

/** "the aircraft carrier X": a ship is no person, whoever it is called after. */
function isVessel(tree: SentenceTree, from: number): boolean {
  return /^(carrier|warship|frigate|destroyer|submarine|ship|cruiser|tanker|ferry|yacht|corvette)$/.test(
    tree.words[from - 1]?.lemma ?? '',
  );
}
