/**
 * Name repairs
 *
 * A name is one unit, whatever its words mean elsewhere: "Han Jae-won called off the trip" has one verb, "Save the Children" none. A word of a
 * name that the parser took for a verb becomes a part of the name, and what hung on it moves to the verb or the name that it belongs to.
 */
import { endOfHyphened } from '../names/hyphened-names.ts';
import { attach, hasDependent, isBelow, subjectRelation } from './loose-words.ts';
import type { LooseWord } from './loose-words.ts';

/** A word of which also the part of speech may be mended. */
export interface LooseNameWord extends LooseWord {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  upos: string;
  xpos: string;
  lemma: string;
}

/** Makes each name of one sentence hang together, in place. */
export function repairNames(words: readonly LooseNameWord[]): void {
  for (const [from, to] of findNameSpans(words)) {
    const span = words.slice(from, to + 1);
    if (span.some((word) => /^(VERB|AUX)$/.test(word.upos))) repairName(words, span);
    repairMarkers(words, from, to);
  }
  repairFurtherNames(words);
  repairTitles(words);
}

/** "activists, including lawmaker X": a title right before a name belongs to the name, with the preposition before it. */
function repairTitles(words: readonly LooseNameWord[]): void {
  for (const title of words) {
    const name = words[title.index + 1];
    if (title.relation !== 'compound' || title.head > title.index || title.upos !== 'NOUN')
      continue;
    if (name?.upos !== 'PROPN' || name.head !== title.head) continue;
    for (const word of words)
      if (word.head === title.index && word.relation === 'case') attach(word, name.index, 'case');
    attach(title, name.index, 'nmod:desc');
  }
}

/** "Chancellor X and President Y": what has "and" before it is a further one, no part of the name or title before. */
function repairFurtherNames(words: readonly LooseNameWord[]): void {
  for (const name of words) {
    if (name.deprel !== 'flat' || name.upos !== 'PROPN' || name.head > name.index) continue;
    const own = words.filter((word) => word.head === name.index && word.deprel === 'nmod:desc');
    const heads = [name, ...own].map((word) => word.index);
    if (!words.some((word) => word.relation === 'cc' && heads.includes(word.head))) continue;
    const before = words[name.head];
    const first = before?.deprel === 'nmod:desc' ? words[before.head] : before;
    if (first && first.index < name.index) attach(name, first.index, 'conj');
  }
}

/** "controlled by Acme Energy": a preposition before the name belongs to the word by which the name hangs on the sentence. */
function repairMarkers(words: readonly LooseNameWord[], from: number, to: number): void {
  const isInside = (index: number): boolean => index >= from && index <= to;
  const tops = words.slice(from, to + 1).filter((word) => !isInside(word.head));
  const [top] = tops;
  if (tops.length !== 1 || !top) return;
  for (const marker of words.slice(Math.max(0, from - 4), from))
    if (marker.relation === 'case' && isInside(marker.head)) attach(marker, top.index, 'case');
}

function findNameSpans(words: readonly LooseNameWord[]): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const label = words[from]?.name ?? 'O';
    if (label === 'O') continue;
    const kind = label.slice(2);
    let to = from;
    while (words[to + 1]?.name === `I-${kind}`) to += 1;
    if (kind === 'PER') to = endOfHyphened(words, to);
    if (to > from && kind !== 'MISC') spans.push([from, to]);
    from = Math.max(from, to);
  }
  return spans;
}

function repairName(words: readonly LooseNameWord[], span: readonly LooseNameWord[]): void {
  const isPerson = span[0]?.name.endsWith('PER') ?? false;
  const nouns = span.filter((word) => /^(PROPN|NOUN)$/.test(word.upos));
  const anchor = (isPerson ? nouns[0] : nouns.at(-1)) ?? span[0];
  const top = topOf(words, span);
  if (!anchor || !top) return;
  const isInside = (index: number): boolean => span.some((word) => word.index === index);
  const dependents = words.filter((word) => isInside(word.head) && !isInside(word.index));
  const [above, role] = [top.head, top.deprel];
  const verb = top.upos === 'VERB' ? verbBehind(words, top, span) : null;
  const place = verb
    ? ([verb.index, subjectRelation(words, verb)] as const)
    : placeOf(anchor, top, isInside);
  if (verb) attach(verb, above, role);
  attach(anchor, place[0], place[1]);
  for (const word of span) {
    if (/^(VERB|AUX)$/.test(word.upos)) {
      word.upos = 'PROPN';
      word.xpos = 'NNP';
      word.lemma = word.lower;
    }
    if (word !== anchor && !/^(punct|det|case|cc)$/.test(word.relation))
      attach(word, anchor.index, isPerson ? 'flat' : 'compound');
    else if (word !== anchor) attach(word, anchor.index, word.deprel);
  }
  const governor = words[anchor.head];
  for (const word of dependents) {
    if (word === verb) continue;
    // "the cities of Lima CUT fees": what the name hangs on takes the place of the word that was none.
    if (governor && (word === governor || isBelow(words, governor, word.index))) {
      attach(word, above, role);
      continue;
    }
    const home = verb ?? (governor?.upos === 'VERB' ? governor : anchor);
    if (isRelative(words, word)) attach(word, anchor.index, 'acl:relcl');
    else attach(word, describesName(word) ? anchor.index : home.index, word.deprel);
  }
}

/** The word of a name on which all others hang, nearest to the root. */
function topOf(
  words: readonly LooseNameWord[],
  span: readonly LooseNameWord[],
): LooseNameWord | null {
  return (
    span.find(
      (word) =>
        !span.some((other) => other !== word && isBelow(words, word, other.index)) &&
        span.every((other) => other === word || isBelow(words, other, word.index)),
    ) ??
    span.find((word) => /^(VERB|AUX)$/.test(word.upos) && word.head < 0) ??
    span.findLast((word) => /^(VERB|AUX)$/.test(word.upos)) ??
    null
  );
}

/** The verb that the sentence goes on with, where a part of a name had taken its place. */
function verbBehind(
  words: readonly LooseNameWord[],
  top: LooseNameWord,
  span: readonly LooseNameWord[],
): LooseNameWord | null {
  const end = span.at(-1)?.index ?? top.index;
  return (
    words.find(
      (word) =>
        word.index > end &&
        word.head === top.index &&
        word.upos === 'VERB' &&
        /^(conj|parataxis|ccomp|xcomp|advcl|acl|dep)$/.test(word.deprel) &&
        (/^VB[DZP]$/.test(word.xpos) || hasDependent(words, word, 'aux')) &&
        !hasDependent(words, word, 'mark'),
    ) ?? null
  );
}

/** Where the name hangs: where its head did already, else where the word did that was taken for a verb. */
function placeOf(
  anchor: LooseNameWord,
  top: LooseNameWord,
  isInside: (index: number) => boolean,
): readonly [number, string] {
  if (!isInside(anchor.head)) return [anchor.head, anchor.deprel];
  const isNominal = /^(nsubj|obj|iobj|obl|nmod|appos|conj|root)/;
  return [
    top.head,
    isNominal.test(top.deprel) ? top.deprel : isNominal.test(anchor.deprel) ? anchor.deprel : 'dep',
  ];
}

function describesName(word: LooseNameWord): boolean {
  return (
    /^(appos|nmod|det|case|amod|compound|acl)$/.test(word.relation) || word.deprel === 'nmod:desc'
  );
}

/** "who led the party": a clause about whoever is named before it. */
function isRelative(words: readonly LooseNameWord[], verb: LooseNameWord): boolean {
  return (
    verb.upos === 'VERB' &&
    words.some((one) => one.head === verb.index && /^(WP|WDT|WP\$)$/.test(one.xpos))
  );
}
