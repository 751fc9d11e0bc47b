import type { TextSpan } from './text-span.ts';

/** Cuts a text into paragraphs: lines, since cleaned articles hold one paragraph a line; blank lines give none. */
export function findParagraphs(text: string): readonly TextSpan[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+/gu)]
    .filter(([line]) => /\S/u.test(line))
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}
