/**
 * Appointments
 *
 * The office that a verb says someone got: "X became president of Y", "was elected president of Y", "appointed X as finance minister".
 */
import * as clauseVerbs from '../lexicon/clause-verbs.ts';
import { dependentsBy, hasNot, isInfinitive, phrasalLemma, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Verbs of whoever is their subject. */
const BECOMING = /^(become|remain|serve|act|replace|succeed|take over)$/;
/** Verbs of whoever is their object. */
const APPOINTING =
  /^(appoint|reappoint|name|elect|re-elect|reelect|choose|select|install|confirm|swear in|crown|proclaim|promote)$/;

/** Nouns of the offices that the person at this word is told to have got; empty for what is only planned, thought or denied. */
export function officesGiven(word: Word): readonly Word[] {
  const above = word.governor;
  // "Ana Salas was elected president": parsers take the person for the subject of the office.
  const isOfOffice = word.relation === 'nsubj' && above?.relation === 'xcomp';
  const verb = isOfOffice ? above.governor : above;
  if (verb?.upos !== 'VERB' || !isDone(verb)) return [];
  const lemma = phrasalLemma(verb);
  if (isOfOffice) return APPOINTING.test(lemma) ? [above] : [];
  const isSubject = word.deprel === 'nsubj' && BECOMING.test(lemma);
  const gets = APPOINTING.test(lemma) && (word.deprel === 'nsubj:pass' || word.deprel === 'obj');
  if (!isSubject && !gets) return [];
  return [
    ...(/^(replace|succeed)$/.test(lemma) ? [] : dependentsBy(verb, 'xcomp', 'obj')),
    ...dependentsBy(verb, 'obl').filter((one) => prepositionOf(one) === 'as'),
  ].filter((one) => one !== word && one.index > verb.index && one.upos === 'NOUN');
}

function isDone(verb: Word): boolean {
  const isOpen = dependentsBy(verb, 'aux').some(
    (one) =>
      clauseVerbs.HYPOTHETICAL_AUXILIARIES.has(one.lower) ||
      clauseVerbs.FUTURE_AUXILIARIES.has(one.lower),
  );
  const isCondition = dependentsBy(verb, 'mark').some((one) =>
    clauseVerbs.CONDITION_MARKERS.has(one.lower),
  );
  return (
    !isOpen && !isCondition && !isInfinitive(verb) && !hasNot(verb) && verb.relation !== 'xcomp'
  );
}
