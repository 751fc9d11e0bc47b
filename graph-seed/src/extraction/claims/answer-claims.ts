/** Acts told as an answer to others: "the protests of the miners were met with police crackdowns". */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf } from '../tree/clauses.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { eventRolesOf } from '../events/event-roles.ts';
import { findMeaning } from '../events/event-meanings.ts';
import type { Reading } from '../reading.ts';
import type { Word } from '../tree/words.ts';

/** Claims of a verb by which one happening answers another; empty for every other verb. */
export function answerClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  if (!/^(meet|greet|counter)$/.test(verb.lemma)) return [];
  const clause = clauseOf(verb);
  if (!clause.isPassive) return [];
  const met = clause.objects.flatMap((word) => partiesOf(reading, word));
  return clause.obliques
    .filter((one) => one.preposition === 'with')
    .flatMap(({ word }) => {
      const meaning = findMeaning(word);
      if (!meaning?.type) return [];
      const event = reading.at.get(word)?.find((one) => one.kind === 'Event') ?? null;
      const own = eventRolesOf(reading, word, meaning).agents;
      const agents =
        own.length > 0 ? own : clause.agents.flatMap((agent) => actorsOf(reading, agent));
      return toClaims(
        reading,
        agents,
        met.filter((one) => !agents.includes(one)),
        { type: meaning.type, mode: meaning.mode, event, word, at: verb },
      );
    });
}

/** Whoever did what was answered, or was met in person. */
function partiesOf(reading: Reading, word: Word): readonly EntityDraft[] {
  const meaning = findMeaning(word);
  if (meaning) return eventRolesOf(reading, word, meaning).agents;
  return actorsOf(reading, word).filter(canAct);
}
