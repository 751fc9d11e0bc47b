/**
 * Speech claims
 *
 * What is told by speaking rather than by a verb of its own: "told the council", "X may be guilty of".
 */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf } from '../tree/clauses.ts';
import { canAct } from '../drafts.ts';
import { isOutlet } from '../names/outlets.ts';
import type { Reading } from '../reading.ts';
import { voicesOf } from '../stance/speakers.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

const GUILT = /^(guilty|responsible|complicit)$/;

/** Claims of speaking at one word; most words make none. */
export function speechClaims(reading: Reading, word: Word): readonly ClaimDraft[] {
  if (word.upos === 'VERB' && ADDRESSING.test(word.lemma)) return addressClaims(reading, word);
  if (word.upos === 'VERB' && /^(say|speak|declare|add)$/.test(word.lemma))
    return platformClaims(reading, word);
  const isBehind = dependentsBy(word, 'cop').length > 0 && prepositionOf(word) === 'behind';
  return isBehind || (word.upos === 'ADJ' && GUILT.test(word.lower))
    ? guiltClaims(reading, word, isBehind)
    : [];
}

/** Verbs of speaking to someone who is their object. */
const ADDRESSING = /^(tell|inform|brief|update|notify|address)$/;

/** Whoever hears a statement to pass it on: talking to the press is no meeting with it. */
const PRESS =
  /^(reporter|journalist|newsman|correspondent|press|media|newspaper|broadcaster|agency|radio|television|tv|station|magazine|channel|interviewer|paper|audience|crowd|supporter|viewer|listener|outlet|daily|weekly|columnist|world|briefing|conference)$/;

/** "told the council": the one consults with the other. What is told has claims of its own. */
function addressClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  const clause = clauseOf(verb);
  // "told the agency in an interview": whoever asks is the press.
  const beside = [
    ...clause.obliques.map((one) => one.word),
    ...clause.objects.flatMap((one) => dependentsBy(one, 'nmod')),
  ];
  if (beside.some((one) => /^(interview|broadcast|podcast)$/.test(one.lemma))) return [];
  const told = [...dependentsBy(verb, 'iobj'), ...clause.objects].filter(
    (one) => !PRESS.test(one.lemma),
  );
  return toClaims(
    reading,
    clause.agents.flatMap((one) => actorsOf(reading, one)).filter(canAct),
    told
      .flatMap((one) => actorsOf(reading, one))
      .filter((one) => canAct(one) && !isOutlet(one.name)),
    { type: 'CONSULT', word: verb },
  );
}

/** "said at the Council of X", "speaking before the assembly": whoever speaks there consults with the body. */
function platformClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  const clause = clauseOf(verb);
  const bodies = clause.obliques
    .filter((one) => /^(at|before)$/.test(one.preposition))
    .flatMap((one) => actorsOf(reading, one.word))
    .filter(
      (one) =>
        one.kind === 'Organization' &&
        /\b(council|assembly|parliament|congress|summit|nations|union)\b/i.test(one.name),
    );
  return toClaims(
    reading,
    clause.agents.flatMap((one) => actorsOf(reading, one)).filter(canAct),
    bodies,
    { type: 'CONSULT', mode: 'multilateral', word: verb },
  );
}

/** Whoever says that someone is guilty accuses them, and who says that they are not does not; without a speaker nobody accuses. */
function guiltClaims(reading: Reading, predicate: Word, isBehind: boolean): readonly ClaimDraft[] {
  const of =
    isBehind ||
    dependentsBy(predicate, 'obl').some((one) => /^(of|for|in)$/.test(prepositionOf(one) ?? ''));
  const [speaker] = voicesOf(reading, predicate).speakers;
  if (!of || !speaker) return [];
  const accused = dependentsBy(predicate, 'nsubj')
    .flatMap((one) => actorsOf(reading, one))
    .filter(canAct);
  return toClaims(reading, [speaker], accused, {
    type: 'ACCUSE',
    mode: 'allege',
    word: predicate,
  }).filter(({ stance }) => stance.status !== 'negated');
}
