/**
 * Claims of an answer
 *
 * A claim stands on an exact quote, between those whom the article names, in words of the vocabulary. What fails is left out and
 * counted, never mended by guessing.
 */
import { PLOVER_MODES, PLOVER_TYPES, toDateSpan } from '@entente/graph-store';
import type { ClaimStatus, ClaimType, PloverType } from '@entente/graph-store';
import type { ReadClaim } from '../extraction/assemble.ts';
import type { EntityDraft } from '../extraction/drafts.ts';
import type { AnsweredClaim } from './answer.ts';
import { findNamed } from './article-draft.ts';
import type { ArticleDraft } from './article-draft.ts';
import { canJoin } from './claim-ends.ts';
import { dropClaim } from './dropped.ts';
import type { DropReason } from './dropped.ts';
import { checkQuote } from './evidence.ts';
import type { QuotedPlace } from './evidence.ts';
import type { NamingWords } from './naming-words.ts';
import { isPresentIn } from './presence.ts';
import { findSayer } from './sayer.ts';
import type { ClaimEnds } from './sayer.ts';
import type { Window } from './windows.ts';
import { WORD } from './word-pattern.ts';

/** Words that say nothing beside a name. */
const EMPTY_WORDS = new Set(
  'the a an of and or in at on to for by with from s mr mrs ms dr'.split(' '),
);

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
  if (!saysMore(words, answered.quote)) return 'nameOnly';
  const parties = findParties(draft, answered);
  if (typeof parties === 'string') return parties;
  const { subject, object, event } = parties;
  // An opinion needs no speaker: the author holds it.
  const speakers =
    answered.status === 'opinion'
      ? parties.speakers.filter((one) => !draft.makers.has(one))
      : parties.speakers;
  // PLOVER: what sides will do together they have agreed on.
  const isAhead = answered.status === 'planned' && COOPERATIVE_TYPES.has(answered.type);
  const type = isAhead ? 'AGREE' : answered.type;
  if (!canJoin(type, subject, object)) return 'wrongEnds';
  const parts = object === null ? [subject, event] : [subject, object];
  const place = quote.places.find((one) =>
    parts.every((party) => party === null || isPresentIn(draft, words, party, one)),
  );
  if (place === undefined) return 'strangeSentence';
  const said = toSaid(draft, words, place, {
    status: answered.status,
    speakers,
    ends: { subject, other: object ?? event },
  });
  const modes = isPlover(type) ? PLOVER_MODES[type] : [];
  return {
    subject,
    type,
    mode: answered.mode !== null && modes.includes(answered.mode) ? answered.mode : null,
    object,
    event,
    date: answered.date !== null && toDateSpan(answered.date) !== null ? answered.date : null,
    ...said,
    isAuthors: said.status === 'opinion',
    evidence: { start: place.start, end: place.end },
  };
}

/** Whether a quote has a word beyond the names in it: "Petra Olsen" alone says nothing of her. */
function saysMore(words: NamingWords, quote: string): boolean {
  const names = [...words.values()].flatMap((own) => [...own]);
  const rest = names
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, name) => left.replaceAll(name, ' '), quote);
  return (rest.match(WORD) ?? []).some((word) => !EMPTY_WORDS.has(word.toLowerCase()));
}

interface Said {
  readonly status: ClaimStatus;
  readonly speakers: readonly EntityDraft[];
}

/**
 * What someone is named for saying is reported: neither the article's own word nor its author's judgement. Nor is what its sentence puts
 * into somebody's mouth, whatever the model says.
 */
function toSaid(
  draft: ArticleDraft,
  words: NamingWords,
  place: QuotedPlace,
  { status, speakers, ends }: Said & { readonly ends: ClaimEnds },
): Said {
  if (speakers.length > 0) {
    return {
      status: status === 'asserted' || status === 'opinion' ? 'reported' : status,
      speakers,
    };
  }
  if (status !== 'asserted') return { status, speakers };
  const sayer = findSayer(draft, words, place, ends);
  if (sayer !== null) {
    return { status: 'reported', speakers: sayer.speaker === null ? [] : [sayer.speaker] };
  }
  return { status: place.isSpoken ? 'reported' : 'asserted', speakers };
}

const PLOVER: ReadonlySet<string> = new Set(PLOVER_TYPES);
function isPlover(type: string): type is PloverType {
  return PLOVER.has(type);
}
