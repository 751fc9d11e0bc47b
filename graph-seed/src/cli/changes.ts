/**
 * Changes
 *
 * What a seed does to what was stored, in lines: how many articles are new, which lost their text to another, and which stand beside a
 * text under the same title.
 */
import type { ArticleGraph } from '../extraction/index.ts';
import { countOf } from './summary.ts';

type Article = ArticleGraph['article'];

/** Articles that a list names; the rest is counted. */
const MAX_NAMED = 20;

function toName({ title, publisher, publishedAt, url }: Article): string {
  const details = [publisher, publishedAt, url].filter((part) => part !== null).join(', ');
  return `"${title}"${details === '' ? '' : ` (${details})`}`;
}

function toList(head: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > MAX_NAMED ? [`  and ${lines.length - MAX_NAMED} more`] : [];
  return [head, ...lines.slice(0, MAX_NAMED).map((line) => `  ${line}`), ...more];
}

function toCountLine(
  added: readonly ArticleGraph[],
  known: readonly Article[],
  replaced: readonly Article[],
): string {
  const parts = [
    countOf(added.length - known.length, 'new', 'new'),
    countOf(replaced.length, 'replaced', 'replaced'),
    countOf(known.length - replaced.length, 'unchanged', 'unchanged'),
  ];
  return `Read ${countOf(added.length, 'article')}: ${parts.join(', ')}.`;
}

/** What may be two texts of one article or two articles: nothing that is known of them tells them apart. */
function toNamesakeLines(
  before: readonly ArticleGraph[],
  added: readonly ArticleGraph[],
): readonly string[] {
  const stored = new Set(before.map(({ article }) => article.id));
  const toKey = ({ title, publisher, publishedAt }: Article): string =>
    JSON.stringify([title, publisher, publishedAt]);
  const groups = new Map<string, Map<string, Article>>();
  for (const { article } of [...before, ...added]) {
    if (article.url !== null) continue;
    const group = groups.get(toKey(article)) ?? new Map<string, Article>();
    groups.set(toKey(article), group.set(article.id, article));
  }
  const lines = [...groups.values()].flatMap((group) => {
    const articles = [...group.values()];
    const hasNew = added.some(({ article }) => group.has(article.id) && !stored.has(article.id));
    return articles.length > 1 && hasNew
      ? articles.map((article) => `${article.id} ${toName(article)}`)
      : [];
  });
  return toList(
    'Kept as articles of their own, though their titles are the same and no date, publisher or url tells them apart; if one is an older text of another, take it out with --remove and its id:',
    lines,
  );
}

/** Says line by line what adding these articles changes; `before` is null without a store. */
export function toChangeLines(
  before: readonly ArticleGraph[] | null,
  added: readonly ArticleGraph[],
): readonly string[] {
  if (before === null) {
    return [`Read ${countOf(added.length, 'article')}.`, ...toNamesakeLines([], added)];
  }
  const stored = new Map(before.map(({ article }) => [article.id, article]));
  const known = added.flatMap(({ article }) => (stored.has(article.id) ? [article] : []));
  const replaced = known.filter(
    (article) => JSON.stringify(stored.get(article.id)) !== JSON.stringify(article),
  );
  const names = replaced.map((article) => {
    const old = stored.get(article.id) ?? article;
    return old.title === article.title ? toName(article) : `"${old.title}", now ${toName(article)}`;
  });
  return [
    toCountLine(added, known, replaced),
    ...toList('Replaced what was stored of:', names),
    ...toNamesakeLines(before, added),
  ];
}
