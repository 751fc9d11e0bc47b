/**
 * Learned names
 *
 * What the language engine takes for the name of a person, body or place, mended where it begins or ends too early, and what a noun introduces as
 * a name ("the movement Clear Account").
 */
import { findEntry } from '../../gazetteer/gazetteer.ts';
import { endOfHyphened, TELLS_OF_NAME } from './hyphened-names.ts';
import { toLemma } from '../tree/lemma.ts';
import { INSTITUTION_NOUNS } from '../lexicon/institution-nouns.ts';
import { BODY_INTRODUCTIONS, MANY_OWNERS } from '../lexicon/name-words.ts';
import { OFFICES } from '../lexicon/titles.ts';
import type { NameLabel } from './names.ts';
import type { SentenceTree, Word } from '../tree/words.ts';

/** Stretches of a sentence by first and last word that the engine takes for a name, or that are introduced as one. */
export function findLearned(tree: SentenceTree): readonly (readonly [number, number, NameLabel])[] {
  const found: (readonly [number, number, NameLabel])[] = [];
  let from = 0;
  while (from < tree.words.length) {
    const label = tree.words[from]?.name ?? 'O';
    const kind = label.slice(2);
    let to = from;
    if (label.startsWith('B-') || label.startsWith('I-')) {
      while (tree.words[to + 1]?.name === `I-${kind}`) to += 1;
      if (kind === 'PER') to = endOfHyphened(tree.words, to);
      // "the Aberdeen-based firm": what the hyphen joins is no part of the name.
      const end = kind === 'PER' ? to : Math.max(from, endBeforeHyphen(tree, to));
      // "the UN Special Envoy": the adjective belongs to the title that follows.
      const isCut = isTitleAdjective(tree, end) || isPlainNoun(tree, end);
      const plain = end > from && kind === 'ORG' && isCut ? end - 1 : end;
      const cut = endBeforeJoint(tree, from, plain);
      if (kind === 'PER' || kind === 'ORG' || kind === 'LOC')
        found.push(
          ...cutAtPossessive(tree, kind === 'ORG' ? startOf(tree, from) : from, cut, kind),
        );
    }
    from = to + 1;
  }
  const whole = joinNicknames(tree, found);
  return [...whole, ...findIntroduced(tree, whole)];
}

/** "Raymond Chan of" ends before what joins a name to the next word. */
function endBeforeJoint(tree: SentenceTree, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    /^(of|and|&|the|for|in|at|by|or|from|with)$/.test(tree.words[end]?.lower ?? '')
  )
    end -= 1;
  return end;
}

function endBeforeHyphen(tree: SentenceTree, to: number): number {
  if (tree.words[to]?.text === '-') return to - 1;
  return tree.words[to - 1]?.text === '-' && TELLS_OF_NAME.test(tree.words[to]?.lower ?? '')
    ? to - 2
    : to;
}

/** "the People's Progress Alliance" of which the engine saw the end: a body that belongs to many begins with them. */
function startOf(tree: SentenceTree, from: number): number {
  const [ending, owner] = [tree.words[from - 1], tree.words[from - 2]];
  return ending?.xpos === 'POS' && owner && isOfMany(owner) ? from - 2 : from;
}

function isOfMany(owner: Word): boolean {
  return MANY_OWNERS.test(owner.lower) && /^\p{Lu}/u.test(owner.text);
}

/** Words at most of a name with a nickname. */
const LONGEST_WITH_NICKNAME = 7;

/** `Amos "the Lion" Okello` is one name, of which the engine saw two. */
function joinNicknames(
  tree: SentenceTree,
  found: readonly (readonly [number, number, NameLabel])[],
): readonly (readonly [number, number, NameLabel])[] {
  const joined: (readonly [number, number, NameLabel])[] = [];
  for (const span of found) {
    const before = joined.at(-1);
    const words = before ? tree.words.slice(before[0], span[1] + 1) : [];
    const marks = words.filter(({ text }) => /^["“”]$/.test(text)).length;
    const isOne =
      before?.[2] === 'PER' &&
      span[2] === 'PER' &&
      marks === 2 &&
      words.length <= LONGEST_WITH_NICKNAME &&
      !/^["“”]$/.test(words.at(-1)?.text ?? '') &&
      words.every(({ text, upos }) => text !== ',' && upos !== 'VERB');
    if (isOne) joined.splice(-1, 1, [before[0], span[1], 'PER']);
    else joined.push(span);
  }
  return joined;
}

/** Words of a name at most that a noun introduces. */
const LONGEST = 4;

/** "the movement Clear Account": words in capitals right behind a noun for a body, where the engine sees no name. */
function findIntroduced(
  tree: SentenceTree,
  known: readonly (readonly [number, number, NameLabel])[],
): readonly (readonly [number, number, NameLabel])[] {
  return tree.words.flatMap((noun): readonly (readonly [number, number, NameLabel])[] => {
    if (noun.upos !== 'NOUN' || noun.text !== noun.lower || !BODY_INTRODUCTIONS.has(noun.lemma))
      return [];
    // "his party, Popular Renewal, walked out": between commas too.
    const isAside = tree.words[noun.index + 1]?.text === ',';
    const from = noun.index + (isAside ? 2 : 1);
    let to = from - 1;
    while (to - from + 1 < LONGEST && isNameWord(tree.words[to + 1])) to += 1;
    const isKnown = known.some(([first, last]) => first <= to + 1 && last >= from);
    const isEnclosed = !isAside || (to > from && tree.words[to + 1]?.text === ',');
    return to < from || isKnown || !isEnclosed ? [] : [[from, to, 'ORG']];
  });
}

function isNameWord(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{Lu}\p{L}+$/u.test(word.text) &&
    /^(O|[BI]-MISC)$/.test(word.name) &&
    findEntry(word.text) === null &&
    !/^(I|It|He|She|They|We|The|This|That|Mr|Mrs|Ms|Dr)$/.test(word.text)
  );
}

/** "the Free Danube party": what the body is, in lower case, is no part of its name. */
function isPlainNoun(tree: SentenceTree, index: number): boolean {
  const [before, word] = tree.words.slice(Math.max(0, index - 1), index + 1);
  if (!before || !word || word.text !== word.lower || !/^\p{Lu}/u.test(before.text)) return false;
  const { lemma } = word;
  return INSTITUTION_NOUNS.has(lemma) || BODY_INTRODUCTIONS.has(lemma);
}

function isTitleAdjective(tree: SentenceTree, index: number): boolean {
  const next = tree.words[index + 1];
  return (
    /^(special|deputy|permanent|chief|senior|acting|high)$/.test(tree.words[index]?.lower ?? '') &&
    next !== undefined &&
    OFFICES.has(toLemma(next.lower, 'NOUN'))
  );
}

/** "Kamau's Labour Party" as one name is two: the owner's and the party's. */
function cutAtPossessive(
  tree: SentenceTree,
  from: number,
  to: number,
  label: NameLabel,
): readonly (readonly [number, number, NameLabel])[] {
  const mark = tree.words.findIndex(
    (word) =>
      word.index > from &&
      word.index <= to &&
      word.xpos === 'POS' &&
      !isOfMany(tree.words[word.index - 1] ?? word),
  );
  if (mark < 0) return [[from, to, toLabel(tree, from, to, label)]];
  const owner = [from, mark - 1, toLabel(tree, from, mark - 1, label)] as const;
  return mark === to ? [owner] : [owner, ...cutAtPossessive(tree, mark + 1, to, label)];
}

/** "the Acme-linked militia": those whom groups are linked with are groups. */
function isBeforeLink(tree: SentenceTree, to: number): boolean {
  return (
    tree.words[to + 1]?.text === '-' &&
    /^(linked|affiliated|aligned|inspired|allied|backed|led|run|controlled|held)$/.test(
      tree.words[to + 2]?.lower ?? '',
    )
  );
}

/** Governments are called after persons: a lone unknown name before `administration` is one. */
function toLabel(tree: SentenceTree, from: number, to: number, label: NameLabel): NameLabel {
  if (label === 'PER' && to > from && isBeforeLink(tree, to)) return 'ORG';
  const word = from === to ? tree.words[from] : undefined;
  return word && isRuler(word) ? 'PER' : label;
}

/** True for a lone name right before `administration`, `regime` or the like. */
export function isRuler(word: Word): boolean {
  const next = word.sentence.words[word.index + 1];
  return word.upos === 'PROPN' && /^(administration|regime|presidency)$/.test(next?.lemma ?? '');
}
