import type { ClaimType } from '@entente/graph-store';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import type { Reading } from '../reading.ts';
import { canJoin } from './possible-ends.ts';
import { isOpinionArticle } from '../stance/opinions.ts';
import type { Stance } from '../stance/stance.ts';
import { stanceOf } from '../stance/stance.ts';
import { quotationOf } from '../stance/quotations.ts';
import { findDate, findLatestDate, findSayingDate } from '../dates/when.ts';
import type { Word } from '../tree/words.ts';

/** A claim before its ends have ids. */
export interface ClaimDraft {
  readonly subject: EntityDraft;
  readonly type: ClaimType;
  readonly mode: string | null;
  readonly object: EntityDraft | null;
  readonly event: EntityDraft | null;
  readonly stance: Stance;
  readonly date: string | null;
  /** The word that says it; its sentence is the evidence. */
  readonly word: Word;
}

/** What a predicate says of two parties. */
export interface Statement {
  readonly type: ClaimType;
  readonly mode?: string | null;
  readonly event?: EntityDraft | null;
  readonly word: Word;
  /** Where stance and date are read when not at `word`. */
  readonly at?: Word;
  readonly status?: Stance['status'];
  /** True when the one who acts says it by the act itself, as in "described the raid as a crime". */
  readonly bySubject?: boolean;
}

/** Acts of good will: a promise when they lie ahead, which PLOVER calls AGREE, and a rejection when they are refused. */
const GOOD_WILL: ReadonlySet<ClaimType> = new Set([
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'RETREAT',
  'CONCEDE',
]);

/** Makes one claim for each pair of subject and object; none for a pair of one with itself. */
export function toClaims(
  reading: Reading,
  subjects: readonly EntityDraft[],
  objects: readonly (EntityDraft | null)[],
  statement: Statement,
): readonly ClaimDraft[] {
  const event = statement.event ?? null;
  const ends = objects.length > 0 ? objects : event ? [null] : [];
  const pairs = [...new Set(subjects)]
    .filter((subject) => canBe(subject, statement.type) && subject !== event)
    .flatMap((subject) =>
      ends
        .filter((object) => isPair(subject, object, statement))
        .map((object) => ({ subject, object })),
    );
  // Most calls lack a side: how the sentence holds it, and when, is then not asked.
  if (pairs.length === 0) return [];
  const at = statement.at ?? statement.word;
  const read = stanceOf(reading, at);
  if (read.isUnsaid && statement.status !== 'asserted') return [];
  const stance = statedAs(reading, at, statement, read);
  const act = actAsTold(statement, stance);
  // Who says not to go refuses on the day of saying so, not on that of the journey.
  const date = act.isRefused ? findSayingDate(reading, at) : dateOf(reading, at, statement);
  return pairs.map(({ subject, object }): ClaimDraft => ({
    subject,
    ...towards(object, statement, act),
    object,
    event,
    stance: statement.bySubject && !act.isRefused ? saidBy(subject, act.stance) : act.stance,
    date,
    word: statement.word,
  }));
}

/** How it is told, by the words around it and by what the type and form of the statement make of them. */
function statedAs(reading: Reading, at: Word, { status, type }: Statement, read: Stance): Stance {
  // What a name or title says holds whoever speaks the sentence.
  if (status === 'asserted') return ASSERTED;
  if (status) return { ...read, status };
  if (at.deprel === 'amod') return presupposed(reading, at, read);
  return attempted(at, type, imputed(reading, type, read));
}

/** What an act is by how it is told: a promise when it lies ahead, a rejection when it is refused. */
function actAsTold(
  { type, mode = null }: Statement,
  stance: Stance,
): Pick<ClaimDraft, 'type' | 'mode' | 'stance'> & { readonly isRefused: boolean } {
  if (stance.isRefusal && (GOOD_WILL.has(type) || type === 'AGREE' || type === 'MOBILIZE'))
    return {
      type: 'REJECT',
      mode: type === 'CONSULT' ? 'meet' : 'assist',
      stance: { ...stance, status: stance.speakers.length > 0 ? 'reported' : 'asserted' },
      isRefused: true,
    };
  // A meeting that is aimed at is agreed on; other aims are told as they are.
  const isAim = stance.isPurpose && type !== 'CONSULT';
  const isAhead =
    !isAim && (stance.status === 'planned' || stance.isIntended) && GOOD_WILL.has(type);
  return {
    ...(isAhead ? { type: 'AGREE', mode: null } : { type, mode }),
    stance,
    isRefused: false,
  };
}

/** A retreat from a town that lies ahead is agreed with nobody there. */
function towards(
  object: EntityDraft | null,
  { type, mode = null }: Statement,
  act: Pick<ClaimDraft, 'type' | 'mode'>,
): Pick<ClaimDraft, 'type' | 'mode'> {
  const isLeft = object?.kind === 'Place' && /^(RETREAT|CONCEDE)$/.test(type);
  return isLeft && act.type === 'AGREE' ? { type, mode } : { type: act.type, mode: act.mode };
}

/** Whoever says so by the act itself is its speaker, unless another is. */
function saidBy(subject: EntityDraft, stance: Stance): Stance {
  return stance.status === 'asserted' && canAct(subject)
    ? { ...stance, status: 'reported', speakers: [subject] }
    : stance;
}

function isPair(
  subject: EntityDraft,
  object: EntityDraft | null,
  { type, mode = null }: Statement,
): boolean {
  if (object === null) return subject.kind !== 'Event';
  return (
    object !== subject && !isOwnSide(subject, object, type) && canJoin(subject, object, type, mode)
  );
}

/**
 * When it happened or is to; else when the event did that it tells of, but not one that is turned down or accused of, which has a time
 * of its own; else a day by which it had happened. What a name or title says holds beyond the time of its sentence.
 */
function dateOf(reading: Reading, at: Word, { type, event, status }: Statement): string | null {
  if (status === 'asserted') return null;
  const ofEvent = event?.event?.type === type && type !== 'REJECT' ? event.event.date : null;
  return findDate(reading, at) ?? ofEvent ?? findLatestDate(reading, at);
}

const ASSERTED: Stance = {
  status: 'asserted',
  speakers: [],
  isAuthors: false,
  isRefusal: false,
  isIntended: false,
  isPurpose: false,
  isUnsaid: false,
};

/** What a participle before a noun says ("the Kenyan-backed offensive") is taken for granted by whoever reports the rest of the sentence. */
function presupposed(reading: Reading, participle: Word, read: Stance): Stance {
  const isQuoted = quotationOf(participle, reading.quotations) !== null;
  return isQuoted || read.status === 'opinion' ? read : ASSERTED;
}

/** Where an outlet judges throughout, a threat that nobody is quoted for is its reading of someone's mind. */
function imputed(reading: Reading, type: ClaimType, read: Stance): Stance {
  const isOwn = read.status === 'asserted' && read.speakers.length === 0;
  return type === 'THREATEN' && isOwn && isOpinionArticle(reading)
    ? { ...read, status: 'opinion', isAuthors: true }
    : read;
}

/** Who tries to kill has not killed; who tries to push something through has asked for it. */
function attempted(at: Word, type: ClaimType, read: Stance): Stance {
  const isTried = at.relation === 'xcomp' && /^(try|attempt)$/.test(at.governor?.lemma ?? '');
  const isDeed = type === 'ASSAULT' || type === 'COERCE' || type === 'SANCTION';
  return isTried && isDeed && read.status !== 'negated'
    ? { ...read, status: 'hypothetical' }
    : read;
}

const STATES_OF_THINGS: ReadonlySet<ClaimType> = new Set([
  'LOCATION',
  'PART_OF',
  'HAS_PART',
  'PARTICIPANT',
  'HAS_EFFECT',
  'LOCATED_IN',
  'CAPITAL_OF',
]);

/** Only those who can act are subjects of acts and offices, and texts of what they say. */
function canBe(subject: EntityDraft, type: ClaimType): boolean {
  return STATES_OF_THINGS.has(type) || subject.event?.happening === 'text' || canAct(subject);
}

/** A State does not call off a meeting with, or threaten, whoever speaks for it in the same breath. */
function isOwnSide(subject: EntityDraft, object: EntityDraft, type: ClaimType): boolean {
  if (type !== 'REJECT' && type !== 'CONSULT' && type !== 'AGREE') return false;
  const speaksFor = (person: EntityDraft, body: EntityDraft): boolean =>
    person.offices.some((office) => office.of === body);
  return speaksFor(object, subject) || speaksFor(subject, object);
}
