/** Who is handed to another power: "extradited X to Peru" removes X, whatever it is to Peru. */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { canAct } from '../drafts.ts';
import { doersOf } from '../actors/doers.ts';
import { clauseOf } from '../tree/clauses.ts';
import type { Reading } from '../reading.ts';
import type { Word } from '../tree/words.ts';

/** The removal of whoever is extradited; empty for every other verb. */
export function surrenderClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  if (verb.lemma !== 'extradite' || verb.deprel === 'amod') return [];
  const clause = clauseOf(verb);
  const people = clause.objects
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => one.kind === 'Person' || one.kind === 'Organization');
  return toClaims(reading, doersOf(reading, clause.agents).filter(canAct), people, {
    type: 'COERCE',
    mode: 'deport',
    word: verb,
  });
}
