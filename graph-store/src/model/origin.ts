/**
 * Origins
 *
 * How many independent voices stand behind a relation: articles of one publisher, and reprints of one text, are one origin.
 */
import { compareText, fold } from './fold.ts';
import type { Article } from './graph-document.ts';
import { contentHash } from './ids.ts';

/** How the publisher of a retelling starts; what follows is the outlet whose account it is. */
const RETELLING = /^sample, after\s+/i;

function toOriginKeys(article: Article): readonly string[] {
  const publisher = fold(
    article.retoldFrom?.publisher ?? article.publisher?.replace(RETELLING, '') ?? '',
  );
  const text = fold(article.text);
  return [
    publisher === '' ? contentHash('article', article.id) : contentHash('publisher', publisher),
    ...(text === '' ? [] : [contentHash('text', text)]),
  ];
}

/**
 * Groups articles by origin: the same publisher (folded; for a retelling that of the original) or the same text (folded) is one
 * origin, and so on through chains of these. An article without publisher is an origin of its own.
 * @returns the origin's id by article id; it does not depend on the order of the articles.
 */
export function toOrigins(articles: readonly Article[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const findRoot = (key: string): string => {
    let root = key;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) {
      root = parent;
    }
    return root;
  };
  const keys = articles.map(toOriginKeys);
  for (const [first = '', ...others] of keys) {
    for (const other of others) {
      // The smaller key is always the root, whatever comes first.
      const [small = '', large = ''] = [findRoot(first), findRoot(other)].sort(compareText);
      if (small !== large) parents.set(large, small);
    }
  }
  return new Map(
    articles.map((article, index) => [article.id, findRoot(keys[index]?.[0] ?? article.id)]),
  );
}
