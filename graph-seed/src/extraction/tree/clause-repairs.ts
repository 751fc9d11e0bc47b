/**
 * Clause repairs
 *
 * Mends where clauses hang and who is their subject: phrases before a finite verb that are its subject, what a verb of saying says, verbs
 * that go on with the main clause.
 */
import { DENYING_VERBS, OBJECT_CONTROL_VERBS, REPORTING_VERBS } from '../lexicon/clause-verbs.ts';
import { repairBlamedDeeds } from './blame-repairs.ts';
import { attach, hasDependent, isBelow } from './loose-words.ts';
import type { LooseWord } from './loose-words.ts';

/** Mends the clauses of one sentence in place; each repair keeps the tree free of cycles. */
export function repairClauses(words: readonly LooseWord[]): void {
  repairClauseSubjects(words);
  repairFiniteVerbs(words);
  repairContentClauses(words);
  repairReportedClauses(words);
  repairBlamedDeeds(words);
  repairFurtherSayings(words);
  repairInterruptions(words);
  repairParted(words);
  repairGerunds(words);
  repairSeenDoers(words);
}

/** "saw X attack Y": of two objects of an infinitive the one before it is its doer, and the object of the verb above. */
function repairSeenDoers(words: readonly LooseWord[]): void {
  for (const doer of words) {
    const deed = words[doer.head];
    const verb = deed?.relation === 'xcomp' ? words[deed.head] : undefined;
    if (doer.relation !== 'obj' || !deed || !verb || verb.upos !== 'VERB') continue;
    if (verb.index < doer.index && doer.index < deed.index && OBJECT_CONTROL_VERBS.has(verb.lemma))
      attach(doer, verb.index, 'obj');
  }
}

const BEFORE_GERUND =
  /^(rule|deny|admit|acknowledge|avoid|consider|stop|start|begin|keep|resume|continue|risk|recall|oppose|suggest|propose|recommend)$/;

/** "ruled out meeting X": what stands right behind such a verb is what it says, no circumstance. */
function repairGerunds(words: readonly LooseWord[]): void {
  for (const gerund of words) {
    const verb = words[gerund.head];
    if (gerund.deprel !== 'advcl' || gerund.xpos !== 'VBG' || !verb) continue;
    const before = words[gerund.index - 1];
    const isNext =
      before === verb || (before?.head === verb.index && before.deprel === 'compound:prt');
    if (isNext && BEFORE_GERUND.test(verb.lemma)) attach(gerund, verb.index, 'xcomp');
  }
}

/** "Kenya, analysts say, armed them": of two subjects the one before the comma is that of what is said. */
function repairParted(words: readonly LooseWord[]): void {
  for (const subject of words) {
    const saying = words[subject.head];
    if (subject.relation !== 'nsubj' || !saying || !REPORTING_VERBS.has(saying.lemma)) continue;
    const teller = words[saying.index - 1];
    if (teller?.head !== saying.index || teller.relation !== 'nsubj' || teller === subject)
      continue;
    const told = words.find(
      (word) =>
        word.head === saying.index && word.relation === 'ccomp' && word.index > saying.index,
    );
    if (told && words[saying.index + 1]?.text === ',' && !hasDependent(words, told, 'nsubj'))
      attach(subject, told.index, 'nsubj');
  }
}

/** "Ukraine, Russia says, killed four": the aside parts a subject from its verb. */
function repairInterruptions(words: readonly LooseWord[]): void {
  for (const saying of words) {
    const subject = words[saying.head];
    if (saying.relation !== 'parataxis' || !REPORTING_VERBS.has(saying.lemma) || !subject) continue;
    if (!/^(NOUN|PROPN)$/.test(subject.upos) || subject.index > saying.index) continue;
    const verb = words[subject.head];
    if (subject.relation === 'nsubj' && verb && verb.index > saying.index) {
      attach(saying, verb.index, 'parataxis');
      continue;
    }
    const told = words.find(
      (word) =>
        word.head === saying.index &&
        word.relation === 'ccomp' &&
        words[saying.index + 1]?.text === ',' &&
        word.index > saying.index &&
        !hasDependent(words, word, 'nsubj'),
    );
    if (!told) continue;
    attach(told, subject.head, subject.deprel);
    attach(subject, told.index, 'nsubj');
    attach(saying, told.index, 'parataxis');
  }
}

/** "said that X had fired and denied shelling": a further verb of saying in the tense of the first goes on with it, not with what was said. */
function repairFurtherSayings(words: readonly LooseWord[]): void {
  for (const further of words) {
    if (further.deprel !== 'conj' || !isFurtherSaying(words, further)) continue;
    const said = words[further.head];
    const saying = said?.relation === 'ccomp' ? words[said.head] : undefined;
    if (!said || !saying || !REPORTING_VERBS.has(saying.lemma) || saying.index > said.index)
      continue;
    const hasHad = words.some(
      (word) => word.head === said.index && /^(had|would|will|has|have)$/.test(word.lower),
    );
    if (hasHad && saying.xpos === 'VBD') attach(further, saying.index, 'conj');
  }
}

function isFurtherSaying(words: readonly LooseWord[], verb: LooseWord): boolean {
  return (
    /^VB[DN]$/.test(verb.xpos) &&
    /^(deny|add|insist|accuse|vow|warn|urge|stress|demand|reiterate|condemn|criticize|criticise|promise|pledge|threaten|blame)$/.test(
      verb.lemma,
    ) &&
    !hasDependent(words, verb, 'nsubj', 'aux')
  );
}

const CLAUSE_MARKERS = /^(as|after|before|since|when|while|until|because)$/;

/** "as X and its allies escalate", "after X broke off": the noun phrase right before a finite verb is its subject, not a phrase with a preposition. */
function repairClauseSubjects(words: readonly LooseWord[]): void {
  for (const noun of words) {
    if (noun.deprel !== 'obl' || !/^(NOUN|PROPN|PRON)$/.test(noun.upos)) continue;
    const marker = words.find(
      (word) =>
        word.head === noun.index && word.relation === 'case' && CLAUSE_MARKERS.test(word.lower),
    );
    if (!marker) continue;
    const end = lastBelow(words, noun);
    const next = words[end + 1];
    const second =
      next?.relation === 'cc'
        ? words.find((word) => word.relation === 'nsubj' && firstBelow(words, word) === end + 2)
        : undefined;
    const verb = second ? words[second.head] : next;
    if (!verb || !/^VB[DZP]$/.test(verb.xpos) || verb.relation !== 'advcl') continue;
    if (isBelow(words, verb, noun.index)) continue;
    if (!second && hasDependent(words, verb, 'nsubj')) continue;
    attach(noun, verb.index, 'nsubj');
    attach(marker, verb.index, 'mark');
    if (second) attach(second, noun.index, 'conj');
  }
}

function lastBelow(words: readonly LooseWord[], top: LooseWord): number {
  return (
    words.findLast((word) => word === top || isBelow(words, word, top.index))?.index ?? top.index
  );
}

function firstBelow(words: readonly LooseWord[], top: LooseWord): number {
  return words.find((word) => word === top || isBelow(words, word, top.index))?.index ?? top.index;
}

/** "described X as Y, accused Z": a finite verb with an object of its own qualifies no noun, it goes on with the main clause. */
function repairFiniteVerbs(words: readonly LooseWord[]): void {
  for (const verb of words) {
    if (verb.xpos !== 'VBD' || verb.deprel !== 'acl') continue;
    const own = words.filter((word) => word.head === verb.index);
    const hasObject = words.some(
      (word) =>
        word.head === verb.index && /^(obj|nmod)$/.test(word.relation) && word.index > verb.index,
    );
    if (!hasObject || own.some((word) => /^(nsubj|mark)$/.test(word.relation))) continue;
    if (words[verb.index - 1]?.text !== ',') continue;
    let above = words[verb.head];
    for (let steps = 0; above && steps < words.length; steps += 1) {
      const top = above;
      const isMain =
        top.upos === 'VERB' &&
        hasDependent(words, top, 'nsubj') &&
        !/^(acl|advcl)$/.test(top.relation);
      if (isMain) {
        attach(verb, top.index, 'conj');
        break;
      }
      above = words[top.head];
    }
  }
}

/** "denied through his lawyer that he had met", "denied a report that X had": `that` as a conjunction opens what is said, no relative clause. */
function repairContentClauses(words: readonly LooseWord[]): void {
  for (const clause of words) {
    if (clause.relation !== 'acl') continue;
    const own = words.filter((word) => word.head === clause.index);
    if (!own.some((word) => word.relation === 'mark' && word.lower === 'that')) continue;
    let above = words[clause.head];
    for (let steps = 0; above && above.upos !== 'VERB' && steps < 4; steps += 1)
      above = words[above.head];
    if (!above || above.index > clause.index || above.upos !== 'VERB') continue;
    const verb = above;
    if (!REPORTING_VERBS.has(verb.lemma) && !DENYING_VERBS.has(verb.lemma)) continue;
    if (hasDependent(words, verb, 'ccomp')) continue;
    attach(clause, verb.index, 'ccomp');
  }
}

/** "said it is vital", "reported that X ... means Y": the clause that begins right after a verb of saying is what it says. */
function repairReportedClauses(words: readonly LooseWord[]): void {
  for (const verb of words) {
    if (verb.upos !== 'VERB' || !REPORTING_VERBS.has(verb.lemma)) continue;
    const own = words.filter((word) => word.head === verb.index);
    if (own.some((word) => /^(ccomp|obj|parataxis)$/.test(word.relation))) continue;
    if (!own.some((word) => word.relation === 'nsubj' && word.index < verb.index)) continue;
    const clause = words.find(
      (word) =>
        word.index > verb.index &&
        word.head !== verb.index &&
        /^(advcl|ccomp|conj|parataxis|acl|dep)$/.test(word.relation) &&
        isClause(words, word) &&
        startsAt(words, word, verb.index + 1) &&
        !isBelow(words, verb, word.index),
    );
    if (!clause) continue;
    attach(clause, verb.index, 'ccomp');
    // "reported that support for X means Y": the subject of the clause was taken for one of the verb of saying.
    for (const word of own)
      if (word.relation === 'nsubj' && word.index > verb.index && word.index < clause.index)
        attach(word, clause.index, word.deprel);
  }
}

function isClause(words: readonly LooseWord[], head: LooseWord): boolean {
  return (
    hasDependent(words, head, 'nsubj', 'expl', 'mark') &&
    !words.some(
      (word) =>
        word.head === head.index &&
        /^(while|after|before|when|because|since|as|if|although|though)$/.test(word.lower) &&
        word.relation === 'mark',
    )
  );
}

/** True when a subject, expletive or `that` of the clause stands at this index. */
function startsAt(words: readonly LooseWord[], head: LooseWord, index: number): boolean {
  const first = words[index];
  if (!first) return false;
  if (first.lower === 'that' && first.head === head.index) return true;
  let current: LooseWord | undefined = first;
  for (let steps = 0; current && steps < 6; steps += 1) {
    if (current.head === head.index) return /^(nsubj|expl)$/.test(current.relation);
    current = words[current.head];
  }
  return false;
}
