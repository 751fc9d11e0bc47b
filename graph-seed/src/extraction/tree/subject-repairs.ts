/**
 * Subject repairs
 *
 * Gives a verb the subject that the parser hung elsewhere: "Okello resigned" with the name as a part of the verb, and around verbs of saying
 * the speaker and the subject of what is said, which parsers confuse: "Okello will visit Peru, the embassy said".
 */
import { REPORTING_VERBS } from '../lexicon/clause-verbs.ts';
import { attach, hasDependent, isBelow, subjectRelation } from './loose-words.ts';
import type { LooseWord } from './loose-words.ts';

/** Mends the subjects of one sentence in place. */
export function repairSubjects(words: readonly LooseWord[]): void {
  repairDescriptions(words);
  for (const verb of words) {
    if (verb.upos !== 'VERB') continue;
    repairMainVerb(words, verb);
    repairParticiple(words, verb);
    repairPartsOfVerb(words, verb);
    joinNames(words, verb);
    if (!REPORTING_VERBS.has(verb.lemma)) continue;
    repairSecondSubject(words, verb);
    if (/^(tell|inform|assure)$/.test(verb.lemma)) repairListener(words, verb);
    repairSaidSubject(words, verb);
    repairSpeakerBehind(words, verb);
    repairSpeakerBefore(words, verb);
  }
}

/** "took over Acme, a chipmaker owned by X": a noun behind a name and a comma describes it, and is no subject of it. */
function repairDescriptions(words: readonly LooseWord[]): void {
  for (const noun of words) {
    const name = words[noun.head];
    if (noun.relation !== 'nsubj' || noun.upos !== 'NOUN' || name?.upos !== 'PROPN') continue;
    if (name.index > noun.index || hasDependent(words, name, 'cop')) continue;
    const article = words.find((word) => word.head === noun.index && word.relation === 'det');
    if (words[(article?.index ?? noun.index) - 1]?.text === ',') attach(noun, name.index, 'appos');
  }
}

/** "X, which is on poor terms with Y, called for restraint": a sentence without a main verb has it in what seems a participle behind the aside. */
function repairMainVerb(words: readonly LooseWord[], verb: LooseWord): void {
  const described = words[verb.head];
  // "the president, X, named Y": the verb may seem to describe the name inside the aside.
  const noun = described?.relation === 'appos' ? words[described.head] : described;
  if (!noun || noun.head >= 0 || !/^(NOUN|PROPN|PRON)$/.test(noun.upos)) return;
  if (verb.relation !== 'acl' || verb.deprel === 'acl:relcl' || !/^VB[DN]$/.test(verb.xpos)) return;
  const own = words.filter((word) => word.head === verb.index);
  if (own.some((word) => /^(aux|nsubj|mark)$/.test(word.relation) || word.deprel === 'obl:agent'))
    return;
  const [before, first] = [words[verb.index - 1], words[noun.index + 1]];
  const isBehindAside = before?.text === ',' && /^[,(—–-]$/.test(first?.text ?? '');
  const isFinite = hasDependent(words, noun, 'nsubj', 'cop', 'csubj');
  if (!isBehindAside || isFinite || first === before) return;
  const [head, deprel] = [noun.head, noun.deprel];
  attach(noun, verb.index, 'nsubj');
  attach(verb, head, deprel);
}

/** "A truce brokered by X held": a participle right behind a subject, with its own doer, describes it. */
function repairParticiple(words: readonly LooseWord[], verb: LooseWord): void {
  const noun = words[verb.index - 1];
  if (verb.relation !== 'nsubj' || verb.xpos !== 'VBN' || !/^(NOUN|PROPN)$/.test(noun?.upos ?? ''))
    return;
  if (
    noun?.relation === 'nsubj' &&
    noun.head === verb.head &&
    hasDependent(words, verb, 'obl:agent')
  )
    attach(verb, noun.index, 'acl');
}

/** A noun before a verb can be neither a part of it nor coordinated with it. */
function repairPartsOfVerb(words: readonly LooseWord[], verb: LooseWord): void {
  if (hasSubject(words, verb)) return;
  const isFinite = /^VB[DZP]$/.test(verb.xpos) || hasDependent(words, verb, 'aux');
  const noun = words.findLast(
    (word) =>
      word.head === verb.index &&
      word.index < verb.index &&
      /^(NOUN|PROPN)$/.test(word.upos) &&
      (/^(flat|conj|appos|dep|dislocated|vocative)$/.test(word.relation) ||
        word.deprel === 'nmod:desc' ||
        (word.upos === 'PROPN' && isFinite && /^(compound|parataxis)$/.test(word.relation))) &&
      !hasDependent(words, word, 'case'),
  );
  if (noun) attachSubject(words, noun, verb);
}

/** "Ada Byron spoke": two names side by side before a verb are one. */
function joinNames(words: readonly LooseWord[], verb: LooseWord): void {
  const isSubject = (word: LooseWord | undefined): word is LooseWord =>
    word?.head === verb.index && word.relation === 'nsubj' && word.upos === 'PROPN';
  for (const second of words) {
    const first = words[second.index - 1];
    if (second.index > verb.index || !isSubject(second) || !isSubject(first)) continue;
    if (words.some((word) => word.head === second.index && word.index < second.index)) continue;
    attach(second, first.index, 'flat');
    for (const word of words) if (word.head === second.index) word.head = first.index;
  }
}

/** "told the BBC the army had fired": of two subjects side by side the first hears what is said. */
function repairListener(words: readonly LooseWord[], telling: LooseWord): void {
  const isObject = (word: LooseWord): boolean =>
    word.head === telling.index && /^i?obj$/.test(word.relation);
  if (words.some(isObject)) return;
  for (const said of words) {
    if (said.head !== telling.index || said.relation !== 'ccomp' || said.index < telling.index)
      continue;
    const [first, second, ...others] = words.filter(
      (word) => word.head === said.index && word.relation === 'nsubj' && word.index < said.index,
    );
    if (!first || !second || others.length > 0 || first.index < telling.index) continue;
    const next = words.find((word) => word === second || isBelow(words, word, second.index));
    const end = words.findLast((word) => word === first || isBelow(words, word, first.index));
    if (next && end && next.index === end.index + 1) attach(first, telling.index, 'iobj');
  }
}

/** `said X had "done Y"`: a participle with an auxiliary behind a second subject is what is said. */
function repairSaidSubject(words: readonly LooseWord[], saying: LooseWord): void {
  const own = words.filter((word) => word.head === saying.index);
  const [speaker, subject] = own.filter((word) => word.relation === 'nsubj');
  const said = own.find(
    (word) =>
      /^(amod|dep|conj|acl|advcl)$/.test(word.relation) &&
      word.upos === 'VERB' &&
      word.index > (subject?.index ?? word.index) &&
      hasDependent(words, word, 'aux') &&
      !hasSubject(words, word),
  );
  if (!speaker || !subject || !said) return;
  if (speaker.index > saying.index || subject.index < saying.index) return;
  attach(said, saying.index, 'ccomp');
  attachSubject(words, subject, said);
}

/** "The union, said its president, will not meet X": the noun behind the verb of saying speaks, the one before the commas acts. */
function repairSpeakerBehind(words: readonly LooseWord[], saying: LooseWord): void {
  if (words[saying.index - 1]?.text !== ',') return;
  const acting = words.find(
    (word) => word.head === saying.index && word.relation === 'nsubj' && word.index < saying.index,
  );
  const said = words.find(
    (word) => word.head === saying.index && word.relation === 'ccomp' && word.index > saying.index,
  );
  const speaker = words.find(
    (word) => word.head === said?.index && word.relation === 'nsubj' && word.index > saying.index,
  );
  if (!acting || !said || !speaker) return;
  const after = words.slice(speaker.index, said.index);
  if (!after.some((word) => word.text === ',')) return;
  attach(speaker, saying.index, 'nsubj');
  attachSubject(words, acting, said);
}

/** "X attacked a convoy in Y, a spokesman claimed": the noun phrase between a comma and the verb that ends the sentence is its subject. */
function repairSpeakerBefore(words: readonly LooseWord[], saying: LooseWord): void {
  if (hasSubject(words, saying) || !/^VB[DZP]$/.test(saying.xpos)) return;
  const last = words[saying.index - 1];
  let speaker = last;
  while (speaker && isInPhrase(words, speaker)) speaker = words[speaker.head];
  if (!speaker || speaker.index > saying.index) return;
  const isSome = isSomeOf(words, speaker);
  if (!isSome && !/^(NOUN|PROPN)$/.test(speaker.upos)) return;
  const isBehind = speaker.relation === 'nsubj' && speaker.head < speaker.index;
  if (!isBehind && !isSome && !/^(appos|conj|parataxis|nmod|obj|obl)$/.test(speaker.relation))
    return;
  const first = words.find((word) => word === speaker || isBelow(words, word, speaker.index));
  if (!first || hasDependent(words, speaker, 'case')) return;
  const comma = first.text === ',' ? first : words[first.index - 1];
  if (!/^[,"”]$/.test(comma?.text ?? '') || isBelow(words, saying, speaker.index)) return;
  attach(speaker, saying.index, 'nsubj');
}

/** "two of the diplomats", "some of them". */
function isSomeOf(words: readonly LooseWord[], word: LooseWord): boolean {
  return (
    /^(NUM|ADJ|DET|PRON)$/.test(word.upos) &&
    word.relation !== 'root' &&
    words[word.index + 1]?.lower === 'of' &&
    words.some((one) => one.head === word.index && one.relation === 'nmod')
  );
}

function isInPhrase(words: readonly LooseWord[], word: LooseWord): boolean {
  return (
    /^(flat|compound|nmod|conj)$/.test(word.relation) &&
    (words[word.head]?.index ?? word.index) < word.index &&
    words[word.head]?.upos !== 'VERB'
  );
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
  return hasDependent(words, verb, 'nsubj', 'csubj', 'expl');
}

function attachSubject(words: readonly LooseWord[], subject: LooseWord, verb: LooseWord): void {
  attach(subject, verb.index, subjectRelation(words, verb));
}
