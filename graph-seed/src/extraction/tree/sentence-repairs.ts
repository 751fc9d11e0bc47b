/**
 * Sentence repairs
 *
 * Mends attachments that the parser is known to get wrong in news, by what stands next to what: possessors, verb particles, the
 * clause that a verb of saying introduces, and words after an aside between dashes.
 */
import { attach, isBelow } from './loose-words.ts';
import type { LooseWord } from './loose-words.ts';
import { repairClauses } from './clause-repairs.ts';
import { repairSummaries } from './summary-repairs.ts';
import { repairAppositions } from './apposition-repairs.ts';
import { repairRelatives } from './relative-repairs.ts';

/** Mends the heads and labels of one sentence in place; each repair keeps the tree free of cycles. */
export function repairSentence(words: readonly LooseWord[]): void {
  repairPossessors(words);
  repairOwnedWholes(words);
  repairParticles(words);
  repairOught(words);
  repairNamed(words);
  repairRelatives(words);
  repairDoubleSubjects(words);
  repairAsides(words);
  repairParticipleAsides(words);
  repairDescriptions(words);
  repairAppositions(words);
  repairClauses(words);
  repairSummaries(words);
}

/** "Officials' anger had ...": a noun with a possessive ending owns the next noun of its governor, whatever the parser took it for. */
function repairPossessors(words: readonly LooseWord[]): void {
  for (const ending of words) {
    const owner = ending.xpos === 'POS' ? words[ending.head] : undefined;
    const governor = owner ? words[owner.head] : undefined;
    if (owner?.relation === 'flat' && governor?.upos === 'NOUN' && governor.index > ending.index)
      attach(owner, governor.index, 'nmod:poss');
    if (!owner || ending.deprel !== 'case' || !/^(nsubj|obj|compound)/.test(owner.deprel)) continue;
    const owned = words.find(
      (word) =>
        word.index > ending.index && word.head === owner.head && /^(NOUN|PROPN)$/.test(word.upos),
    );
    if (owned) attach(owner, owned.index, 'nmod:poss');
  }
}

/** "the Government of Kenya's visit": the ending belongs to the whole phrase, whose head is the noun before `of`. */
function repairOwnedWholes(words: readonly LooseWord[]): void {
  for (const ending of words) {
    const name = ending.xpos === 'POS' ? words[ending.head] : undefined;
    const owned = name?.deprel === 'nmod:poss' ? words[name.head] : undefined;
    const of = words.find((word) => word.lower === 'of' && word.head === name?.index);
    const whole = of ? words[of.index - 1] : undefined;
    if (!name || !owned || !whole || !/^(NOUN|PROPN)$/.test(whole.upos)) continue;
    if (whole.head === owned.index || isBelow(words, whole, owned.index)) continue;
    if (owned.head === whole.index || owned.head === whole.head) {
      const [head, deprel] = [whole.head, whole.deprel];
      attach(owned, head, deprel);
      attach(whole, owned.index, 'nmod:poss');
      attach(name, whole.index, 'nmod');
    }
  }
}

/** "called off its talks": a particle right after its verb, which the parser took for a preposition of the object. */
function repairParticles(words: readonly LooseWord[]): void {
  for (const particle of words) {
    const object = words[particle.head];
    if (particle.xpos !== 'RP' || particle.deprel !== 'case' || !object) continue;
    if (object.head !== particle.index - 1 || words[object.head]?.upos !== 'VERB') continue;
    attach(particle, object.head, 'compound:prt');
    if (object.relation === 'obl') attach(object, object.head, 'obj');
  }
}

/** "called the attack a disgrace": the first of two complements is what is named. */
function repairNamed(words: readonly LooseWord[]): void {
  for (const verb of words) {
    if (!/^(call|brand|label|declare|dub|deem|consider|term)$/.test(verb.lemma)) continue;
    const own = words.filter((word) => word.head === verb.index && word.index > verb.index);
    const [first, second] = own.filter((word) => word.relation === 'xcomp');
    if (!first || !second || own.some((word) => word.relation === 'obj')) continue;
    if (/^(NOUN|PROPN|PRON)$/.test(first.upos)) attach(first, verb.index, 'obj');
  }
}

/** "ought to resign": a modal, which the parser took for the verb of the clause. */
function repairOught(words: readonly LooseWord[]): void {
  for (const modal of words) {
    const verb = words.find((word) => word.head === modal.index && word.relation === 'xcomp');
    if (modal.lower !== 'ought' || !verb) continue;
    attach(verb, modal.head, modal.relation === 'aux' ? 'ccomp' : modal.deprel);
    for (const word of words)
      if (word.head === modal.index && word !== verb) word.head = verb.index;
    attach(modal, verb.index, 'aux');
  }
}

/** "the Labour Party (LP) government has": a name that ends right before the subject of the same verb is a part of it. */
function repairDoubleSubjects(words: readonly LooseWord[]): void {
  for (const subject of words) {
    if (subject.relation !== 'nsubj' || subject.upos !== 'NOUN') continue;
    const named = words.find(
      (word) =>
        word.relation === 'nsubj' &&
        word.head === subject.head &&
        word.index < subject.index &&
        word.upos === 'PROPN',
    );
    if (!named) continue;
    const between = words.slice(named.index + 1, subject.index);
    const isAside = between.every(
      (word) =>
        /^[()]$/.test(word.text) ||
        (word.upos === 'PROPN' && (word.head === named.index || word.head === subject.index)),
    );
    if (isAside) attach(named, subject.index, 'compound');
    else if (isBetweenCommas(words, named, subject)) attach(subject, named.index, 'appos');
  }
}

/** "China, Zambia's largest creditor, agreed": what stands between commas behind a name explains it. */
function isBetweenCommas(words: readonly LooseWord[], named: LooseWord, noun: LooseWord): boolean {
  const commas = words.slice(named.index, noun.index).filter((word) => word.text === ',');
  return (
    commas.length === 1 &&
    words[noun.index + 1]?.text === ',' &&
    !words.slice(named.index, noun.index).some((word) => /^(VERB|AUX|CCONJ)$/.test(word.upos))
  );
}

/** "attacks—carried out by X—to impose Y": what follows the second of two dashes hangs on nothing between them. */
function repairAsides(words: readonly LooseWord[]): void {
  const dashes = words.filter((word) => /^(—|–|--)$/.test(word.text));
  const [open, close] = dashes;
  if (!open || !close || dashes.length !== 2) return;
  const isInside = (index: number): boolean => index > open.index && index < close.index;
  for (const word of words) {
    if (word.index <= close.index || !isInside(word.head)) continue;
    let outside = word.head;
    while (outside >= 0 && isInside(outside)) outside = words[outside]?.head ?? -1;
    while (outside >= 0 && word.upos === 'VERB' && words[outside]?.upos !== 'VERB')
      outside = words[outside]?.head ?? -1;
    if (outside >= 0 && outside < open.index) attach(word, outside, word.deprel);
  }
}

/** "attacks in Kenya—carried out by X": a participle with its doer, right after a dash, tells of the noun before. */
function repairParticipleAsides(words: readonly LooseWord[]): void {
  for (const verb of words) {
    if (verb.xpos !== 'VBN' || verb.deprel !== 'advcl') continue;
    if (!/^(—|–|--)$/.test(words[verb.index - 1]?.text ?? '')) continue;
    const own = words.filter((word) => word.head === verb.index);
    if (own.some((word) => /^(mark|nsubj)$/.test(word.relation))) continue;
    if (!own.some((word) => word.deprel === 'obl:agent')) continue;
    let noun = words[verb.index - 2];
    while (noun && words[noun.head] && /^(NOUN|PROPN)$/.test(words[noun.head]?.upos ?? ''))
      noun = words[noun.head];
    if (noun && /^(NOUN|PROPN)$/.test(noun.upos) && noun.index < verb.index)
      attach(verb, noun.index, 'acl');
  }
}

/** "the bombing of X, the main city held by Y": a noun phrase after a comma that the parser left beside the sentence describes what stands before. */
function repairDescriptions(words: readonly LooseWord[]): void {
  for (const noun of words) {
    if (noun.upos !== 'NOUN' || noun.deprel !== 'parataxis') continue;
    const own = words.filter((word) => word.head === noun.index);
    if (own.some((word) => /^(nsubj|cop|case|mark)$/.test(word.relation))) continue;
    const first = own.find((word) => word.relation === 'det' && word.index < noun.index);
    const comma = first ? words[first.index - 1] : undefined;
    const before = comma?.text === ',' ? words[comma.index - 1] : undefined;
    if (!before || !/^(NOUN|PROPN)$/.test(before.upos)) continue;
    const named = before.relation === 'flat' ? (words[before.head] ?? before) : before;
    if (!isBelow(words, named, noun.index)) attach(noun, named.index, 'appos');
  }
}
