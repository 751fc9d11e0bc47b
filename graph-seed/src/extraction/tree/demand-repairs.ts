/**
 * Demand repairs
 *
 * Who is to do what is asked for: "demanded that X leave", "called for X to leave". Parsers hang X on the verb of asking, as a second subject
 * or as what is called for.
 */
import { OBJECT_CONTROL_VERBS } from '../lexicon/clause-verbs.ts';
import { attach, hasDependent, isBelow } from './loose-words.ts';
import type { LooseWord } from './loose-words.ts';

/** Mends the subjects of what is asked for in one sentence, in place; each repair keeps the tree free of cycles. */
export function repairDemands(words: readonly LooseWord[]): void {
  for (const clause of words) {
    const verb = words[clause.head];
    if (verb?.upos !== 'VERB' || clause.upos !== 'VERB' || clause.index < verb.index) continue;
    if (clause.relation === 'ccomp') repairThatClause(words, verb, clause);
    if (/^(advcl|xcomp)$/.test(clause.relation)) {
      repairForClause(words, verb, clause);
      repairAsked(words, verb, clause);
      repairTold(words, verb, clause);
    }
  }
}

/** "demanded that President X sack Y": the subject behind `that` is that of the clause. */
function repairThatClause(words: readonly LooseWord[], verb: LooseWord, clause: LooseWord): void {
  const that = words.find((word) => word.head === clause.index && word.lower === 'that');
  if (that?.relation !== 'mark' || hasDependent(words, clause, 'nsubj', 'csubj')) return;
  const subject = words.find(
    (word) =>
      word.head === verb.index &&
      word.relation === 'nsubj' &&
      word.index > that.index &&
      word.index < clause.index,
  );
  if (subject) attach(subject, clause.index, subject.deprel);
}

/** "called for X to leave": X right before the infinitive is to do it. */
function repairForClause(words: readonly LooseWord[], verb: LooseWord, clause: LooseWord): void {
  if (!/^(call|push|press|plead|campaign|appeal|wait|arrange|vote)$/.test(verb.lemma)) return;
  const to = words.find((word) => word.head === clause.index && word.lower === 'to');
  const who = words.find(
    (word) =>
      word.head === verb.index &&
      word.deprel === 'obl' &&
      word.index > verb.index &&
      words.some(
        (one) => one.head === word.index && one.lower === 'for' && one.relation === 'case',
      ),
  );
  if (!to || !who || who.index > to.index) return;
  const last = words.findLast((word) => word === who || isBelow(words, word, who.index));
  if (last?.index !== to.index - 1) return;
  attach(who, verb.index, 'obj');
  attach(clause, verb.index, 'xcomp');
}

/** "X advised Y to leave": the second of two subjects, between the verb and the infinitive, is whoever is asked. */
function repairAsked(words: readonly LooseWord[], verb: LooseWord, clause: LooseWord): void {
  const subjects = words.filter((word) => word.head === verb.index && word.relation === 'nsubj');
  const [first, second] = subjects;
  if (subjects.length !== 2 || !first || !second) return;
  if (first.index < verb.index && second.index > verb.index && second.index < clause.index)
    attach(second, verb.index, 'obj');
}

/** "X told Y to leave": Y hears what is asked, and is no part of it. */
function repairTold(words: readonly LooseWord[], verb: LooseWord, clause: LooseWord): void {
  if (!OBJECT_CONTROL_VERBS.has(verb.lemma) || hasDependent(words, verb, 'obj', 'iobj')) return;
  const own = words.filter((word) => word.head === clause.index);
  const to = own.find((word) => word.lower === 'to' && word.relation === 'mark');
  const isMarked = own.some((word) => word.relation === 'mark' && word !== to);
  const listener = own.find(
    (word) => word.deprel === 'nsubj' && word.index > verb.index && word.index < clause.index,
  );
  if (to && listener && !isMarked) attach(listener, verb.index, 'obj');
}
