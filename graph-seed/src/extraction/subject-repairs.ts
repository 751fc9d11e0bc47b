/**
 * Subject repairs
 *
 * Gives a verb the subject that the parser hung elsewhere: "Okello resigned" with the name as a part of the verb, and "Okello will visit Peru,
 * the embassy said" with both subjects on the verb of saying.
 */
import { REPORTING_VERBS } from './lexicon/clause-verbs.ts';
import type { LooseWord } from './loose-words.ts';

/** Mends the subjects of one sentence in place. */
export function repairSubjects(words: readonly LooseWord[]): void {
  for (const verb of words) {
    if (verb.upos !== 'VERB') continue;
    repairPartsOfVerb(words, verb);
    if (REPORTING_VERBS.has(verb.lemma)) repairSecondSubject(words, verb);
  }
}

/** A noun before a verb can be neither a part of it nor coordinated with it. */
function repairPartsOfVerb(words: readonly LooseWord[], verb: LooseWord): void {
  if (hasSubject(words, verb)) return;
  const noun = words.findLast(
    (word) =>
      word.head === verb.index &&
      word.index < verb.index &&
      /^(NOUN|PROPN)$/.test(word.upos) &&
      /^(flat|conj|appos|dep|dislocated|vocative)$/.test(word.relation) &&
      !words.some((marker) => marker.head === word.index && marker.relation === 'case'),
  );
  if (noun) attachSubject(words, noun, verb);
}

/** "X will visit Y, Z said": the first of two subjects stands before the clause that is said. */
function repairSecondSubject(words: readonly LooseWord[], saying: LooseWord): void {
  const subjects = words.filter(
    (word) => word.head === saying.index && word.relation === 'nsubj' && word.index < saying.index,
  );
  const [first, second] = subjects;
  if (!first || !second) return;
  const said = words.find(
    (word) =>
      word.head === saying.index &&
      /^(ccomp|parataxis)$/.test(word.relation) &&
      word.index > first.index &&
      word.index < second.index &&
      !hasSubject(words, word),
  );
  if (said) attachSubject(words, first, said);
}

function hasSubject(words: readonly LooseWord[], verb: LooseWord): boolean {
  return words.some(
    (word) => word.head === verb.index && /^(nsubj|csubj|expl)$/.test(word.relation),
  );
}

function attachSubject(words: readonly LooseWord[], subject: LooseWord, verb: LooseWord): void {
  const isPassive = words.some((word) => word.head === verb.index && word.deprel === 'aux:pass');
  subject.head = verb.index;
  subject.deprel = isPassive ? 'nsubj:pass' : 'nsubj';
  subject.relation = 'nsubj';
}
