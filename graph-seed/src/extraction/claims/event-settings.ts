/** Where happenings take place and who is a party to them, where no act says so: "a trial in X", "the flood in X", "the arrest of Y". */
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { WISHED_OR_REFUSED, WISHING_NOUNS } from '../lexicon/event-verbs.ts';
import type { Reading } from '../reading.ts';
import { firstConjunct, phrasalLemma } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Happenings that are words or gifts, which have doers rather than parties and places. */
const WORDS: ReadonlySet<string> = new Set(
  'text|support|aid|request|criticism|accusation|threat|rejection|agreement|concession|veto|sanctions|cooperation|cancellation|statement|ruling|withdrawal'.split(
    '|',
  ),
);

/** Happenings that a State before the noun is the place of. */
const HELD_IN: ReadonlySet<string> = new Set(['election', 'disaster', 'ceremony']);

/** Claims of place and parties, unless another claim links the two already. */
export function settingClaims(
  reading: Reading,
  claims: readonly ClaimDraft[],
): readonly ClaimDraft[] {
  const linked = new Map<EntityDraft, Set<EntityDraft>>();
  for (const { subject, object, event } of claims)
    for (const one of [subject, object, event])
      for (const other of [subject, object, event])
        if (one?.event && other) linked.set(one, (linked.get(one) ?? new Set()).add(other));
  return [...reading.drafts.values()].flatMap((draft) => {
    const { event } = draft;
    if (!event || WORDS.has(event.happening)) return [];
    const known = linked.get(draft) ?? new Set();
    const parties = [...event.agents, ...event.patients].filter((one) => one.kind !== 'Event');
    // "the French election", "a trip to Kenya": the State is where it is.
    const isSite = (one: EntityDraft): boolean =>
      one === event.place || (one.kind === 'State' && HELD_IN.has(event.happening));
    return [...new Set([...(event.place ? [event.place] : []), ...parties])]
      .filter((one) => !known.has(one) && (isSite(one) || one.kind !== 'Place'))
      .flatMap((one) => tellOnce(reading, draft, one, isSite(one) ? 'LOCATION' : 'PARTICIPANT'));
  });
}

/** The claim as the first sentence tells it that names both; nothing of what has not happened. */
function tellOnce(
  reading: Reading,
  event: EntityDraft,
  other: EntityDraft,
  type: 'LOCATION' | 'PARTICIPANT',
): readonly ClaimDraft[] {
  const word = reading.references.find(
    (one) => one.draft === event && isTold(one.word) && namesBoth(reading, one.word, other),
  )?.word;
  return word
    ? toClaims(reading, [event], [other], { type, word }).filter(
        ({ stance }) => stance.status !== 'hypothetical' && stance.status !== 'negated',
      )
    : [];
}

/** False where the happening is only wished for, threatened with or called off. */
function isTold(noun: Word): boolean {
  const { governor, relation } = firstConjunct(noun);
  if (!governor || relation === 'nsubj') return true;
  return governor.upos === 'VERB'
    ? !WISHED_OR_REFUSED.test(phrasalLemma(governor))
    : !WISHING_NOUNS.test(governor.lemma);
}

function namesBoth(reading: Reading, word: Word, other: EntityDraft): boolean {
  return word.sentence.words.some((one) => reading.at.get(one)?.includes(other));
}
