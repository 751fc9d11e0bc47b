/**
 * Reading
 *
 * What is known of one article while it is read: which words stand for whom, in the order of the text.
 */
import type { Article } from '@entente/graph-store';
import { toCoreference } from './coreference/coreference.ts';
import type { Coreference } from './coreference/coreference.ts';
import { addMention, createDraft } from './drafts.ts';
import { readArticleDates } from './dates/article-dates.ts';
import type { ArticleDates } from './dates/article-dates.ts';
import type { EntityDraft } from './drafts.ts';
import type { Quotation } from './stance/quotations.ts';
import { countBefore } from './tree/words.ts';
import type { SentenceTree, Word } from './tree/words.ts';

/** Someone named at a word, kept for pronouns and short forms. */
export interface Reference {
  readonly draft: EntityDraft;
  readonly word: Word;
}

/** State of the reading of one article. */
export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly trees: readonly SentenceTree[];
  readonly quotations: readonly Quotation[];
  readonly dates: ArticleDates;
  /** What refers back to what, as the antecedent scorer sees it. */
  readonly coreference: Coreference;
  /** Whom a word stands for, by the word that heads the mention; several for `the two presidents`. */
  readonly at: Map<Word, readonly EntityDraft[]>;
  /** Words inside a name, also those that do not head it. */
  readonly inName: Map<Word, EntityDraft>;
  /** All drafts by a key of kind and name. */
  readonly drafts: Map<string, EntityDraft>;
  /** Groups by a name that another actor also goes by, lower case: `western powers` after "the NATO western powers". */
  readonly groups: Map<string, EntityDraft>;
  /** Persons of whom the article has said `he` or `she`. */
  readonly genders: Map<EntityDraft, 'he' | 'she'>;
  /** Mentions so far, in the order in which they were read. */
  readonly references: Reference[];
  /** By whom they mean, the words in the order of the text. */
  readonly wordsOf: Map<EntityDraft, Word[]>;
}

/** Starts the reading of an article. */
export function openReading(
  article: Article,
  trees: readonly SentenceTree[],
  quotations: readonly Quotation[],
  coreference: Coreference = toCoreference([]),
): Reading {
  return {
    article,
    text: article.text,
    trees,
    quotations,
    coreference,
    dates: readArticleDates(trees, article.text, article.publishedAt, quotations),
    at: new Map(),
    inName: new Map(),
    drafts: new Map(),
    groups: new Map(),
    genders: new Map(),
    references: [],
    wordsOf: new Map(),
  };
}

/** Finds the draft with this key, or makes it. */
export function draftFor(reading: Reading, key: string, make: () => EntityDraft): EntityDraft {
  const known = reading.drafts.get(key);
  if (known) return known;
  const draft = make();
  reading.drafts.set(key, draft);
  return draft;
}

/** The State of this name, as the gazetteer spells it. */
export function stateDraft(reading: Reading, name: string): EntityDraft {
  return draftFor(reading, `State ${name}`, () => createDraft('State', name));
}

/** Notes that words of a sentence, first to last index, name someone. */
export function noteMention(
  reading: Reading,
  draft: EntityDraft,
  head: Word,
  first: number,
  last: number,
): void {
  const from = head.sentence.words[first];
  const to = head.sentence.words[last];
  if (!from || !to) return;
  addMention(draft, { start: from.start, end: to.end }, reading.text);
  reading.at.set(head, [draft]);
  noteReference(reading, draft, head);
}

/** Notes that a word speaks of someone. */
export function noteReference(reading: Reading, draft: EntityDraft, word: Word): void {
  reading.references.push({ draft, word });
  const known = reading.wordsOf.get(draft);
  if (known) known.splice(countBefore(known, word), 0, word);
  else reading.wordsOf.set(draft, [word]);
}
