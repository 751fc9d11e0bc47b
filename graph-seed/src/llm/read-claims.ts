/**
 * Claims of an answer
 *
 * A claim stands on an exact quote, between those whom the article names, in words of the vocabulary. What fails is left out and
 * counted, never mended by guessing.
 */
import { PLOVER_MODES, PLOVER_TYPES, toDateSpan } from '@entente/graph-store';
import type { ClaimStatus, ClaimType, PloverType } from '@entente/graph-store';
import type { ReadClaim } from '../extraction/assemble.ts';
import type { EntityDraft, TextSpan } from '../extraction/drafts.ts';
import type { AnsweredClaim } from './answer.ts';
import { findNamed } from './article-draft.ts';
import type { ArticleDraft } from './article-draft.ts';
import { canJoin } from './claim-ends.ts';
import { dropClaim } from './dropped.ts';
import type { DropReason } from './dropped.ts';
import { checkQuote } from './evidence.ts';
import type { NamingWords } from './naming-words.ts';
import { findOccurrences } from './occurrences.ts';
import type { Window } from './windows.ts';

/** What PLOVER calls AGREE when it lies ahead. */
const COOPERATIVE_TYPES: ReadonlySet<ClaimType> = new Set([
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
]);

/** Takes the claims of an answer into the draft, after its entities and their mentions. */
export function readClaims(
  draft: ArticleDraft,
  window: Window,
  answered: readonly AnsweredClaim[],
  words: NamingWords,
): void {
  for (const one of answered) {
    const claim = toClaim(draft, window, one, words);
    if (typeof claim === 'string') draft.dropped = dropClaim(draft.dropped, claim);
    else draft.claims.push(claim);
  }
}

interface Parties {
  readonly subject: EntityDraft;
  readonly object: EntityDraft | null;
  readonly event: EntityDraft | null;
  readonly speakers: readonly EntityDraft[];
}

function findParties(draft: ArticleDraft, answered: AnsweredClaim): Parties | DropReason {
  const find = (name: string): EntityDraft | null => findNamed(draft, name);
  const subject = find(answered.subject);
  const object = answered.object === null ? null : find(answered.object);
  const event = answered.event === null ? null : find(answered.event);
  const speakers = answered.speakers.map(find);
  const isKnown =
    subject !== null &&
    (answered.object === null || object !== null) &&
    (answered.event === null || event?.kind === 'Event') &&
    // Without its speaker a claim would read as the article's own.
    speakers.every((one) => one !== null && one.kind !== 'Event' && one.kind !== 'Place');
  if (!isKnown) return 'unnamedParty';
  if (object === subject || event === subject || (object === null && event === null))
    return 'nobody';
  return {
    subject,
    object,
    event: event === object ? null : event,
    speakers: [...new Set(speakers.filter((one) => one !== null))],
  };
}

function toClaim(
  draft: ArticleDraft,
  window: Window,
  answered: AnsweredClaim,
  words: NamingWords,
): ReadClaim | DropReason {
  const quote = checkQuote(draft.reading.text, window, answered.quote);
  if (quote.kind !== 'evidence') return quote.kind === 'long' ? 'longQuote' : 'inexactQuote';
  const parties = findParties(draft, answered);
  if (typeof parties === 'string') return parties;
  const { subject, object, event } = parties;
  // An opinion needs no speaker: the author holds it.
  const speakers =
    answered.status === 'opinion'
      ? parties.speakers.filter((one) => !draft.makers.has(one))
      : parties.speakers;
  const status = toStatus(answered.status, speakers.length > 0);
  // PLOVER: what sides will do together they have agreed on.
  const isAhead = status === 'planned' && COOPERATIVE_TYPES.has(answered.type);
  const type = isAhead ? 'AGREE' : answered.type;
  if (!canJoin(type, subject, object)) return 'wrongEnds';
  const evidence = quote.places.find((place) =>
    [subject, object, event].some(
      (party) => party !== null && isNamedIn(draft, words, party, place),
    ),
  );
  if (evidence === undefined) return 'strangeSentence';
  const modes = isPlover(type) ? PLOVER_MODES[type] : [];
  return {
    subject,
    type,
    mode: answered.mode !== null && modes.includes(answered.mode) ? answered.mode : null,
    object,
    event,
    date: answered.date !== null && toDateSpan(answered.date) !== null ? answered.date : null,
    status,
    speakers,
    isAuthors: status === 'opinion',
    evidence,
  };
}

/** What someone is named for saying is reported: neither the article's own word nor its author's judgement. */
function toStatus(status: ClaimStatus, isSaid: boolean): ClaimStatus {
  return isSaid && (status === 'asserted' || status === 'opinion') ? 'reported' : status;
}

/** Also where its name is part of a longer one: "Hollande" in "the Hollande government". */
function isNamedIn(
  { reading }: ArticleDraft,
  words: NamingWords,
  party: EntityDraft,
  place: TextSpan,
): boolean {
  return [...(words.get(party) ?? [])].some(
    (one) => findOccurrences(reading.text, place, one).length > 0,
  );
}

const PLOVER: ReadonlySet<string> = new Set(PLOVER_TYPES);
function isPlover(type: string): type is PloverType {
  return PLOVER.has(type);
}
