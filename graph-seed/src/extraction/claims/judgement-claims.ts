/**
 * Judgement claims
 *
 * Accusations made by calling what someone did a wrong: "the government's denials are lies". Whoever says so accuses; in the outlet's
 * own voice that is its author.
 */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { holderOf } from '../actors/holders.ts';
import { MUTUAL_HAPPENINGS } from '../lexicon/event-nouns.ts';
import type { Reading } from '../reading.ts';
import { voicesOf } from '../stance/speakers.ts';
import { dependentsBy, hasNot } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

const CONDEMNING =
  /^(lie|hypocrisy|farce|sham|charade|crime|outrage|disgrace|betrayal|provocation|treason|swindle|fraud|cover-up|aggression|hypocritical|criminal|shameful|cynical|disgraceful|outrageous|illegal)$/;

/** The accusation that a predicate makes; most words make none. */
export function judgementClaims(reading: Reading, predicate: Word): readonly ClaimDraft[] {
  if (!CONDEMNING.test(predicate.lemma) || dependentsBy(predicate, 'cop').length === 0) return [];
  if (hasNot(predicate)) return [];
  // "the talks would be a farce": what is only thought of blames nobody yet.
  if (
    dependentsBy(predicate, 'aux').some((one) => /^(would|could|may|might|can|'d)$/.test(one.lower))
  )
    return [];
  const accused = dependentsBy(predicate, 'nsubj').flatMap((subject) => doersOf(reading, subject));
  const { speakers, isReported } = voicesOf(reading, predicate);
  const [speaker] = speakers;
  const accuser = speaker ?? (isReported ? null : holderOf(reading));
  if (!accuser) return [];
  return toClaims(reading, [accuser], accused, {
    type: 'ACCUSE',
    mode: 'allege',
    word: predicate,
    ...(speaker ? {} : { status: 'opinion' as const }),
  });
}

/** Whose act the subject is; an actor who is the subject himself is called names rather than accused. */
function doersOf(reading: Reading, subject: Word): readonly EntityDraft[] {
  const named = reading.at.get(subject) ?? [];
  const doers = named.flatMap((one) =>
    one.event && !MUTUAL_HAPPENINGS.has(one.event.happening) ? [...one.event.agents] : [],
  );
  if (doers.length > 0) return doers;
  return dependentsBy(subject, 'nmod:poss')
    .flatMap((one) => actorsOf(reading, one))
    .filter(canAct);
}
