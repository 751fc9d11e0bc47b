import { KnowledgeGraphError } from '@entente/graph-store';
import type { ArticleGraph } from '../extraction/index.ts';
import { toCanonicalUrl } from '../sources/index.ts';
import { checkOutPath, writeDocument } from './document-file.ts';
import type { RemoveCommand } from './seed-command.ts';
import type { ExitCode, SeedContext } from './seed-context.ts';
import { mergeByArticle, openSeedStore, toPlace } from './seed-store.ts';
import { countOf, toGraphLines } from './summary.ts';

/** Stored articles that a refusal lists. */
const MAX_LISTED = 10;

function isNamedBy({ article }: ArticleGraph, word: string): boolean {
  return article.id === word || (article.url !== null && article.url === toCanonicalUrl(word));
}

function toUnknownError(word: string, graphs: readonly ArticleGraph[]): KnowledgeGraphError {
  const listed = graphs
    .slice(0, MAX_LISTED)
    .map(({ article }) => `  ${article.id} ${article.title}`);
  const more = graphs.length > MAX_LISTED ? [`  and ${graphs.length - MAX_LISTED} more`] : [];
  const held = graphs.length === 0 ? 'the store holds none.' : 'the store holds:';
  return new KnowledgeGraphError(
    'BAD_INPUT',
    [`No stored article has the id or address "${word}"; ${held}`, ...listed, ...more].join('\n'),
  );
}

/** Takes articles out of the store with all that stood on them alone; what others say stays. All are found before one goes. */
export async function removeArticles(
  command: RemoveCommand,
  context: SeedContext,
): Promise<ExitCode> {
  if (command.out !== null) await checkOutPath(command.out);
  const { terminal } = context;
  const settings = context.readSettings();
  const store = await openSeedStore(settings, false, null);
  try {
    const before = await store.readArticleGraphs();
    // After a removal that was cut off, the article may be half gone: the same command then completes it.
    const isCutOff = (await store.current?.getState()) === 'incomplete';
    for (const word of command.articles) {
      const isKnown = before.some((graph) => isNamedBy(graph, word));
      if (!isKnown && !isCutOff) throw toUnknownError(word, before);
    }
    const kept = before.filter((graph) => !command.articles.some((word) => isNamedBy(graph, word)));
    const { document, graphs } = mergeByArticle(kept);
    await store.write(document, graphs, context);
    if (command.out !== null) await writeDocument(command.out, document);
    terminal.print(`Removed ${countOf(before.length - kept.length, 'article')}.`);
    for (const line of toGraphLines(document)) terminal.print(line);
    if (command.out !== null) terminal.print(`The graph document is in ${command.out}.`);
    terminal.print(`The store in ${toPlace(settings)} holds this graph.`);
    return 0;
  } finally {
    await store.close();
  }
}
