/** What someone or something brings about: "the powers responsible for the war are X and Y", "a raid that forced Kenyans to flee". */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf } from '../tree/clauses.ts';
import { deedsOf } from './culprit-claims.ts';
import type { EntityDraft } from '../drafts.ts';
import { namedModifiers } from '../tree/noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

const FORCING = /^(force|compel|drive|cause|lead|push)$/;
const LEAVING = /^(flee|leave|escape|abandon|evacuate|emigrate)$/;

/** Claims about causes at one word; most words make none. */
export function causeClaims(reading: Reading, word: Word): readonly ClaimDraft[] {
  if (word.lower === 'responsible') return responsibilityClaims(reading, word);
  if (word.upos !== 'VERB') return [];
  return [
    ...(FORCING.test(word.lemma) ? flightClaims(reading, word) : []),
    ...(/^(cause|claim|kill|cost|displace|leave)$/.test(word.lemma)
      ? lossClaims(reading, word)
      : []),
  ];
}

/** For what one side alone does, responsibility is the deed itself (see culprit claims); for a war or a crisis it is a cause. */
function responsibilityClaims(reading: Reading, adjective: Word): readonly ClaimDraft[] {
  if (deedsOf(reading, adjective).length > 0) return [];
  const events = dependentsBy(adjective, 'obl')
    .filter((one) => prepositionOf(one) === 'for')
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => one.kind === 'Event');
  const subjects = [
    ...dependentsBy(adjective, 'nsubj'),
    ...(adjective.relation === 'amod' && adjective.governor
      ? [adjective.governor, ...identifiedWith(adjective.governor)]
      : []),
  ];
  const causes = subjects.flatMap((one) => actorsOf(reading, one)).filter((one) => canCause(one));
  return toClaims(reading, causes, events, { type: 'HAS_EFFECT', word: adjective });
}

/** "the forces are the two powers": the predicate says who the subject is. */
function identifiedWith(subject: Word): readonly Word[] {
  const predicate = subject.relation === 'nsubj' ? subject.governor : null;
  return predicate && dependentsBy(predicate, 'cop').length > 0 ? [predicate] : [];
}

/** People who are made to flee: what happened touches the State that they are people of. */
function flightClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  const flees = dependentsBy(verb, 'xcomp', 'advcl').some((one) => LEAVING.test(one.lemma));
  if (!flees) return [];
  const clause = clauseOf(verb);
  const causes = clause.agents
    .flatMap((one) => [...actorsOf(reading, one), ...eventsAbove(reading, one)])
    .filter((one) => one.kind === 'Event');
  const touched = clause.objects
    .flatMap((one) => [...actorsOf(reading, one), ...namedModifiers(reading, one, ['of', 'from'])])
    .filter((one) => one.kind === 'State' || one.kind === 'Organization');
  return toClaims(reading, causes.slice(0, 1), touched, { type: 'HAS_EFFECT', word: verb });
}

const LOSSES = /^(death|casualty|life|loss|people|person|civilian|suffering|destruction)$/;

/** What a happening costs in lives it costs the State or place where it happens. */
function lossClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  const clause = clauseOf(verb);
  if (!clause.objects.some((one) => LOSSES.test(one.lemma))) return [];
  return clause.agents
    .flatMap((one) => actorsOf(reading, one))
    .flatMap((event) =>
      event.event?.place && event.event.type === 'ASSAULT'
        ? toClaims(reading, [event], [event.event.place], { type: 'HAS_EFFECT', word: verb })
        : [],
    );
}

/** "the bombing of X, the main city, that could force": the relative clause means the happening rather than the aside before it. */
function eventsAbove(reading: Reading, word: Word): readonly EntityDraft[] {
  const head = word.relation === 'appos' ? word.governor : null;
  return head ? actorsOf(reading, head) : [];
}

function canCause(draft: EntityDraft): boolean {
  return draft.kind !== 'Place';
}
