/** What a resolution, law or agreement itself says of someone: "a resolution that condemns Kenya", "a text demanding a truce in Uganda". */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf } from '../tree/clauses.ts';
import type { EntityDraft } from '../drafts.ts';
import type { Reading } from '../reading.ts';
import { findSense } from './sense-fit.ts';
import { dependentsBy } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

const SAID_BY_TEXTS: ReadonlySet<string> = new Set(['REQUEST', 'ACCUSE', 'SUPPORT', 'SANCTION']);

/** Claims of a verb whose subject is a text; empty for every other verb. */
export function textClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  const clause = clauseOf(verb);
  if (clause.isPassive) return [];
  const texts = clause.agents
    .flatMap((word) => actorsOf(reading, word))
    .filter((one) => one.event?.happening === 'text');
  if (texts.length === 0) return [];
  const sense = findSense(reading, verb, clause, texts);
  if (!sense || !SAID_BY_TEXTS.has(sense.type)) return [];
  const named = [...clause.objects, ...clause.obliques.map((one) => one.word)].flatMap((word) => [
    ...actorsOf(reading, word),
    ...dependentsBy(word, 'nmod').flatMap((one) => actorsOf(reading, one)),
  ]);
  const [reached] = named.filter((one) => isReached(one));
  return toClaims(reading, texts, reached ? [reached] : [], {
    type: sense.type,
    mode: sense.mode,
    word: verb,
  });
}

function isReached(draft: EntityDraft): boolean {
  return draft.kind !== 'Event';
}
