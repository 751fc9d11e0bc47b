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
      if (!isTemporal(modifier)) continue;
      const [first, last] = extentOf(modifier, (inner) =>
        ['acl:relcl', 'advcl', 'conj', 'appos', 'parataxis'].includes(inner.deprel),
      );
      const from = one.sentence.words[first];
      const to = one.sentence.words[last];
      if (!from || !to || to.end - from.start > 60) continue;
      const date = toEdtf(
        text.slice(from.start, to.end).replace(/\s+/g, ' '),
        publishedAt,
        looksAhead,
      );
      if (date && (looksAhead || !isAfter(date, publishedAt))) return date;
    }
  }
  return null;
}

/** Verbs whose time is that of the word: what it is subject, object or complement of, without crossing into another statement. */
function carriers(word: Word): readonly Word[] {
  const chain: Word[] = [];
  let current = word;
  while (current.governor && chain.length < 3) {
    if (!carriesTime(current, current.governor)) break;
    current = current.governor;
    chain.push(current);
  }
  return chain;
}

/** "on Monday", "yesterday", "a meeting scheduled for May 3"; never a whole clause with a time of its own. */
function isTemporal(modifier: Word): boolean {
  if (modifier.deprel === 'acl') return OCCURRENCE.test(modifier.lemma);
  return (
    TEMPORAL.has(modifier.relation) && (modifier.upos !== 'VERB' || modifier.relation === 'obl')
  );
}

/** Verbs that say when their subject or object takes place; of others the time is their own. */
const OCCURRENCE =
  /^(schedule|slate|set|plan|hold|happen|occur|begin|start|take|make|launch|carry|stage|conduct|be|erupt|break|go|come|cancel|postpone|call)$/;

function carriesTime(word: Word, governor: Word): boolean {
  if (word.upos === 'VERB' || word.upos === 'ADJ' || word.upos === 'AUX') {
    return (
      ['xcomp', 'conj', 'csubj'].includes(word.relation) ||
      (word.relation === 'acl' && governor.upos !== 'VERB')
    );
  }
  return (
    (word.relation === 'obj' || word.relation === 'nsubj') &&
    governor.upos === 'VERB' &&
    OCCURRENCE.test(governor.lemma)
  );
}

function isAhead(word: Word): boolean {
  return [word, ...carriers(word)].some(
    (one) =>
      PLANNING_WORDS.has(one.lemma) ||
      one.dependents.some(
        (child) =>
          (child.relation === 'aux' && FUTURE_AUXILIARIES.has(child.lower)) ||
          (child.deprel === 'acl' && PLANNING_WORDS.has(child.lemma)),
      ),
  );
}

/** What is told as done did not happen after the article came out. */
function isAfter(date: string, publishedAt: string | null): boolean {
  const [from = ''] = date.split('/');
  return publishedAt !== null && from > publishedAt.slice(0, from.length);
}
