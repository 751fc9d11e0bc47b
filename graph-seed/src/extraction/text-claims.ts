/** What a resolution, law or agreement itself says of someone: "a resolution that condemns Kenya", "a text demanding a truce in Uganda". */
import { actorsOf } from './actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf } from './clauses.ts';
import type { EntityDraft } from './drafts.ts';
import { VERB_SENSES } from './lexicon/verb-senses.ts';
import type { Reading } from './reading.ts';
import { dependentsBy, phrasalLemma } from './words.ts';
import type { Word } from './words.ts';

const SAID_BY_TEXTS: ReadonlySet<string> = new Set(['REQUEST', 'ACCUSE', 'SUPPORT', 'SANCTION']);

/** Claims of a verb whose subject is a text; empty for every other verb. */
export function textClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  const sense = (VERB_SENSES.get(phrasalLemma(verb)) ?? []).find(
    (one) => SAID_BY_TEXTS.has(one.type) && one.objects === null,
  );
  if (!sense) return [];
  const clause = clauseOf(verb);
  if (clause.isPassive) return [];
  const texts = clause.agents
    .flatMap((word) => actorsOf(reading, word))
    .filter((one) => one.event?.happening === 'text');
  if (texts.length === 0) return [];
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
