/**
 * Short names
 *
 * A body named in full goes by a part of its name elsewhere in the article: "Caledon" is Caledon Energy, "the Union" the European Union. A part
 * that more than one name begins or ends with stays open.
 */
import { foldName } from '../../gazetteer/gazetteer.ts';
import { INSTITUTION_NOUNS } from '../lexicon/institution-nouns.ts';
import { BODY_BEGINNINGS, BODY_ENDINGS } from '../lexicon/name-words.ts';
import type { NameSpan } from './names.ts';

/** The names in full by the short ones, folded. */
export function findShortNames(spans: readonly NameSpan[]): ReadonlyMap<string, NameSpan> {
  const bodies = new Map<string, NameSpan>();
  const people = new Set<string>();
  const places = new Set<string>();
  for (const span of spans) {
    const { label } = span;
    const words = foldName(span.text).split(' ');
    if (label === 'PER' && words.length > 1) for (const word of words) people.add(word);
    if (label === 'LOC') places.add(words.join(' '));
    if (label === 'ORG' && words.length > 1) bodies.set(words.join(' '), span);
  }
  const found = new Map<string, NameSpan>();
  for (const span of spans) {
    const short = foldName(span.text);
    if (span.entry || found.has(short)) continue;
    if (people.has(short) || places.has(short)) continue;
    const [full, ...others] = [...bodies]
      .filter(([name]) => isShortOf(short, name, span))
      .map(([, one]) => one);
    if (full && others.length === 0) found.set(short, full);
  }
  return found;
}

/**
 * What only leaves out what sort of body it is ("Caledon" of Caledon Energy or Grupo Caledon), a word of two that the engine takes for a body
 * too, or with "the" before it the noun of the name ("the Front", "the Church" of the Church of Acme).
 */
function isShortOf(short: string, name: string, { words, label }: NameSpan): boolean {
  const [first] = words;
  const rest = name.startsWith(`${short} `) ? name.slice(short.length + 1).toLowerCase() : '';
  const before = first?.sentence.words[first.index - 1];
  if (!INSTITUTION_NOUNS.has(short.toLowerCase()) && !BODY_ENDINGS.has(short.toLowerCase())) {
    const front = name.endsWith(` ${short}`) ? name.slice(0, -short.length - 1).toLowerCase() : '';
    const isOfTwo = label === 'ORG' && words.length === 1 && /^[^ ]+$/.test(rest || front);
    return (
      short.length > 2 &&
      (isOfTwo ||
        (rest !== '' && rest.split(' ').every((word) => SORT.has(word))) ||
        BODY_BEGINNINGS.has(front))
    );
  }
  return (
    words.length === 1 &&
    before?.lower === 'the' &&
    (name.endsWith(` ${short}`) || rest.startsWith('of '))
  );
}

/** Words that say of what sort a body is. */
const SORT: ReadonlySet<string> = new Set([...BODY_ENDINGS, 'and', '&', 'co', 'of']);
