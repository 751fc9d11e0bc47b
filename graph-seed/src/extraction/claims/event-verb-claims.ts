/**
 * Event verb claims
 *
 * What someone has to do with a happening beside doing it: "chaired the talks", "won the election", "took part in the march", "stormed out
 * of the summit".
 */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf } from '../tree/clauses.ts';
import { doersOf } from '../actors/doers.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { GATHERINGS, roleAtEvent } from '../lexicon/event-verbs.ts';
import type { Reading } from '../reading.ts';
import { phrasalLemma } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Claims of a verb whose object, or whose phrase beside it, is a happening; empty for verbs that say nothing of a part in it. */
export function eventVerbClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  const clause = clauseOf(verb);
  return [
    ...clause.objects.map((word) => ({ word, preposition: null })),
    ...clause.obliques,
  ].flatMap(({ word, preposition }) => {
    const event = actorsOf(reading, word).find((one) => one.event !== null);
    const role = roleAtEvent(phrasalLemma(verb), preposition);
    if (!event?.event || !role) return [];
    const actors = doersOf(reading, clause.agents).filter(canAct);
    const isGathering = GATHERINGS.has(event.event.happening);
    const parties = [...event.event.agents, ...event.event.patients]
      .filter(canAct)
      .filter((one) => !actors.includes(one));
    switch (role) {
      case 'mediates':
        return isGathering
          ? toClaims(reading, actors, parties.length > 0 ? parties : [event], {
              type: 'CONSULT',
              mode: 'third-party',
              event: parties.length > 0 ? event : null,
              word: verb,
            })
          : [];
      case 'leaves':
        return isGathering
          ? toClaims(reading, actors, [event], { type: 'REJECT', mode: 'meet', word: verb })
          : [];
      case 'attends':
        return isGathering
          ? toClaims(reading, actors, [event], { type: 'CONSULT', word: verb })
          : partClaims(reading, event, actors, verb);
      default:
        return partClaims(reading, event, actors, verb);
    }
  });
}

function partClaims(
  reading: Reading,
  event: EntityDraft,
  actors: readonly EntityDraft[],
  verb: Word,
): readonly ClaimDraft[] {
  return toClaims(reading, [event], actors, { type: 'PARTICIPANT', word: verb });
}
