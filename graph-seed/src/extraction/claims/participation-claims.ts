/** Taking part that is ruled out: "rule out participation by the president in any other event" turns down whoever else takes part. */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { namedBefore } from '../actors/history.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, phrasalLemma, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

const PART = /^(participation|attendance|presence|involvement)$/;

/** Claims of a verb that rules a part out; empty for every other verb. */
export function participationClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  if (!/^(rule out|exclude|preclude|refuse|decline)$/.test(phrasalLemma(verb))) return [];
  return dependentsBy(verb, 'obj')
    .filter((one) => PART.test(one.lemma))
    .flatMap((part) => {
      const absent = dependentsBy(part, 'nmod')
        .filter((one) => one.deprel === 'nmod:poss' || /^(by|of)$/.test(prepositionOf(one) ?? ''))
        .flatMap((one) => actorsOf(reading, one))
        .filter((one) => one.kind === 'Person');
      const [others = []] = namedBefore(reading, part, 1)
        .filter(({ draft }) => draft.event?.happening === 'meeting')
        .map(({ draft }) =>
          [...(draft.event?.agents ?? []), ...(draft.event?.patients ?? [])].filter(
            (one) => one.kind === 'Person' && !absent.includes(one),
          ),
        )
        .filter((parties) => parties.length > 0);
      return toClaims(reading, absent, others, { type: 'REJECT', mode: 'meet', word: verb });
    });
}
