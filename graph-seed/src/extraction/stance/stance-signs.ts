/**
 * Stance signs
 *
 * The words that tell how a happening stands: negation, conditions, modality, plans and hearsay on the word itself and on what governs it.
 */
import { askedThrough, calledUpon } from '../tree/asked-through.ts';
import * as clauseVerbs from '../lexicon/clause-verbs.ts';
import { EVENT_NOUNS } from '../lexicon/event-nouns.ts';
import { isContent, signsOfNoun } from './noun-complements.ts';
import { isAwaited, isOnlyAfter } from './awaited.ts';
import { isFallenShort, isNobody, isUndone } from './polarity.ts';
import { dependentsBy, isInfinitive, isNot, phrasalLemma } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** One way in which a happening may not be told as plain fact. */
export type Sign =
  'negated' | 'hindered' | 'conditional' | 'modal' | 'planned' | 'aimed' | 'guessed' | 'hearsay';

/** The signs that hang on a word. */
export function ownSigns(word: Word): readonly Sign[] {
  return [
    ...(isUndone(word) ? (['negated'] as const) : []),
    ...(isFallenShort(word) ? (['conditional'] as const) : []),
    ...signsBelow(word),
  ];
}

function signsBelow(word: Word): readonly Sign[] {
  return word.dependents.flatMap((one): readonly Sign[] => {
    switch (one.relation) {
      case 'advmod':
        if (isNot(one)) return ['negated'];
        if (one.lower === 'longer' && one.dependents.some((inner) => inner.lower === 'no'))
          return ['negated'];
        // "is due to fly": parsers take the words for a preposition.
        if (one.lower === 'due' && word.upos === 'VERB') return ['planned'];
        if (clauseVerbs.HEARSAY_ADVERBS.has(one.lower)) return ['hearsay'];
        return clauseVerbs.GUESS_WORDS.has(one.lower) ? ['guessed'] : [];
      case 'det':
        return isNobody(word) && /^(no|neither)$/.test(one.lower) ? ['negated'] : [];
      case 'aux':
        if (/n[’'`]t$/.test(one.lower)) return ['negated'];
        if (isInverted(word, one)) return ['conditional'];
        if (clauseVerbs.HYPOTHETICAL_AUXILIARIES.has(one.lower)) return ['modal'];
        return clauseVerbs.FUTURE_AUXILIARIES.has(one.lower) ? ['planned'] : [];
      case 'mark':
        return clauseVerbs.CONDITION_MARKERS.has(one.lower) ? ['conditional'] : [];
      case 'advcl':
      case 'conj':
        return dependentsBy(one, 'mark').some((mark) => /^(if|unless)$/.test(mark.lower)) ||
          isOnlyAfter(one, word)
          ? ['conditional']
          : [];
      case 'amod':
        if (one.lower === 'alleged') return ['hearsay'];
        return clauseVerbs.PLANNED_ADJECTIVES.has(one.lower) ? ['planned'] : [];
      default:
        return [];
    }
  });
}

/** "Had X supported Y, Z would": an auxiliary before its subject opens a condition. */
function isInverted(verb: Word, auxiliary: Word): boolean {
  return (
    verb.relation === 'advcl' &&
    /^(had|were|should)$/.test(auxiliary.lower) &&
    dependentsBy(verb, 'nsubj').some((one) => one.index > auxiliary.index)
  );
}

/** What a governor says of its complement: hindered, failed, denied, planned, guessed. */
export function signsFromAbove(word: Word, governor: Word): readonly Sign[] {
  const lemma = phrasalLemma(governor);
  const signs: Sign[] = [];
  const from =
    word.relation === 'advcl' && dependentsBy(word, 'mark').some((mark) => mark.lower === 'from');
  if (from || ['xcomp', 'acl', 'obj', 'csubj'].includes(word.relation)) {
    if (clauseVerbs.HINDERING_VERBS.has(lemma) && !isForAnEnd(word))
      signs.push('hindered', ...ownSigns(governor));
    if (clauseVerbs.POTENTIAL_VERBS.has(governor.lemma) && word.relation === 'xcomp')
      signs.push('conditional');
    if (word.relation === 'acl') signs.push(...signsOfNoun(word, governor));
    if (clauseVerbs.FAILING_VERBS.has(lemma) && word.relation === 'xcomp') signs.push('negated');
    if (isBeTo(word, governor)) signs.push('planned');
    // "called off the attack": it did not take place.
    if (word.upos === 'NOUN' && word.relation === 'obj' && ABANDONING.test(lemma))
      signs.push('hindered', ...ownSigns(governor));
    signs.push(...signsOfAdjective(governor));
    if (clauseVerbs.PLANNING_WORDS.has(governor.lemma) && lemma !== 'decide') signs.push('planned');
  }
  if (word.relation === 'acl' && HEARSAY_NOUNS.test(governor.lemma) && isContent(word))
    signs.push('hearsay');
  // "the court heard that X bribed Y".
  if (word.relation === 'ccomp' && governor.lemma === 'hear') signs.push('hearsay');
  if (isPutAbout(word, governor)) signs.push('hearsay');
  if (isWronglyBlamed(word, governor)) signs.push('negated');
  if (isAwaited(word, governor)) signs.push('conditional');
  if (word.relation === 'ccomp' && clauseVerbs.HOPING_VERBS.has(governor.lemma))
    signs.push('conditional');
  // "demanded that X leave": a bare form is what is asked for.
  if (word.relation === 'ccomp' && isAskedFor(word, governor)) signs.push('conditional');
  if (word.relation === 'ccomp' && /^(provided|providing)$/.test(governor.lower))
    signs.push('conditional');
  if (word.relation === 'ccomp' && dependentsBy(governor, 'conj').some((one) => isOnlyIf(one)))
    signs.push('conditional');
  if (['xcomp', 'ccomp', 'obj', 'csubj'].includes(word.relation)) {
    if (clauseVerbs.DENYING_VERBS.has(lemma) && !isUtterance(word)) signs.push('negated');
    if (clauseVerbs.GUESS_WORDS.has(governor.lemma)) signs.push('guessed');
  }
  if (word.relation === 'advcl' && governor.relation === 'obj')
    signs.push(...signsOfNoun(word, governor));
  else if (
    word.relation === 'advcl' &&
    isInfinitive(word) &&
    !clauseVerbs.USING_VERBS.has(governor.lemma)
  )
    signs.push(...signsOfPurpose(word, governor));
  if (word.deprel === 'nsubj:pass' && clauseVerbs.PLANNING_WORDS.has(governor.lemma))
    signs.push('planned');
  return signs;
}

const ABANDONING = /^(cancel|call off|abort|scrap|shelve|abandon)$/;

/** "blocked the road to demand": what stands behind a thing is the end for which it was done; "stopped a bid to join" stops the joining. */
function isForAnEnd(object: Word): boolean {
  return (
    object.relation === 'obj' &&
    dependentsBy(object, 'acl').some((one) => isInfinitive(one)) &&
    /^(road|highway|motorway|street|bridge|railway|track|line|port|harbour|harbor|entrance|gate|crossing|junction|square|traffic|building|office|factory|plant|mine|canal|strait|train|bus|border)$/.test(
      object.lemma,
    )
  );
}

/** "was wrongly accused of killing X": who says so denies it. */
function isWronglyBlamed(word: Word, governor: Word): boolean {
  return (
    clauseVerbs.BLAMING_VERBS.has(governor.lemma) &&
    word.relation === 'advcl' &&
    dependentsBy(governor, 'advmod').some((one) =>
      /^(wrongly|falsely|wrongfully|unjustly|mistakenly|baselessly)$/.test(one.lower),
    )
  );
}

/** "is believed to have", "it is alleged that", "is accused of": told without saying by whom. */
function isPutAbout(word: Word, governor: Word): boolean {
  if (!['xcomp', 'ccomp', 'csubj', 'advcl'].includes(word.relation)) return false;
  if (dependentsBy(governor, 'aux:pass').length === 0) return false;
  const isBlamed = clauseVerbs.BLAMING_VERBS.has(governor.lemma);
  return word.relation === 'advcl'
    ? isBlamed && clauseVerbs.isBlame(dependentsBy(word, 'mark')[0]?.lower)
    : clauseVerbs.REPORTING_VERBS.has(governor.lemma) ||
        clauseVerbs.THINKING_VERBS.has(governor.lemma) ||
        /^(understand|rumor|rumour)$/.test(governor.lemma);
}

/** The bare form that English has behind verbs of asking; taggers take it for a present where its subject is a plural. */
function isAskedFor(word: Word, governor: Word): boolean {
  const isBare = dependentsBy(word, 'aux', 'cop').length === 0;
  return (
    (word.xpos === 'VB' && /^(insist|suggest|rule)$/.test(governor.lemma)) ||
    (isBare &&
      /^VBP?$/.test(word.xpos) &&
      /^(demand|ask|urge|request|propose|recommend|order|plead|require|advise)$/.test(
        governor.lemma,
      ))
  );
}

/** A lawsuit that is dismissed and a demand that is rejected were made all the same. */
function isUtterance(word: Word): boolean {
  const happening = word.upos === 'NOUN' ? EVENT_NOUNS.get(word.lemma)?.happening : undefined;
  return /^(accusation|request|criticism|threat)$/.test(happening ?? '');
}

const HEARSAY_NOUNS =
  /^(report|claim|allegation|accusation|rumor|rumour|suggestion|speculation|suspicion|charge|fear)$/;

/** "said it would, but only if": the condition belongs to what is said. */
function isOnlyIf(clause: Word): boolean {
  return (
    dependentsBy(clause, 'mark').some((mark) => /^(if|unless)$/.test(mark.lower)) &&
    dependentsBy(clause, 'advmod').some((one) => one.lower === 'only')
  );
}

/** "unlikely to meet", "unable to meet", "about to meet"; none for all other words. */
function signsOfAdjective({ upos, lower }: Word): readonly Sign[] {
  if (upos !== 'ADJ') return [];
  if (/^(unlikely|able|free|entitled|tempted|welcome|hesitant)$/.test(lower))
    return ['conditional'];
  if (/^(unable|unwilling|reluctant|loath|powerless)$/.test(lower)) return ['negated'];
  return lower === 'about' ? ['planned'] : [];
}

const MODALS = /^(must|should|may|might|could|can|ought)$/;

/** "They were to meet": the verb `be` with an infinitive looks ahead. */
function isBeTo(word: Word, governor: Word): boolean {
  return governor.lemma === 'be' && word.relation === 'xcomp' && isInfinitive(word);
}

/** What an infinitive of purpose says: asked for, said on the occasion, or only aimed at. */
function signsOfPurpose(purpose: Word, governor: Word): readonly Sign[] {
  const isAsked =
    isAskedOf(governor) ||
    dependentsBy(governor, 'obj').some((one) => askedThrough(one, purpose).length > 0);
  if (isAsked) return ['conditional'];
  if (clauseVerbs.PLANNING_WORDS.has(governor.lemma)) return ['planned'];
  // "must withdraw to let X in": what may not be done is for nothing yet.
  if (dependentsBy(governor, 'aux').some((one) => MODALS.test(one.lower))) return ['conditional'];
  const isOnOccasion =
    clauseVerbs.CONTACT_VERBS.has(phrasalLemma(governor)) &&
    clauseVerbs.OCCASION_VERBS.has(purpose.lemma);
  return isOnOccasion ? [] : ['aimed'];
}

/** "called on X to leave": an infinitive beside whoever is asked is what is asked, no purpose. */
export function isAskedOf(verb: Word): boolean {
  return /^(call|appeal|plead)$/.test(verb.lemma) && calledUpon(verb).length > 0;
}
