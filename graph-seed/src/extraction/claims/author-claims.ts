/** Who made a text: "a law proposed by X", "X drafted the resolution". */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { canAct } from '../drafts.ts';
import { clauseOf } from '../tree/clauses.ts';
import type { Reading } from '../reading.ts';
import type { Word } from '../tree/words.ts';

const MAKING = /^(draft|write|author|sponsor|propose|pen|table|co-author|compile|publish)$/;

/** The maker of a text that a verb of making has for its object; participles before the noun have claims of their own. */
export function authorClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  if (!MAKING.test(verb.lemma) || verb.deprel === 'amod') return [];
  const clause = clauseOf(verb);
  const texts = clause.objects
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => one.event?.happening === 'text');
  const makers = clause.agents.flatMap((one) => actorsOf(reading, one)).filter(canAct);
  return toClaims(reading, makers, texts, { type: 'AUTHOR', word: verb });
}
