/**
 * Summaries
 *
 * A noun beside a whole clause that takes up what the clause told: "Peru recalled its envoy, a step that Chile regretted". What is said of the
 * noun is said of what was done or said there, and so of whoever did it.
 */
import {
  BLAMING_VERBS,
  HYPOTHETICAL_AUXILIARIES,
  REPORTING_VERBS,
} from '../lexicon/clause-verbs.ts';
import { isSumming, SUMMED_WORDS } from '../lexicon/summing-nouns.ts';
import { clauseOf } from './clauses.ts';
import { dependentsBy, governorsOf } from './words.ts';
import type { Word } from './words.ts';

/** True for a noun that takes up the clause before it: indefinite, behind a comma or dash, with a clause of its own. */
export function isSummary(noun: Word): boolean {
  if (!isSumming(noun.lemma) || noun.upos !== 'NOUN' || !noun.governor) return false;
  if (/^(nsubj|obj|ccomp|xcomp|obl|conj)$/.test(noun.relation)) return false;
  const article = dependentsBy(noun, 'det').find((one) => /^(an?|another)$/.test(one.lower));
  const before = article ? noun.sentence.words[article.index - 1] : undefined;
  return (
    before !== undefined &&
    /^[,–—-]$/.test(before.text) &&
    dependentsBy(noun, 'acl').some((one) => one.index > noun.index)
  );
}

/** Those who did or said what the noun takes up, as words; empty where the clause names nobody or only thinks of it. */
export function summedUpBy(noun: Word): readonly Word[] {
  const verbs = governorsOf(noun).filter(
    (one) => one.upos === 'VERB' && !/^(acl|amod)$/.test(one.relation),
  );
  const speaking = SUMMED_WORDS.has(noun.lemma)
    ? verbs.find((one) => REPORTING_VERBS.has(one.lemma) || BLAMING_VERBS.has(one.lemma))
    : undefined;
  const verb = speaking ?? verbs[0];
  if (!verb) return [];
  const isThought = dependentsBy(verb, 'aux').some((one) =>
    HYPOTHETICAL_AUXILIARIES.has(one.lower),
  );
  return isThought ? [] : clauseOf(verb).agents;
}
