/**
 * Argument repairs
 *
 * Brings to a verb what belongs to it and the parser hung elsewhere: particles, receivers without a preposition, doers of a passive, phrases
 * before an infinitive.
 */
import { isCalendarName } from '../dates/date-words.ts';
import { attach, hasDependent, isBelow } from './loose-words.ts';
import type { LooseWord } from './loose-words.ts';
import { repairReceivers } from './receiver-repairs.ts';

/** Mends what hangs on the verbs of one sentence, in place; each repair keeps the tree free of cycles. */
export function repairArguments(words: readonly LooseWord[]): void {
  repairCutVerbs(words);
  repairCrossings(words);
  repairMarkedObjects(words);
  repairBareObjects(words);
  repairOutOf(words);
  repairLateParticles(words);
  repairReceivers(words);
  repairFrontedPhrases(words);
  repairLateAgents(words);
}

/** "Lima cut gas supplies": a verb with a subject, which the parser took for a part of its object. */
function repairCutVerbs(words: readonly LooseWord[]): void {
  for (const verb of words) {
    const object = words[verb.head];
    if (!/^VB[DZP]$/.test(verb.xpos) || !/^(compound|amod)$/.test(verb.relation) || !object)
      continue;
    if (!/^(NOUN|PROPN)$/.test(object.upos) || object.index < verb.index) continue;
    const subject = words.find(
      (word) =>
        word.index < verb.index &&
        word.relation === 'nsubj' &&
        (word.head === verb.index || word.head === object.index),
    );
    if (!subject) continue;
    const [head, deprel] = [object.head, object.deprel];
    attach(verb, head, deprel);
    attach(subject, verb.index, 'nsubj');
    attach(object, verb.index, 'obj');
  }
}

/** "soldiers sent to restore order opened fire": what stands behind the main verb hangs on no word within its subject. */
function repairCrossings(words: readonly LooseWord[]): void {
  for (const subject of words) {
    const verb = words[subject.head];
    if (subject.relation !== 'nsubj' || verb?.upos !== 'VERB' || verb.index < subject.index)
      continue;
    for (const word of words) {
      if (word.index <= verb.index || word.head >= verb.index || word.deprel === 'acl:relcl')
        continue;
      if (!/^(obj|obl|advcl|xcomp|ccomp|conj|iobj)$/.test(word.relation)) continue;
      const head = words[word.head];
      if (head?.upos === 'VERB' && isBelow(words, head, subject.index))
        attach(word, verb.index, word.deprel);
    }
  }
}

const TIMES_AND_MEASURES =
  /^(minute|hour|day|night|morning|afternoon|evening|week|weekend|month|year|decade|century|time|moment|today|yesterday|tomorrow|percent|mile|kilometre|kilometer|metre|meter|degree|way)$/;

/** "sentenced to death 12 members": a phrase without a preposition behind a verb without an object is its object. */
function repairBareObjects(words: readonly LooseWord[]): void {
  for (const noun of words) {
    const verb = words[noun.head];
    if (noun.deprel !== 'obl' || verb?.upos !== 'VERB' || verb.index > noun.index) continue;
    if (!/^(NOUN|PROPN)$/.test(noun.upos) || isTimeOrMeasure(noun)) continue;
    const own = words.filter((word) => word.head === noun.index);
    if (own.some((word) => /^(case|mark)$/.test(word.relation))) continue;
    const isTaken = words.some(
      (word) => word.head === verb.index && (word.relation === 'obj' || word.deprel === 'aux:pass'),
    );
    if (!isTaken) attach(noun, verb.index, 'obj');
  }
}

function isTimeOrMeasure({ lemma, lower }: LooseWord): boolean {
  return [lemma, lower].some((form) => TIMES_AND_MEASURES.test(form) || isCalendarName(form));
}

/** "took X to the court", "a pardon to the former minister X": what has a preposition is no object, and no part of the name before it. */
function repairMarkedObjects(words: readonly LooseWord[]): void {
  for (const noun of words) {
    const head = words[noun.head];
    if (!head || !/^(NOUN|PROPN|PRON)$/.test(noun.upos)) continue;
    const marker = words.find((word) => word.head === noun.index && word.relation === 'case');
    // "the men whom it had sentenced".
    if (noun.lower === 'whom' && noun.relation === 'obl' && !marker)
      attach(noun, head.index, 'obj');
    if (!marker || marker.index > noun.index || !/^(IN|TO)$/.test(marker.xpos)) continue;
    if (head.index > noun.index) continue;
    if (/^(obj|compound)$/.test(noun.relation) && head.upos === 'VERB')
      attach(noun, head.index, 'obl');
    if (noun.deprel === 'flat' && /^(NOUN|PROPN)$/.test(head.upos))
      attach(noun, head.index, 'nmod');
  }
}

/** "walked out of talks", "threw X out of the network": `out` goes with the verb, `of` with the noun. */
function repairOutOf(words: readonly LooseWord[]): void {
  for (const particle of words) {
    if (!/^(out|back|away|down|off)$/.test(particle.lower) || particle.deprel !== 'case') continue;
    const noun = words[particle.head];
    const next = words[particle.index + 1];
    if (!noun || next?.head !== noun.index || next.relation !== 'case') continue;
    const verb = words[noun.head];
    if (verb?.upos === 'VERB' && verb.index < particle.index)
      attach(particle, verb.index, 'compound:prt');
  }
}

const PARTICLES = /^(over|off|out|up|back|away|down|in|ashore)$/;

/** "handed over 21 boys", "turned the boats away": an adverb right behind the verb or its object is its particle. */
function repairLateParticles(words: readonly LooseWord[]): void {
  for (const particle of words) {
    if (!PARTICLES.test(particle.lower) || !/^(advmod|case)$/.test(particle.relation)) continue;
    const before = words[particle.index - 1];
    const head = words[particle.head];
    if (!before || !head) continue;
    if (before.upos === 'VERB' && isCountBehind(words, particle, head, before)) {
      attach(particle, before.index, 'compound:prt');
      continue;
    }
    const isBehindObject =
      head.upos === 'VERB' &&
      particle.relation === 'advmod' &&
      words.some(
        (word) =>
          word.head === head.index &&
          word.relation === 'obj' &&
          word.index < particle.index &&
          (word === before || isBelow(words, before, word.index)),
      );
    if (isBehindObject || (before === head && head.upos === 'VERB' && particle.xpos !== 'IN'))
      attach(particle, head.index, 'compound:prt');
  }
}

/** "handed over 21 boys": the parser took the particle for a word that goes with the number. */
function isCountBehind(
  words: readonly LooseWord[],
  particle: LooseWord,
  head: LooseWord,
  verb: LooseWord,
): boolean {
  if (particle.relation !== 'advmod' || head.upos !== 'NUM') return false;
  if (!/^(hand|turn|take|bring|send|give|call|lay|round|set|let|carry|pay|sell)$/.test(verb.lemma))
    return false;
  const noun = words[head.head];
  return noun?.head === verb.index || head.head === verb.index;
}

/** "put pressure on X to accept it": a phrase before `to` belongs to what stands before it, not to the infinitive. */
function repairFrontedPhrases(words: readonly LooseWord[]): void {
  for (const marker of words) {
    if (marker.lower !== 'to' || marker.relation !== 'mark') continue;
    const infinitive = words[marker.head];
    const above = infinitive ? words[infinitive.head] : undefined;
    if (!infinitive || !above || !/^(acl|advcl|xcomp)$/.test(infinitive.relation)) continue;
    if (above.index > marker.index) continue;
    for (const phrase of words) {
      const isFronted =
        phrase.head === infinitive.index &&
        phrase.index < marker.index &&
        phrase.index > above.index &&
        /^(obl|nmod|obj)$/.test(phrase.relation) &&
        /^(NOUN|PROPN|PRON)$/.test(phrase.upos);
      if (isFronted) attach(phrase, above.index, above.upos === 'VERB' ? phrase.deprel : 'nmod');
    }
  }
}

/** Nouns of acts, which have a doer of their own: "a visit by X". */
const ACTS =
  /(tion|sion|ment|ing|ance|ence|al|ure)$|^(attack|visit|raid|strike|order|report|speech|move|march|protest|bid|offer|request|plan|call|study|film|book|song|survey|poll|threat|vote|veto|use|abuse|show|work|claim|drive|campaign|war|coup|murder|rape|theft|fraud|neglect|letter|statement|article|paper|decree|law)$/;

/** "was ousted as head of the committee by his party": the doer of a passive that ends the clause. */
function repairLateAgents(words: readonly LooseWord[]): void {
  for (const verb of words) {
    if (verb.upos !== 'VERB' || !hasDependent(words, verb, 'aux:pass')) continue;
    if (hasDependent(words, verb, 'obl:agent')) continue;
    const by = words.findLast(
      (word) =>
        word.lower === 'by' &&
        word.relation === 'case' &&
        word.index > verb.index &&
        isBelow(words, word, verb.index),
    );
    const agent = by ? words[by.head] : undefined;
    const carrier = agent ? words[agent.head] : undefined;
    if (!by || !agent || !carrier || !/^(NOUN|PROPN)$/.test(agent.upos)) continue;
    if (carrier === verb) {
      attach(agent, verb.index, 'obl:agent');
      continue;
    }
    // "barred from leaving by a judge": an active verb below has its doer above.
    const isPassable =
      (/^(NOUN|PROPN)$/.test(carrier.upos) &&
        /^(obl|nmod)$/.test(carrier.relation) &&
        !ACTS.test(carrier.lemma)) ||
      (carrier.upos === 'VERB' && carrier.xpos === 'VBG' && carrier.head === verb.index);
    if (isPassable && !isCutOff(words, verb, by)) attach(agent, verb.index, 'obl:agent');
  }
}

/** True when another clause or a comma lies between a passive and a phrase. */
function isCutOff(words: readonly LooseWord[], verb: LooseWord, by: LooseWord): boolean {
  return words
    .slice(verb.index + 1, by.index)
    .some((word) => word.text === ',' || /^VB[DZPN]$/.test(word.xpos));
}
