import { parseHTML } from 'linkedom';
import { flattenNesting } from './flatten-nesting.ts';

/** What the readers ask of a node of a page; the parser's own types need a browser's. */
export interface HtmlNode {
  /** 1 element, 3 text. */
  readonly nodeType: number;
  /** Upper case for elements. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
}

/** An element of a page. */
export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
  /** The nearest of this element and those around it; null when none matches. */
  closest(selector: string): HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  readonly parentElement: HtmlElement | null;
  readonly nextElementSibling: HtmlElement | null;
  remove(): void;
}

/** A parsed page. Nothing in it runs or is fetched. */
export interface HtmlPage {
  readonly documentElement: HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/** Parses HTML in time that grows with its length; a text without a document around it gets one. */
export function parsePage(html: string): HtmlPage {
  const flat = flattenNesting(html);
  const isDocument = /<html[\s>]/iu.test(flat);
  const { document }: { document: HtmlPage } = parseHTML(
    isDocument ? flat : `<!doctype html><html><body>${flat}</body></html>`,
  );
  return document;
}

/** Gives what a piece of HTML shows on one line: entities decoded, markup left out. A text without either stays as it is. */
export function toPlainText(html: string): string {
  const isMarkup = /<\/?[a-z!]|&(?:#\d+|#x[\da-f]+|\w+);/iu.test(html);
  const text = isMarkup ? (parsePage(html).querySelector('body')?.textContent ?? '') : html;
  return text.replace(/\s+/gu, ' ').trim();
}
