/** Help and hold told from the other side: "X depends on Y", "X took control of Y". */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf, subjectsOf } from '../tree/clauses.ts';
import { canAct } from '../drafts.ts';
import { namedModifiers } from '../tree/noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, phrasalLemma, prepositionOf, withConjuncts } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

const HELP = /^(support|help|aid|assistance|backing|money|funding|protection|weapon)$/;
const TAKING =
  /^(have|take|gain|win|seize|regain|retake|claim|assert|hold|keep|retain|establish|maintain|exercise|consolidate)$/;

/** Claims at one word; most words make none. */
export function relianceClaims(reading: Reading, word: Word): readonly ClaimDraft[] {
  if (/^(depend|rely|dependent|reliant)$/.test(word.lemma)) return dependenceClaims(reading, word);
  if (word.upos === 'VERB' && BUYING.test(phrasalLemma(word))) return takeoverClaims(reading, word);
  return word.lemma === 'control' && word.upos === 'NOUN' ? holdClaims(reading, word) : [];
}

const BUYING =
  /^(buy|acquire|purchase|take over|buy out|snap up|swallow|nationalise|nationalize|own)$/;

/** "bought the retailer X": who buys a company holds it. */
function takeoverClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  const clause = clauseOf(verb);
  const companies = clause.objects
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => one.kind === 'Organization' && one.family === null);
  const buyers = clause.agents.flatMap((one) => actorsOf(reading, one)).filter(canAct);
  return toClaims(reading, buyers, companies, { type: 'CONTROLS', word: verb });
}

/** Whom someone depends on helps them. */
function dependenceClaims(reading: Reading, predicate: Word): readonly ClaimDraft[] {
  const helpers = dependentsBy(predicate, 'obl')
    .filter((one) => /^(on|upon)$/.test(prepositionOf(one) ?? ''))
    .flatMap((one) => withConjuncts(one))
    .flatMap((one) =>
      HELP.test(one.lemma) ? namedModifiers(reading, one, ['of', 'from']) : actorsOf(reading, one),
    )
    .filter(canAct);
  const helped = subjectsOf(predicate).flatMap((one) => actorsOf(reading, one));
  return toClaims(reading, helpers, helped.filter(canAct), {
    type: 'AID',
    word: predicate,
  });
}

/** "claims full control of X". */
function holdClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  const verb = noun.relation === 'obj' ? noun.governor : null;
  const held = [noun, ...(verb ? [verb] : [])]
    .flatMap((one) => dependentsBy(one, 'nmod', 'obl'))
    .filter((one) => /^(of|over)$/.test(prepositionOf(one) ?? ''))
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => one.kind !== 'Event' && one.kind !== 'Person');
  if (held.length === 0 || !verb || !TAKING.test(verb.lemma)) return [];
  const clause = clauseOf(verb);
  const holders = clause.agents.flatMap((one) => actorsOf(reading, one)).filter(canAct);
  const bySubject = /^(claim|assert)$/.test(verb.lemma);
  return toClaims(reading, holders, held, { type: 'CONTROLS', word: noun, at: verb, bySubject });
}
