import type { HtmlNode } from './html-page.ts';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
/** Elements whose content flows inside a line; every other one begins and ends a block. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Elements that hold no sentence of the article. */
const SILENT = new Set(
  'ASIDE AUDIO BUTTON CANVAS FIGCAPTION FIGURE FOOTER FORM HEAD IFRAME INPUT NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(
    ' ',
  ),
);

/**
 * Reads the text of an element block by block: paragraphs, headings, list items, cells; pictures with their captions are left
 * out. Walks without recursion, so that no nesting is too deep.
 */
export function toHtmlBlocks(root: HtmlNode): readonly string[] {
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
    else if (isBreak) block += '\n';
    else if (isElement && !INLINE.has(name)) endBlock();
    if (isElement && !isBreak && !SILENT.has(name) && current.firstChild !== null) {
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
    if (!INLINE.has(parent.nodeName.toUpperCase())) endBlock();
    node = parent;
  }
  return null;
}
