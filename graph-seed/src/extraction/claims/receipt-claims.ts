/** What is given told from the side of whoever gets it: "X received weapons from Y". */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { canAct } from '../drafts.ts';
import { doersOf } from '../actors/doers.ts';
import { findMeaning } from '../events/event-meanings.ts';
import { clauseOf } from '../tree/clauses.ts';
import { GOODS } from '../lexicon/object-classes.ts';
import { lexicalForms } from '../tree/noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

const GETTING = /^(receive|get|obtain|accept|secure|draw|gain)$/;
const GIVEN: ReadonlySet<string> = new Set(GOODS.split(', '));

/** The help of whoever gives what a verb says that someone gets; empty for every other verb. */
export function receiptClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  if (!GETTING.test(verb.lemma)) return [];
  const clause = clauseOf(verb);
  // A loan or help is a happening of its own: see noun claims.
  const goods = clause.objects.filter(
    (one) => lexicalForms(one).some((form) => GIVEN.has(form)) && !findMeaning(one)?.type,
  );
  if (clause.isPassive || goods.length === 0) return [];
  const givers = [verb, ...goods]
    .flatMap((one) => dependentsBy(one, 'obl', 'nmod'))
    .filter((one) => prepositionOf(one) === 'from')
    .flatMap((one) => actorsOf(reading, one))
    .filter(canAct);
  const receivers = doersOf(reading, clause.agents).filter(canAct);
  return toClaims(reading, givers, receivers, { type: 'AID', word: verb });
}
