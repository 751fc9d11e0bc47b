/**
 * Sayer
 *
 * Whether somebody else says what a claim takes for the article's own word: "The union said police had tortured her", of which the model
 * quotes the end alone. There is no parse; the words around a verb of saying tell who speaks, and where they do not, nobody is named
 * for it: reported by somebody unnamed is true, asserted by the outlet is not.
 */
import type { EntityDraft, TextSpan } from '../extraction/drafts.ts';
import { REPORTING_VERBS } from '../extraction/lexicon/clause-verbs.ts';
import { toLemma } from '../extraction/tree/lemma.ts';
import type { ArticleDraft } from './article-draft.ts';
import { findNaming } from './naming-words.ts';
import type { NamingWords } from './naming-words.ts';
import { WORD } from './word-pattern.ts';

/** Verbs that report whatever stands beside them; others do before "that" alone. */
const ALWAYS = new Set(['say', 'tell', 'claim', 'allege', 'insist', 'argue']);
const PRONOUNS = new Set('he she they it i we you who which that'.split(' '));
const RELATIVES = new Set(['who', 'which', 'that']);
const COORDINATORS = new Set(['and', 'but', 'then', 'also', 'later', 'yet']);
/** Between a speaker and the verb: an adverb, an auxiliary or a comma. */
const NEAR_CHARACTERS = 14;
/** Titles and articles between the verb and a speaker behind it. */
const BEHIND_CHARACTERS = 40;
/** A comma or closing mark before whoever said it, with titles between: `, the writer Mary said`, `” she said`. */
const TAIL = /[,?!”"»’][^,;]{0,60}$/u;

/** Somebody who says what the sentence tells; null for somebody whom the draft does not know. */
export interface Sayer {
  readonly speaker: EntityDraft | null;
}

interface Named extends TextSpan {
  readonly entity: EntityDraft;
}

function findNames(text: string, place: TextSpan, words: NamingWords): readonly Named[] {
  return [...words.keys()]
    .flatMap((entity) =>
      findNaming(text, place, words, entity).map((span) => ({ ...span, entity })),
    )
    .filter(({ entity }) => entity.kind !== 'Event' && entity.kind !== 'Place')
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
}

/** A finite form of the past, or "says" and "tells": "claims" and "reports" are nouns more often. */
function isSaying(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  const lemma = toLemma(lower, 'VERB');
  if (lower === lemma || lower.endsWith('ing') || !REPORTING_VERBS.has(lemma)) return false;
  if (lower.endsWith('s') && lemma !== 'say' && lemma !== 'tell') return next === 'that';
  return ALWAYS.has(lemma) || next === 'that';
}

/** Who says it at a verb; undefined where the verb is the claim's own doer's. */
function findAt(
  { names, subject }: { readonly names: readonly Named[]; readonly subject: EntityDraft },
  text: string,
  verb: TextSpan,
  before: string,
): Sayer | undefined {
  if (RELATIVES.has(before)) return undefined;
  if (COORDINATORS.has(before)) {
    const first = names[0]?.entity ?? null;
    return first === subject ? undefined : { speaker: first };
  }
  if (PRONOUNS.has(before)) {
    // "She told Byron": whoever the claim is about, where no name stands for that one.
    const isNamed = names.some(({ entity }) => entity === subject);
    return isNamed ? { speaker: null } : undefined;
  }
  const ahead = names.filter(
    ({ end }) => end <= verb.start && !/[.;:“”"«»]/u.test(text.slice(end, verb.start)),
  );
  const near = ahead.findLast(({ end }) => verb.start - end <= NEAR_CHARACTERS);
  const behind = names.find(
    ({ start }) =>
      start >= verb.end &&
      start - verb.end <= BEHIND_CHARACTERS &&
      /^[\s\p{Ll}]*(?:\p{Lu}\p{L}*\s)*$/u.test(text.slice(verb.end, start)),
  );
  const isInverted = /[,?!”"»’']\s*$/u.test(text.slice(0, verb.start)) && near === undefined;
  const found = (near ?? (isInverted ? behind : undefined))?.entity ?? null;
  return found === subject ? undefined : { speaker: found };
}

function findAccording(names: readonly Named[], end: number, subject: EntityDraft): Sayer | null {
  const source = names.find(({ start }) => start >= end && start - end <= BEHIND_CHARACTERS);
  return source?.entity === subject ? null : { speaker: source?.entity ?? null };
}

/** Where a party of a claim is last named before a verb; null where it stands behind it, or by a pronoun whose place nobody knows. */
function endOfLast(names: readonly TextSpan[], verb: TextSpan): number | null {
  const isAhead = names.length > 0 && names.every(({ end }) => end <= verb.start);
  return isAhead ? Math.max(...names.map(({ end }) => end)) : null;
}

/**
 * Whether a verb of saying holds for a claim. It does for what stands behind it, and for what stands before ", Ada said" or "” said Ada";
 * not for "Byron left Babbage after Ada said so".
 */
function isInScope(
  ends: readonly (number | null)[],
  text: string,
  verb: TextSpan,
  speaker: Named | null,
): boolean {
  const aheadEnds = ends.filter((end) => end !== null);
  if (aheadEnds.length < ends.length) return true;
  const start = speaker === null || speaker.start > verb.start ? verb.start : speaker.start;
  return TAIL.test(text.slice(Math.max(...aheadEnds), start));
}

/** Who is a party of a claim, and who else takes part. */
export interface ClaimEnds {
  readonly subject: EntityDraft;
  /** Object or event; null without one. */
  readonly other: EntityDraft | null;
}

/** Finds who else than its subject says what a sentence tells; null where nobody does. */
export function findSayer(
  { reading: { text } }: ArticleDraft,
  words: NamingWords,
  place: TextSpan,
  { subject, other }: ClaimEnds,
): Sayer | null {
  const sentence = text.slice(place.start, place.end);
  const names = findNames(text, place, words);
  const according = /\baccording to\b/iu.exec(sentence);
  if (according !== null) {
    const sayer = findAccording(
      names,
      place.start + according.index + according[0].length,
      subject,
    );
    if (sayer !== null) return sayer;
  }
  const found = [...sentence.matchAll(WORD)];
  for (const [at, match] of found.entries()) {
    const next = found[at + 1]?.[0].toLowerCase() ?? '';
    if (!isSaying(match[0], next)) continue;
    const start = place.start + match.index;
    const verb = { start, end: start + match[0].length };
    const before = found[at - 1]?.[0].toLowerCase() ?? '';
    const sayer = findAt({ names, subject }, text, verb, before);
    if (sayer === undefined) continue;
    const ends = [subject, other].flatMap((party) =>
      party === null ? [] : [endOfLast(findNaming(text, place, words, party), verb)],
    );
    const speaker = names.findLast(
      ({ entity, end }) => entity === sayer.speaker && end <= verb.start,
    );
    if (isInScope(ends, text, verb, speaker ?? null)) return sayer;
  }
  return null;
}
