/**
 * Summary repairs
 *
 * "Peru recalled its envoy, a step that Chile regretted": the noun that takes up the clause stands beside it, and the clause behind the noun
 * says what was done to it. Parsers take the one for a subject, and the other for what is said or for a further main clause.
 */
import { isSumming } from '../lexicon/summing-nouns.ts';
import { attach, isBelow } from './loose-words.ts';
import type { LooseWord } from './loose-words.ts';

/** Mends such nouns and their clauses in one sentence, in place; each repair keeps the tree free of cycles. */
export function repairSummaries(words: readonly LooseWord[]): void {
  for (const noun of words) {
    if (noun.upos !== 'NOUN' || !isSumming(noun.lemma) || !isBeside(words, noun)) continue;
    if (noun.relation === 'nsubj' && noun.head < noun.index && noun.head >= 0)
      attach(noun, noun.head, 'appos');
    const verb = clauseBehind(words, noun);
    if (!verb || isBelow(words, noun, verb.index)) continue;
    const that = words.find((word) => word.head === verb.index && word.index === noun.index + 1);
    const isOpen = !words.some(
      (word) => word.head === verb.index && /^(obj|ccomp)$/.test(word.relation),
    );
    if (that?.relation === 'mark' && that.lower === 'that' && isOpen)
      attach(that, verb.index, 'obj');
    attach(verb, noun.index, 'acl:relcl');
  }
}

/** True for a noun with "a" or "an" behind a comma or dash. */
function isBeside(words: readonly LooseWord[], noun: LooseWord): boolean {
  const article = words.find(
    (word) =>
      word.head === noun.index && word.index < noun.index && /^(an?|another)$/.test(word.lower),
  );
  return /^[,–—-]$/.test(words[(article?.index ?? 0) - 1]?.text ?? '');
}

/** The finite verb of the clause right behind the noun, with a subject of its own in between; undefined where none follows. */
function clauseBehind(words: readonly LooseWord[], noun: LooseWord): LooseWord | undefined {
  const verb = words.find(
    (word) => word.index > noun.index && /^VB[DZP]$/.test(word.xpos) && word.upos === 'VERB',
  );
  if (!verb || !/^(acl|conj|parataxis|dep)$/.test(verb.relation)) return undefined;
  const between = words.slice(noun.index + 1, verb.index);
  const hasSubject = between.some(
    (word) =>
      word.head === verb.index && word.deprel === 'nsubj' && !/^(that|which|who)$/.test(word.lower),
  );
  return hasSubject && !between.some((word) => /^(PUNCT|CCONJ)$/.test(word.upos))
    ? verb
    : undefined;
}
