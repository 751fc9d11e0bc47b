import type { HtmlNode } from './html-page.ts';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
/** Elements whose content flows inside a line; every other one begins and ends a block. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Elements that show no text of anybody. */
const WORDLESS = new Set(
  'AUDIO BUTTON CANVAS HEAD IFRAME INPUT NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(
    ' ',
  ),
);
/** Elements beside the article, which hold none of its sentences. */
const BESIDE = new Set('ASIDE DIALOG FIGCAPTION FIGURE FOOTER FORM NAV'.split(' '));

/** Whether an element begins and ends a block of text. */
function isBlock(node: HtmlNode): boolean {
  const name = node.nodeName.toUpperCase();
  return node.nodeType === ELEMENT_NODE && name !== 'BR' && !INLINE.has(name);
}

/** What of a page is read: the article alone, or also what stands in boxes beside it. */
export type BlockScope = 'article' | 'everything';

function isSilent(node: HtmlNode, scope: BlockScope): boolean {
  const name = node.nodeName.toUpperCase();
  // AMP's own elements are pictures, players, advertisements and buttons (https://amp.dev/documentation/components).
  return WORDLESS.has(name) || name.startsWith('AMP-') || (scope === 'article' && BESIDE.has(name));
}

/**
 * Reads the text of an element block by block: paragraphs, headings, list items, cells; pictures with their captions are left
 * out of an article. Walks without recursion, so that no nesting is too deep.
 */
export function toHtmlBlocks(root: HtmlNode, scope: BlockScope = 'article'): readonly string[] {
  const blocks: string[] = [];
  let block = '';
  const endBlock = (): void => {
    const text = block.replace(/[ \t]*\n\s*/gu, '\n').trim();
    if (text !== '') blocks.push(text);
    block = '';
  };
  let node: HtmlNode | null = root;
  while (node !== null) {
    const current: HtmlNode = node;
    const name = current.nodeName.toUpperCase();
    const isElement = current.nodeType === ELEMENT_NODE;
    const isBreak = isElement && name === 'BR';
    if (current.nodeType === TEXT_NODE) block += (current.textContent ?? '').replace(/\s+/gu, ' ');
    // Two breaks are how old pages end a paragraph.
    else if (isBreak && /\n\s*$/u.test(block)) endBlock();
    else if (isBreak) block += '\n';
    else if (isBlock(current)) endBlock();
    if (
      isElement &&
      !isBreak &&
      (current === root || !isSilent(current, scope)) &&
      current.firstChild !== null
    ) {
      node = current.firstChild;
      continue;
    }
    node = nextAfter(current, root, endBlock);
  }
  endBlock();
  return blocks;
}

/** Gives the node that follows once this one is done; `endBlock` is called for every block left on the way. */
function nextAfter(from: HtmlNode, root: HtmlNode, endBlock: () => void): HtmlNode | null {
  let node: HtmlNode = from;
  while (node !== root) {
    if (node.nextSibling !== null) return node.nextSibling;
    const parent: HtmlNode | null = node.parentNode;
    if (parent === null) return null;
    if (isBlock(parent)) endBlock();
    node = parent;
  }
  return null;
}
