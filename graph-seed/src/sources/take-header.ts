import { findCorrection } from './corrections.ts';
import { readHeaderBlock } from './header-block.ts';
import { readHeaderLine } from './header-lines.ts';
import type { HeaderLine } from './header-lines.ts';

/** Longer is a paragraph. */
const MAX_TITLE_CHARACTERS = 250;
/** A hard wrap keeps lines shorter; a longer line is a paragraph of its own. */
export const MAX_WRAPPED_CHARACTERS = 120;

/** A text after its header lines; null where these are silent. */
export interface TextWithoutHeader {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** ISO date, `2016-10-13`. */
  readonly publishedAt: string | null;
  readonly blocks: readonly string[];
}

function isTitle(line: string): boolean {
  return (
    line.length <= MAX_TITLE_CHARACTERS && /\p{L}/u.test(line) && !/[.,;:…]["”’']?$/u.test(line)
  );
}

/** How many lines at the start of a block are the headline: none when the block is a paragraph. */
function countTitleLines(lines: readonly string[], next: readonly string[]): number {
  const whole = lines.join(' ');
  const [first = '', second] = lines;
  // Whatever it ends with, a line above the byline, outlet and day is the headline.
  if (second === undefined && first.length <= MAX_WRAPPED_CHARACTERS && readHeaderBlock(next))
    return 1;
  if (
    isTitle(whole) &&
    lines.every((line) => line.length <= MAX_WRAPPED_CHARACTERS || lines.length === 1)
  ) {
    const headerAt = lines.findIndex((line) => readHeaderLine(line, true) !== null);
    return headerAt === -1 ? lines.length : headerAt;
  }
  if (second === undefined || !isTitle(first)) return 0;
  const standsAlone =
    readHeaderLine(second, true) !== null || second.length > MAX_WRAPPED_CHARACTERS;
  return standsAlone ? 1 : 0;
}

/**
 * Reads the headline and the byline, date and share lines above a text, up to its first line of prose. Blocks hold source lines,
 * separated by line feeds.
 */
export function takeHeader(
  blocks: readonly string[],
  knownTitle: string | null,
): TextWithoutHeader {
  const header: HeaderLine[] = [];
  const corrections: string[] = [];
  const rest = blocks.map((block) => block.split('\n'));
  let title = knownTitle;
  let inLabel = false;
  let current: string[] | undefined = rest[0];
  while (current !== undefined) {
    const line = current[0];
    if (line === undefined) {
      rest.shift();
      current = rest[0];
      continue;
    }
    const correction = findCorrection(line);
    // A headline that announces a correction stays one: titles are text.
    if (correction === 'label' || (correction !== null && (title !== null || !isTitle(line)))) {
      corrections.push(current.splice(0).join('\n'));
      continue;
    }
    const together: readonly HeaderLine[] | null =
      title === null || line === title ? null : readHeaderBlock(current);
    if (together !== null) {
      header.push(...together);
      current.splice(0);
      continue;
    }
    const headerLine = readHeaderLine(line, title !== null);
    const isLabelled: boolean = inLabel || headerLine?.kind === 'label';
    const titleLineCount =
      title === null && !isLabelled && headerLine === null && rest.length + current.length > 2
        ? countTitleLines(current, rest[1] ?? [])
        : 0;
    if (titleLineCount > 0) title = current.splice(0, titleLineCount).join(' ');
    else if (headerLine !== null || inLabel || line === title) current.shift();
    else break;
    if (headerLine !== null) header.push(headerLine);
    inLabel = isLabelled && line.endsWith(',');
  }
  const datelines = header.filter((line) => line.kind === 'dateline');
  const outlet = datelines.findLast((line) => line.publisher !== null);
  const dated = outlet ?? datelines[0] ?? header.find((line) => line.date !== null);
  return {
    title,
    author: header.find((line) => line.author !== null)?.author ?? null,
    publisher:
      outlet?.publisher ?? header.find((line) => line.kind === 'outlet')?.publisher ?? null,
    publishedAt: dated?.date ?? null,
    blocks: [...corrections, ...rest.map((lines) => lines.join('\n'))],
  };
}
