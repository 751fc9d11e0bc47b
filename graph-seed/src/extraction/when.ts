import { toEdtf } from './dates.ts';
import { FUTURE_AUXILIARIES, PLANNING_WORDS } from './lexicon/clause-verbs.ts';
import { extentOf } from './words.ts';
import type { Word } from './words.ts';

const TEMPORAL: ReadonlySet<string> = new Set([
  'obl',
  'advmod',
  'nmod',
  'advcl',
  'nummod',
  'compound',
  'dep',
]);

/** When the happening at a word took place or is to: from its own modifiers, else from the verb that carries it; null when not said. */
export function findDate(word: Word, text: string, publishedAt: string | null): string | null {
  const looksAhead = isAhead(word);
  for (const one of [word, ...carriers(word)]) {
    for (const modifier of one.dependents) {
      if (
        !TEMPORAL.has(modifier.relation) ||
        (modifier.upos === 'VERB' && modifier.relation !== 'obl')
      )
        continue;
      const [first, last] = extentOf(modifier, (inner) =>
        ['acl', 'advcl', 'conj', 'appos', 'parataxis'].includes(inner.relation),
      );
      const from = one.sentence.words[first];
      const to = one.sentence.words[last];
      if (!from || !to || to.end - from.start > 60) continue;
      const date = toEdtf(
        text.slice(from.start, to.end).replace(/\s+/g, ' '),
        publishedAt,
        looksAhead,
      );
      if (date) return date;
    }
  }
  return null;
}

/** Verbs whose time is that of the word: what it is subject, object or complement of, without crossing into another statement. */
function carriers(word: Word): readonly Word[] {
  const chain: Word[] = [];
  let current = word;
  while (current.governor && chain.length < 3) {
    const carries =
      ['xcomp', 'obj', 'conj', 'csubj'].includes(current.relation) ||
      (current.relation === 'nsubj' && current.governor.upos === 'VERB') ||
      (current.relation === 'acl' && current.governor.upos !== 'VERB');
    if (!carries) break;
    current = current.governor;
    chain.push(current);
  }
  return chain;
}

function isAhead(word: Word): boolean {
  return [word, ...carriers(word)].some(
    (one) =>
      PLANNING_WORDS.has(one.lemma) ||
      one.dependents.some(
        (child) => child.relation === 'aux' && FUTURE_AUXILIARIES.has(child.lower),
      ),
  );
}
