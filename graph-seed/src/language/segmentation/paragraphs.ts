import type { TextSpan } from './text-span.ts';

/** Lines of hard-wrapped text are broken at most at this width; longer lines are paragraphs of their own. */
const maxWrapWidth = 100;

/**
 * Cuts a text into paragraphs, in order; blank lines give none. A line is a paragraph, as cleaned articles hold them, except
 * where text was wrapped by hand: lines that were each broken only because the next word did not fit are one paragraph.
 */
export function findParagraphs(text: string): readonly TextSpan[] {
  return findBlocks(text).flatMap((lines) => {
    const first = lines[0];
    const last = lines.at(-1);
    if (first === undefined || last === undefined || !isWrapped(text, lines)) return lines;
    return [{ start: first.start, end: last.end }];
  });
}

/** Lines between blank lines. */
function findBlocks(text: string): readonly (readonly TextSpan[])[] {
  const blocks: TextSpan[][] = [[]];
  for (const { index, 0: line } of text.matchAll(/[^\n\r\u2028\u2029]+|\r?\n|[\r\u2028\u2029]/gu)) {
    if (/\S/u.test(line)) blocks.at(-1)?.push({ start: index, end: index + line.length });
    else if (line.trim() === '' && isBlankLine(text, index)) blocks.push([]);
  }
  return blocks.filter((lines) => lines.length > 0);
}

function isBlankLine(text: string, index: number): boolean {
  return index === 0 || /[\n\r\u2028\u2029]/u.test(text[index - 1] ?? '');
}

function isWrapped(text: string, lines: readonly TextSpan[]): boolean {
  const width = Math.max(...lines.map(({ start, end }) => end - start));
  if (lines.length < 3 || width > maxWrapWidth) return false;
  return lines.slice(1).every((line, index) => {
    const before = lines[index];
    const nextWord = /\S+/u.exec(text.slice(line.start, line.end))?.[0] ?? '';
    return before !== undefined && before.end - before.start + 1 + nextWord.length > width;
  });
}
