/**
 * Flatten nesting
 *
 * A page may nest elements without end, by intent or since a program never closed them, and parsers take time with the square of the
 * depth. Such a page is given without its structure: its text in paragraphs, its metadata as it was.
 */

/** Pages of news stay below 60. */
const MAX_NESTING = 1_000;
const TAG = /<(\/?)([a-z][\w:-]*)[^<>]*>/giu;
/** Elements without content, and those that the next of their kind closes: leaving them open nests nothing. */
const NEST_NOTHING = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody tfoot'.split(
    ' ',
  ),
);
/** Elements whose content is no text. */
const SILENT = new Set(['script', 'style', 'template', 'noscript']);
/** Elements that say what the page is. */
const KEPT = new Set(['html', 'head', 'title', 'meta', 'link', 'base', 'body', 'h1', 'p', 'br']);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code em font i ins mark q s small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [tag, slash, name = ''] of html.matchAll(TAG)) {
    if (NEST_NOTHING.has(name.toLowerCase()) || tag.endsWith('/>')) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_NESTING) return true;
  }
  return false;
}

/** What a tag leaves of itself in a page without structure. */
function toFlatTag(tag: string, name: string): string {
  if (KEPT.has(name)) return tag;
  return INLINE.has(name) ? '' : '<p>';
}

/** Gives a page as it is, or without its structure when it is nested too deeply to be parsed in bounded time. */
export function flattenNesting(html: string): string {
  if (!isTooDeep(html)) return html;
  const parts: string[] = [];
  let textStart = 0;
  let silentIn: string | null = null;
  for (const found of html.matchAll(TAG)) {
    const [tag, slash, written = ''] = found;
    const name = written.toLowerCase();
    if (silentIn === null) {
      parts.push(html.slice(textStart, found.index), toFlatTag(tag, name));
      if (slash === '' && SILENT.has(name)) silentIn = name;
    } else if (slash === '/' && name === silentIn) silentIn = null;
    textStart = found.index + tag.length;
  }
  if (silentIn === null) parts.push(html.slice(textStart));
  return parts.join('');
}
