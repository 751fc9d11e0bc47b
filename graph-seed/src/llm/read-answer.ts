import { addMention } from '../extraction/drafts.ts';
import type { Answer } from './answer.ts';
import type { ArticleDraft } from './article-draft.ts';
import { findOccurrences } from './occurrences.ts';
import { readClaims } from './read-claims.ts';
import type { NamingWords } from './naming-words.ts';
import { readEntities } from './read-entities.ts';
import type { Window } from './windows.ts';

/** Takes what the model answered for one window into the draft of its article, checked; windows come in the order of the text. */
export function readAnswer(draft: ArticleDraft, window: Window, answer: Answer): void {
  const { dropped } = draft;
  draft.dropped = { ...dropped, malformed: dropped.malformed + answer.malformed };
  draft.given.clear();
  const words = readEntities(draft, window, answer.entities);
  findMentions(draft, window, words);
  readClaims(draft, window, answer.claims, words);
}

/** Notes where the window names anyone so far known; of overlapping stretches the longest counts, of equal ones the first entity. */
function findMentions(draft: ArticleDraft, window: Window, words: NamingWords): void {
  const { text } = draft.reading;
  const found = [...words].flatMap(([entity, all]) =>
    [...all].flatMap((one) => findOccurrences(text, window, one).map((span) => ({ entity, span }))),
  );
  found.sort((one, other) => other.span.end - other.span.start - (one.span.end - one.span.start));
  const taken = new Uint8Array(window.end - window.start);
  const kept = found.filter(({ span }) => {
    const from = span.start - window.start;
    const to = span.end - window.start;
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  });
  kept.sort((one, other) => one.span.start - other.span.start);
  for (const { entity, span } of kept) addMention(entity, span, text);
}
