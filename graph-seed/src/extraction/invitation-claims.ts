/** Visits told by who is visited: "come to Nairobi at Okello's invitation". */
import { actorsOf } from './actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf } from './clauses.ts';
import type { Reading } from './reading.ts';
import { dependentsBy } from './words.ts';
import type { Word } from './words.ts';

const GOING = /^(come|go|travel|fly|visit|return|arrive|attend|meet)$/;

/** The meeting with whoever invites; empty for every verb without an invitation. */
export function invitationClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  if (!GOING.test(verb.lemma)) return [];
  const clause = clauseOf(verb);
  const hosts = clause.obliques
    .filter(
      ({ preposition, word }) =>
        preposition === 'at' && /^(invitation|convenience|request|behest)$/.test(word.lemma),
    )
    .flatMap(({ word }) => dependentsBy(word, 'nmod'))
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => one.kind !== 'Event' && one.kind !== 'Place');
  return toClaims(
    reading,
    clause.agents.flatMap((one) => actorsOf(reading, one)),
    hosts,
    { type: 'CONSULT', mode: 'visit', word: verb },
  );
}
