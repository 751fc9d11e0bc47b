/**
 * Mention contexts
 *
 * Where a mention stands: in whose speech, under which subjects, in which relative clauses and paragraph. Found once for each mention,
 * since every pair of mentions asks for it.
 */
import { quotationOf } from '../stance/quotations.ts';
import type { Quotation } from '../stance/quotations.ts';
import { dependentsBy, governorsOf } from '../tree/words.ts';
import type { SentenceTree, Word } from '../tree/words.ts';
import type { Mention } from './mentions.ts';

const NONE: ReadonlySet<Quotation> = new Set();

/** Where a mention stands. */
export interface MentionContext {
  /** The direct speech that it stands in. */
  readonly quotation: Quotation | null;
  /** The direct speech that it is the speaker of, parts of it included. */
  readonly speeches: ReadonlySet<Quotation>;
  /** Who spoke last before it. */
  readonly lastSpeaker: Word | null;
  readonly governors: readonly Word[];
  /** The subjects of the clauses around it, 0 for that of the nearest clause; whom a relative clause describes is its subject. */
  readonly subjects: ReadonlyMap<Word, number>;
  /** Nouns that a relative clause around it describes. */
  readonly described: ReadonlySet<Word>;
  readonly paragraph: number;
}

/** Finds where each mention stands. */
export function findContexts(
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): readonly MentionContext[] {
  const speeches = new Map<Word, Set<Quotation>>();
  for (const one of quotations) {
    if (one.speaker) speeches.set(one.speaker, (speeches.get(one.speaker) ?? new Set()).add(one));
  }
  const paragraphs = countParagraphs(mentions);
  return mentions.map(({ head }) => {
    const governors = governorsOf(head);
    return {
      quotation: quotations.length > 0 ? quotationOf(head, quotations) : null,
      speeches: speeches.get(head) ?? NONE,
      lastSpeaker: quotations.findLast(({ end }) => end <= head.start)?.speaker ?? null,
      governors,
      subjects: findSubjects(head, governors),
      described: new Set(governors.flatMap((one) => describedBy(one) ?? [])),
      paragraph: paragraphs.get(head.sentence) ?? 0,
    };
  });
}

/** Sentences that a line end parts stand in different paragraphs. */
function countParagraphs(mentions: readonly Mention[]): ReadonlyMap<SentenceTree, number> {
  const found = new Map<SentenceTree, number>();
  let paragraph = 0;
  let before: SentenceTree | null = null;
  for (const { head } of mentions) {
    if (head.sentence === before) continue;
    if (before && head.sentence.start - before.end > 1) paragraph += 1;
    found.set(head.sentence, paragraph);
    before = head.sentence;
  }
  return found;
}

function describedBy(verb: Word): Word | null {
  return verb.deprel === 'acl:relcl' ? verb.governor : null;
}

function findSubjects(word: Word, governors: readonly Word[]): ReadonlyMap<Word, number> {
  const subjects = new Map<Word, number>();
  const above = new Set([word, ...governors]);
  let rank = 0;
  let below = word;
  let isBeside = false;
  for (const governor of governors) {
    // "X said that Y ought to go and that she would stay": Y is no subject above her.
    isBeside =
      below.relation === 'conj'
        ? dependentsBy(below, 'nsubj').length > 0
        : isBeside && below.relation === 'xcomp';
    const meant = isBeside ? [] : subjectsAt(governor, above);
    for (const one of meant) {
      for (const same of [one, ...dependentsBy(one, 'appos')]) {
        if (!subjects.has(same)) subjects.set(same, rank);
      }
    }
    if (meant.length > 0) rank += 1;
    below = governor;
  }
  return subjects;
}

/** Subjects of one word of the way up; of a participle, the noun that it describes. */
function subjectsAt(governor: Word, above: ReadonlySet<Word>): readonly Word[] {
  const own = dependentsBy(governor, 'nsubj').filter((one) => !above.has(one));
  if (own.length > 0)
    return own.map((one) => (isRelative(one) ? (describedBy(governor) ?? one) : one));
  return governor.deprel === 'acl' && governor.governor ? [governor.governor] : [];
}

function isRelative({ lower }: Word): boolean {
  return /^(who|which|that|whom)$/.test(lower);
}
