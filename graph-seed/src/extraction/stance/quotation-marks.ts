/**
 * Quotation marks
 *
 * Newspapers mark speech in more ways than “this”: ‘so’, 'so', ``so'' and ‘‘so’’. A single mark is an apostrophe too: it opens speech only
 * before a word, and only where one behind a stop or comma closes it in the same paragraph.
 */

const DOUBLED_OPENING = /(?:``|‘‘|''|‘’)(?=[\p{L}\d])/gu;
const DOUBLED_CLOSING = /(?:’’|'')/gu;
const SINGLE = /(?<=^|[\s(—])‘(?=\p{L})((?:(?!\n\n)[^‘“”])*?[.,!?…])’(?=\s|$)/gu;
const STRAIGHT =
  /(?<=^|[\s(—])'(?=\p{Lu})((?:(?!\n\n)(?:[^'“”"]|(?<!\s)'(?=\p{L})))*?[.,!?…])'(?=\s|$)/gu;

/** The text with all of them as “ and ”, each character in its place. */
export function withDoubleMarks(text: string): string {
  return text
    .replace(DOUBLED_OPENING, '“ ')
    .replace(DOUBLED_CLOSING, ' ”')
    .replace(SINGLE, '“$1”')
    .replace(STRAIGHT, '“$1”');
}
