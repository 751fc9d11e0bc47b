/** Visits told by who is visited: "come to Nairobi at Okello's invitation". */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf } from '../tree/clauses.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, phrasalLemma } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

const VISITING =
  /^(cancel|call off|postpone|put off|delay|scrap|cut short|make|pay|plan|begin|start|end|undertake)$/;
const GOING = /^(come|go|travel|fly|visit|return|arrive|attend|meet)$/;

/** "X cancelled a visit to Y": a visit that names no visitor is of whoever makes or calls it off. */
export function readVisitor(reading: Reading, noun: Word): void {
  const verb = noun.relation === 'obj' ? noun.governor : null;
  const own = /^(visit|trip|journey|tour)$/.test(noun.lemma) ? reading.at.get(noun) : undefined;
  const visit = own?.find((one) => one.event !== null)?.event;
  if (!verb || !visit || visit.agents.size > 0 || !VISITING.test(phrasalLemma(verb))) return;
  for (const visitor of clauseOf(verb).agents.flatMap((one) => actorsOf(reading, one)))
    if (visitor.kind === 'Person') visit.agents.add(visitor);
}

/** Notes who receives a visitor, so that "the visit" elsewhere has both sides. */
export function readInvitation(reading: Reading, verb: Word): void {
  const { visitors, hosts } = partiesOf(reading, verb);
  if (hosts.length === 0) return;
  const places = clauseOf(verb)
    .obliques.filter((one) => one.preposition === 'to')
    .flatMap((one) => actorsOf(reading, one.word));
  for (const { event } of reading.drafts.values()) {
    if (event?.happening !== 'meeting' || !visitors.some((one) => event.agents.has(one))) continue;
    if (event.place && places.length > 0 && !places.includes(event.place)) continue;
    for (const host of hosts) event.patients.add(host);
  }
}

/** The meeting with whoever invites; empty for every verb without an invitation. */
export function invitationClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  const { visitors, hosts } = partiesOf(reading, verb);
  return toClaims(reading, visitors, hosts, { type: 'CONSULT', mode: 'visit', word: verb });
}

function partiesOf(
  reading: Reading,
  verb: Word,
): { readonly visitors: readonly EntityDraft[]; readonly hosts: readonly EntityDraft[] } {
  if (!GOING.test(verb.lemma)) return { visitors: [], hosts: [] };
  const clause = clauseOf(verb);
  const hosts = clause.obliques
    .filter(
      ({ preposition, word }) =>
        preposition === 'at' &&
        (/^(invitation|convenience)$/.test(word.lemma) ||
          // A body meets at the request of others, and with others.
          (verb.lemma !== 'meet' && /^(request|behest)$/.test(word.lemma))),
    )
    .flatMap(({ word }) => dependentsBy(word, 'nmod'))
    .flatMap((one) => actorsOf(reading, one))
    .filter(canAct);
  return { visitors: clause.agents.flatMap((one) => actorsOf(reading, one)), hosts };
}
