/**
 * HTML corrections
 *
 * Corrections stand in boxes, asides and footers, which readers of articles throw away. They are gathered before anything is cut
 * and put back where the text lacks them. A correction in a reader's comment or a teaser is about something else.
 */
import { findCorrection } from '../corrections.ts';
import { toHtmlBlocks } from './html-blocks.ts';
import { isComments, leadsElsewhere, toElementNames } from './html-chrome.ts';
import type { HtmlElement, HtmlPage } from './html-page.ts';

const BOX =
  /(?:^|[\s_-])(?:corrections?|clarifications?|editors?-?notes?|retraction|erratum|amendment)(?:[\s_-]|$)/u;
/** A longer box is a page about corrections. */
const MAX_BOX_CHARACTERS = 3_000;
/** Fewer are a link to the page of all corrections. */
const MIN_WORDS = 5;
/** Elements that may hold a correction as their text. */
const HOLDERS =
  'p, div, li, td, dd, blockquote, section, aside, footer, h2, h3, h4, h5, h6, span, small';

function isElsewhere(element: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parentElement) {
    if (isComments(at) || leadsElsewhere(at)) return true;
  }
  return false;
}

function countWords(blocks: readonly string[]): number {
  return blocks.join(' ').split(/\s+/u).length;
}

function isBox(element: HtmlElement): boolean {
  return (
    BOX.test(toElementNames(element)) &&
    (element.textContent ?? '').length <= MAX_BOX_CHARACTERS &&
    element.querySelector('h1') === null
  );
}

/** What follows a heading such as "Correction": the rest of its box, or the next paragraph where it stands among others. */
function afterLabel(element: HtmlElement): readonly string[] {
  const parent = element.parentElement;
  const isInBox =
    parent !== null &&
    (parent.textContent ?? '').length <= MAX_BOX_CHARACTERS &&
    parent.closest('article') !== parent &&
    parent.querySelector('h1') === null;
  const blocks: string[] = [];
  for (let next = element.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (/^H\d$/iu.test(next.nodeName)) break;
    blocks.push(...toHtmlBlocks(next, 'everything'));
    if (!isInBox) break;
  }
  return blocks.join('').length <= MAX_BOX_CHARACTERS ? blocks : [];
}

function findIn(element: HtmlElement): readonly string[] {
  // Known at the element that is nothing but the correction; those around it would give more.
  if (element.querySelector('p, div, li, td, section, h2, h3, h4') !== null) return [];
  return toHtmlBlocks(element, 'everything')
    .flatMap((block) => block.split('\n'))
    .flatMap((line) => {
      const kind = findCorrection(line);
      if (kind === null) return [];
      return kind === 'label' ? [line, ...afterLabel(element)] : [line];
    });
}

/** Finds the corrections that a page shows, block by block in the order of the page; each once. */
export function findPageCorrections(page: HtmlPage): readonly string[] {
  const found = new Set<string>();
  for (const element of page.querySelectorAll(HOLDERS)) {
    const blocks = isBox(element) ? toHtmlBlocks(element, 'everything') : findIn(element);
    if (blocks.length === 0 || countWords(blocks) < MIN_WORDS || isElsewhere(element)) continue;
    for (const block of blocks) found.add(block);
  }
  return [...found];
}

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Gives an article's blocks with those corrections that they lack: above the text where the page shows them there, else below. */
export function withCorrections(
  blocks: readonly string[],
  corrections: readonly string[],
  page: HtmlPage,
): readonly string[] {
  const text = blocks.map(collapse);
  const isHeld = (correction: string): boolean =>
    text.some(
      (block) => block === correction || (correction.includes(' ') && block.includes(correction)),
    );
  const lacking = corrections.filter((correction) => !isHeld(collapse(correction)));
  const body = page.querySelector('body');
  if (lacking.length === 0 || body === null) return blocks;
  const shown = toHtmlBlocks(body, 'everything').map(collapse);
  const start = shown.findIndex((block) => block !== '' && block === text[0]);
  const isAbove = (correction: string): boolean => {
    const at = shown.findIndex((block) => block.includes(collapse(correction)));
    return at !== -1 && at < start;
  };
  return [
    ...lacking.filter(isAbove),
    ...blocks,
    ...lacking.filter((correction) => !isAbove(correction)),
  ];
}
