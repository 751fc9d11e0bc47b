/**
 * Evidence
 *
 * A quote stands when it is an exact stretch of the part that the model read. The claim then rests on the whole sentence, as with the
 * rules, so that both extractors give one claim one id; or on the quote itself where one person speaks on over several sentences.
 */
import type { TextSpan } from '../extraction/drafts.ts';
import type { Window } from './windows.ts';

/** Fewer letters than this quote nothing. */
const MIN_QUOTED_CHARACTERS = 8;
/** Longer speech is no evidence that a reader takes in. */
const MAX_QUOTED_CHARACTERS = 1_000;
const OPENING = /[“«"]/;
const CLOSING = /[”»"]/;

/** A sentence or quotation for which a quote stands. */
export interface QuotedPlace extends TextSpan {
  /** Whether the quote itself stands between quotation marks: somebody's words, not the article's. */
  readonly isSpoken: boolean;
}

/** What a quote is good for. */
export type QuoteCheck =
  | { readonly kind: 'evidence'; readonly places: readonly QuotedPlace[] }
  | { readonly kind: 'inexact' }
  | { readonly kind: 'long' };

/** Whether one unbroken quotation holds the stretch: both lie between the same two marks of one paragraph, marks included. */
function isOneQuotation(text: string, { start, end }: TextSpan): boolean {
  const first = text.lastIndexOf('\n', start) + 1;
  const paragraphBreak = text.indexOf('\n', start);
  const last = paragraphBreak < 0 ? text.length : paragraphBreak;
  let open = -1;
  for (let index = first; index < last; index += 1) {
    const mark = text[index] ?? '';
    if (open < 0) {
      if (OPENING.test(mark)) open = index;
    } else if (CLOSING.test(mark)) {
      if (open <= start && end <= index + 1) return true;
      open = -1;
    }
  }
  return false;
}

/** Finds the stretches of the text that a quote stands for, in order: for each place where it stands, its sentence or quotation. */
export function checkQuote(text: string, window: Window, quote: string): QuoteCheck {
  const exact = quote.trim();
  if (exact.length < MIN_QUOTED_CHARACTERS) return { kind: 'inexact' };
  const places: QuotedPlace[] = [];
  let stands = false;
  for (
    let start = text.indexOf(exact, window.start);
    start >= 0 && start + exact.length <= window.end;
    start = text.indexOf(exact, start + exact.length)
  ) {
    stands = true;
    const end = start + exact.length;
    const sentence = window.sentences.find((one) => one.start <= start && end <= one.end);
    const isSpoken = isOneQuotation(text, { start, end });
    if (sentence) places.push({ start: sentence.start, end: sentence.end, isSpoken });
    else if (exact.length <= MAX_QUOTED_CHARACTERS && isSpoken)
      places.push({ start, end, isSpoken });
  }
  if (places.length > 0) return { kind: 'evidence', places };
  return stands ? { kind: 'long' } : { kind: 'inexact' };
}
