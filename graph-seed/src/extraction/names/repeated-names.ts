/**
 * Repeated names
 *
 * A name of several words that the engine found once in an article is that name wherever the same words stand, also where the engine
 * saw only a part of it.
 */
import { foldName } from '../../gazetteer/gazetteer.ts';
import type { NameLabel, NameSpan } from './names.ts';
import type { SentenceTree, Word } from '../tree/words.ts';

/** The names of all sentences, with those put in that the engine missed; in the order of the text, without overlaps. */
export function completeNames(
  trees: readonly SentenceTree[],
  spans: readonly NameSpan[],
): readonly NameSpan[] {
  const known = knownNames(spans);
  if (known.size === 0) return spans;
  const bySentence = new Map<SentenceTree, NameSpan[]>();
  for (const span of spans) {
    const tree = span.head.sentence;
    bySentence.set(tree, [...(bySentence.get(tree) ?? []), span]);
  }
  return trees.flatMap((tree) => {
    const own = bySentence.get(tree) ?? [];
    const added = findRepeated(tree, known).filter(
      (one) => !own.some((span) => overlaps(span, one) && span.words.length >= one.words.length),
    );
    return [...own.filter((span) => !added.some((one) => overlaps(span, one))), ...added].toSorted(
      (one, other) => (one.words[0]?.index ?? 0) - (other.words[0]?.index ?? 0),
    );
  });
}

interface KnownName {
  readonly words: readonly string[];
  readonly label: NameLabel;
}

/** Learned names of two words or more, by their first word; of one word sequence the first label counts. */
function knownNames(spans: readonly NameSpan[]): ReadonlyMap<string, readonly KnownName[]> {
  const found = new Map<string, KnownName[]>();
  const seen = new Set<string>();
  for (const { words, label, entry } of spans) {
    const texts = words.map((word) => foldName(word.text));
    const key = texts.join(' ');
    if (entry || words.length < 2 || seen.has(key)) continue;
    seen.add(key);
    const first = texts[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), { words: texts, label }]);
  }
  return found;
}

function findRepeated(
  tree: SentenceTree,
  known: ReadonlyMap<string, readonly KnownName[]>,
): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (let index = 0; index < tree.words.length; index += 1) {
    const candidates = known.get(foldName(tree.words[index]?.text ?? '')) ?? [];
    const [longest] = candidates
      .filter(({ words }) =>
        words.every((text, offset) => foldName(tree.words[index + offset]?.text ?? '') === text),
      )
      .toSorted((one, other) => other.words.length - one.words.length);
    if (!longest) continue;
    const words = tree.words.slice(index, index + longest.words.length);
    const span = toSpan(words, longest.label);
    if (span) found.push(span);
    index += longest.words.length - 1;
  }
  return found;
}

function toSpan(words: readonly Word[], label: NameLabel): NameSpan | null {
  const last = words.at(-1);
  if (!last) return null;
  const head = words.find((word) => !word.governor || !words.includes(word.governor)) ?? last;
  const text = words
    .map(
      (word, index) => ((words[index - 1]?.end ?? word.start) < word.start ? ' ' : '') + word.text,
    )
    .join('');
  return { words, head, text, label, entry: null };
}

function overlaps(one: NameSpan, other: NameSpan): boolean {
  return one.words.some((word) => other.words.includes(word));
}
