/** Who stands on which side without a verb that says so: "support opposite sides", "are at odds with". */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { subjectsOf } from '../tree/clauses.ts';
import { canAct } from '../drafts.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, governorsOf, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Claims of a noun by which parties are said to stand against each other; most nouns make none. */
export function sideClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  const apart =
    noun.lemma === 'side' &&
    dependentsBy(noun, 'amod').some((one) =>
      /^(opposite|opposing|rival|different)$/.test(one.lower),
    );
  const atOdds =
    /^(odds|odd|loggerhead|loggerheads)$/.test(noun.lemma) && prepositionOf(noun) === 'at';
  if (!apart && !atOdds) return [];
  const predicate = dependentsBy(noun, 'cop').length > 0 ? noun : (governorsOf(noun)[0] ?? noun);
  const parties = subjectsOf(predicate)
    .flatMap((one) => actorsOf(reading, one))
    .filter(canAct);
  const against = [noun, predicate]
    .flatMap((one) => dependentsBy(one, 'nmod', 'obl'))
    .filter((one) => one !== noun && prepositionOf(one) === 'with')
    .flatMap((one) => actorsOf(reading, one))
    .filter(canAct);
  const [first, ...others] = parties;
  if (!first) return [];
  return against.length > 0
    ? toClaims(reading, parties, against, { type: 'OPPOSES', word: noun })
    : toClaims(reading, [first], others, { type: 'OPPOSES', word: noun });
}
